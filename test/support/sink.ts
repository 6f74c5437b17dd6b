/** One small case with every instrument in it, for properties over random games. */
import type { Setup } from '../../src/kernel/setup.ts';
import { add, meter, move, role, set, setup, track } from './case.ts';
import { CLAMP_BACK, sinkIssues } from './sink-issues.ts';

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
  issues: sinkIssues,
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
    move('raise', 'ustr', [CLAMP_BACK], { cost: 2, availableIf: ['==', ['deal', 'protocol'], 0] }),
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
    {
      id: 'audit',
      at: 4,
      from: null,
      onlyIf: null,
      chance: ['/', ['meter', 'traffic'], 100],
      tag: 'scenario',
      headline: 'An audit',
      text: '',
      then: [
        { do: 'expose', issue: 'hours' },
        { do: 'expose', issue: 'charges' },
        { do: 'postpone', rounds: 1, if: ['!=', ['deal', 'escrow'], 0] },
        { do: 'lapse', issue: 'charges', chance: 0.3 },
        { do: 'add', to: { kind: 'capital', id: 'russia' }, by: -1 },
      ],
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
