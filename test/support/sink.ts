/** One small case with every instrument in it, for properties over random games. */
import type { Setup } from '../../src/kernel/setup.ts';
import { add, issue, meter, move, option, pledge, role, set, setup, track } from './case.ts';

const K = { do: 'clamp', track: 'seat', holder: 'ustr', count: 1 } as const;

/** Worth numbers are odd fractions that occur nowhere else, so that a leak of one can be searched for. */
export const SECRET = { ustr: 7.031, russia: -3.057, site: -2.043 } as const;

export const sink: Setup = setup({
  calendar: { first: '2006-11', rounds: 5 },
  roles: [
    role('ustr', {
      walkAway: 38.117,
      instructions: [{ kind: 'paragraph', spans: [{ text: 'secret of ustr' }] }],
      objectives: [{ id: 'o', says: 'o', points: 10, attained: ['/', ['meter', 'traffic'], 100], par: 0.4 }],
    }),
    role('russia', {
      walkAway: 42.119,
      mark: 'triangle',
      instructions: [{ kind: 'paragraph', spans: [{ text: 'secret of russia' }] }],
      objectives: [
        {
          id: 'o',
          says: 'o',
          points: 8,
          attained: ['/', ['track', 'seat'], 12],
          par: null,
          onlyIf: ['!=', ['deal', 'protocol'], 0],
        },
      ],
    }),
    role('site', {
      walkAway: 40.123,
      mark: 'circle',
      instructions: [{ kind: 'paragraph', spans: [{ text: 'secret of site' }] }],
      capital: { eachRound: ['if', ['==', ['meter', 'cash'], 0], 2, 3], keepAtMost: 2 },
    }),
  ],
  meters: [
    meter('traffic', { start: 70, max: 100 }),
    meter('cash', { seenBy: ['site'], of: 'site', start: 4 }),
    meter('home', {
      seenBy: ['russia'],
      of: 'russia',
      start: 5,
      bands: [
        { id: 'low', from: 0 },
        { id: 'medium', from: 4 },
        { id: 'high', from: 7 },
      ],
    }),
    meter('online', { start: 1, max: 1 }),
    meter('clone', { seenBy: [], start: 0, max: 1 }),
  ],
  tracks: [
    track('seat', {
      clamps: [
        { holder: 'ustr', step: 7, held: true },
        { holder: 'ustr', step: 9, held: true },
        { holder: 'georgia', step: 10, held: true },
      ],
      holdingCosts: [{ holder: 'ustr', effects: [add('traffic', 1)] }],
      neutral: { georgia: 'Georgia' },
    }),
  ],
  channels: [
    { id: 'cards', says: 'Cards', to: 'site', carries: 0.9, leak: 0.1, state: 'cut', upkeep: 0 },
    { id: 'vouchers', says: 'Vouchers', to: 'site', carries: 0.2, leak: 0.1, state: 'closed', upkeep: 0.1 },
  ],
  pays: [
    {
      to: 'site',
      meter: 'cash',
      rate: 2,
      demand: ['*', ['meter', 'online'], ['/', ['meter', 'traffic'], 100]],
      costs: 0.7,
    },
  ],
  issues: [
    issue(
      'shutdown',
      ['ustr', 'russia'],
      [
        option('objective', {
          worth: { ustr: 5, russia: -2, site: SECRET.site },
          paper: { ustr: 3 },
          rulesOut: [{ issue: 'charges', option: 'harbour' }],
          pledge: pledge('russia', {
            proof: { issue: 'proof' },
            keptIf: ['or', ['==', ['meter', 'online'], 0], ['>', ['times', 'raid'], 1]],
            looksKeptIf: ['or', ['played', 'raid'], ['played', 'show_raid']],
            callAfter: 3,
            ifCalledEarly: [add('home', 1)],
            ifBroken: [K],
          }),
        }),
        option('dated', {
          worth: { ustr: 15, russia: SECRET.russia, site: -10 },
          paper: { ustr: 3 },
          needs: { russia: ['>=', ['meter', 'home'], 4] },
          atSignature: [add('home', -2)],
          pledge: pledge('russia', {
            proof: { issue: 'proof' },
            due: { kind: 'at', round: 4 },
            keptIf: ['==', ['meter', 'online'], 0],
            ifBroken: [K],
            ifKept: [{ do: 'release', track: 'seat', holder: 'ustr', count: 1 }],
          }),
        }),
      ],
    ),
    issue(
      'proof',
      ['ustr', 'russia'],
      [
        option('review', { proofKind: 'joint-review', worth: { ustr: 1, russia: -1 } }),
        option('outside', { proofKind: 'independent', worth: { ustr: SECRET.ustr } }),
      ],
    ),
    issue(
      'protocol',
      ['ustr', 'russia'],
      [
        option('half', {
          worth: { ustr: -4, russia: 11 },
          delivery: { russia: ['/', ['-', ['track', 'seat'], 5], 5] },
          atSignature: [
            { do: 'release', track: 'seat', holder: 'ustr', count: 1 },
            { in: 1, ...add('traffic', -3), chance: 0.5, says: 'The press tires of it.' },
          ],
        }),
        option('now', {
          worth: { ustr: -9, russia: 17 },
          atSignature: [{ do: 'release', track: 'seat', holder: 'ustr', count: 99 }],
        }),
      ],
    ),
    issue(
      'charges',
      ['russia', 'site'],
      [
        option('harbour', {
          worth: { russia: -3, site: 9 },
          rulesOut: [{ issue: 'shutdown', option: 'objective' }],
          pledge: pledge('russia', {
            due: { kind: 'each-round' },
            keptIf: ['not', ['played', 'raid']],
            ifBroken: [{ do: 'lapse', issue: 'escrow' }],
          }),
        }),
      ],
      { opens: 2 },
    ),
    issue(
      'escrow',
      ['ustr', 'russia', 'site'],
      [
        option('fifteen', {
          worth: { ustr: -1, russia: 3, site: 2 },
          pledge: pledge('site', {
            due: { kind: 'after', rounds: 2 },
            proof: 'joint-review',
            keptIf: ['==', ['meter', 'clone'], 0],
            looksKeptIf: 1,
            act: { says: 'Pay', months: 'due', delivers: 0.8, then: [add('cash', -1)] },
          }),
        }),
        option('market', {
          worth: { ustr: 2, russia: 3, site: 1 },
          pledge: pledge('site', {
            due: { kind: 'at', round: 5 },
            proof: 'self-report',
            keptIf: ['>=', ['meter', 'cash'], 3],
            act: { says: 'Pay', months: 'each', delivers: 1, then: [add('cash', -0.5)] },
          }),
        }),
      ],
    ),
  ],
  moves: [
    move('move_host', 'site', [add('traffic', -1)]),
    move('clone_up', 'site', [set('clone', 1)], { cost: 2 }),
    move(
      'vouchers_out',
      'site',
      [
        {
          do: 'open',
          channel: 'vouchers',
          as: 'leaking',
          leak: [
            'curve',
            ['times', 'vouchers_out'],
            [
              [1, 0.2],
              [3, 0.05],
            ],
          ],
        },
      ],
      { availableIf: ['!=', ['channel', 'vouchers'], 3] },
    ),
    move(
      'sue',
      'site',
      [
        {
          in: 2,
          chance: 0.6,
          do: 'group',
          then: [{ do: 'open', channel: 'cards', as: 'leaking', leak: 0.3 }],
          else: [add('traffic', -2)],
        },
      ],
      { cost: 2, feltBy: { ustr: 'small' } },
    ),
    move('press', 'ustr', [{ do: 'cut', channel: 'vouchers', as: 'cut', chance: 0.75 }], { cost: 2 }),
    move('raise', 'ustr', [K], { cost: 2, availableIf: ['==', ['deal', 'protocol'], 0] }),
    move('ease', 'ustr', [{ do: 'release', track: 'seat', holder: 'ustr', count: 1 }]),
    move('leak', 'ustr', [
      { do: 'publish', issue: null },
      { do: 'expose', issue: 'shutdown' },
      { do: 'expose', issue: 'escrow' },
    ]),
    move('raid', 'russia', [set('online', 0), { do: 'add', to: { kind: 'credibility', id: 'site' }, by: -5 }], {
      cost: 2,
      blockedIf: ['played', 'move_host'],
    }),
    move('show_raid', 'russia', [add('home', 0.5)]),
    move('slow', 'russia', [
      { do: 'postpone', rounds: 1 },
      { do: 'scale', to: { kind: 'meter', id: 'home' }, by: 0.9 },
    ]),
    move('push', 'russia', [{ do: 'advance', track: 'seat', by: 1 }], { cost: 3 }),
  ],
  events: [
    {
      id: 'vote',
      at: 1,
      from: null,
      onlyIf: null,
      chance: null,
      tag: 'record',
      record: 'M1',
      headline: 'A vote',
      text: 'It failed.',
      then: [add('home', -1)],
    },
    {
      id: 'rumour',
      at: null,
      from: 2,
      onlyIf: ['>', ['meter', 'traffic'], 60],
      chance: 0.4,
      tag: 'scenario',
      headline: 'A rumour',
      text: '',
      then: [add('traffic', 4), { do: 'add', to: { kind: 'capital', id: 'ustr' }, by: 1 }],
    },
  ],
  eachRound: [
    { ...add('traffic', 1.5), if: ['==', ['meter', 'online'], 1] },
    { ...set('online', 1), if: ['==', ['meter', 'clone'], 1], chance: 0.5 },
  ],
  outcomes: [
    { id: 'collapse', onlyIf: ['<=', ['meter', 'home'], 0], ends: true, title: 'Collapse', text: '', history: false },
    { id: 'dark', onlyIf: ['==', ['meter', 'online'], 0], ends: false, title: 'Dark', text: '', history: true },
    { id: 'done', onlyIf: ['!=', ['deal', 'protocol'], 0], ends: false, title: 'Done', text: '', history: false },
    { id: 'none', onlyIf: null, ends: false, title: 'Nothing', text: '', history: false },
  ],
});
