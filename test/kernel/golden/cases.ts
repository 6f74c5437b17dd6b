/** The small cases of the golden transcripts: one instrument each. */
import type { Effect } from '../../../src/kernel/effect.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import { add, issue, meter, move, option, pledge, role, set, setup, track } from '../../support/case.ts';

const roles = [
  role('ustr', { name: 'USTR', walkAway: 38 }),
  role('russia', { name: 'Russia', walkAway: 42, mark: 'triangle' }),
  role('site', { name: 'Download site', walkAway: 40, mark: 'circle' }),
];
const small = (title: string, rounds: number, more: Partial<Setup>): Setup =>
  setup({ title, roles, calendar: { first: '2006-11', rounds }, ...more });

const clampBack: Effect = { do: 'clamp', track: 'seat', holder: 'ustr', count: 1 };
const release = (count: number): Effect => ({ do: 'release', track: 'seat', holder: 'ustr', count });
const exporters = meter('exporters', { says: 'Exporters’ patience', of: 'ustr', seenBy: ['ustr'], start: 6 });
const accession = track('seat', {
  says: 'WTO seat',
  clamps: [
    { holder: 'ustr', step: 7, held: true },
    { holder: 'ustr', step: 9, held: true },
    { holder: 'georgia', step: 10, held: true },
  ],
  holdingCosts: [{ holder: 'ustr', effects: [add('exporters', -1)] }],
  neutral: { georgia: 'Georgia' },
});

export const leverage = small('Leverage', 4, {
  meters: [exporters],
  tracks: [accession],
  issues: [
    issue(
      'protocol',
      ['ustr', 'russia'],
      [
        option('half', {
          says: 'Half the clamps now',
          worth: { ustr: -7, russia: 16 },
          paper: { russia: 2 },
          delivery: { russia: ['/', ['-', ['track', 'seat'], 5], 4] },
          atSignature: [release(1)],
        }),
      ],
      { says: 'US signature' },
    ),
    issue(
      'discs',
      ['ustr', 'russia'],
      [
        option('night', {
          says: 'Night checks',
          worth: { ustr: 6, russia: -3 },
          paper: { ustr: 2 },
          pledge: pledge('russia', { due: { kind: 'at', round: 3 }, keptIf: 0, ifBroken: [clampBack] }),
        }),
      ],
      { says: 'Disc plants' },
    ),
  ],
  moves: [
    move('ease', 'ustr', [release(1)], { says: 'Let one step pass' }),
    move('raise', 'ustr', [clampBack], { says: 'Raise it in Geneva', cost: 2 }),
  ],
});

export const dated = small('A dated pledge, proven independently', 4, {
  meters: [meter('law', { says: 'The bill', start: 1, max: 3, seenBy: [] })],
  issues: [
    issue(
      'discs',
      ['ustr', 'russia'],
      [
        option('night', {
          says: 'Night checks by December',
          worth: { ustr: 6, russia: -3 },
          paper: { ustr: 2 },
          pledge: pledge('russia', { due: { kind: 'at', round: 2 }, keptIf: ['played', 'checks'] }),
        }),
      ],
      { says: 'Disc plants' },
    ),
    issue(
      'bill',
      ['ustr', 'russia'],
      [
        option('passed', {
          says: 'The law in force by January',
          worth: { ustr: 10, russia: -5, site: -6 },
          paper: { ustr: 1 },
          pledge: pledge('russia', { due: { kind: 'after', rounds: 2 }, keptIf: ['>=', ['meter', 'law'], 3] }),
        }),
      ],
      { says: 'Collecting societies' },
    ),
  ],
  moves: [move('checks', 'russia', [], { says: 'Inspect at night' })],
});

export const undated = small('A pledge without a date', 4, {
  meters: [meter('home', { says: 'Room at home', of: 'russia', seenBy: ['russia'], start: 5 })],
  issues: [
    issue(
      'shutdown',
      ['ustr', 'russia'],
      [
        option('objective', {
          says: 'A shared objective',
          worth: { ustr: 5, russia: -2, site: -4 },
          paper: { ustr: 3 },
          pledge: pledge('russia', {
            keptIf: ['played', 'raid'],
            callAfter: 3,
            ifCalledEarly: [add('home', 1), { do: 'add', to: { kind: 'credibility', id: 'ustr' }, by: -10 }],
          }),
        }),
      ],
      { says: 'Download sites' },
    ),
    issue(
      'effort',
      ['ustr', 'russia'],
      [
        option('best', {
          says: 'Best efforts',
          worth: { ustr: 4, russia: -1 },
          paper: { ustr: 1 },
          pledge: pledge('russia', { keptIf: 1, callAfter: 1 }),
        }),
      ],
      { says: 'Training' },
    ),
  ],
  moves: [move('raid', 'russia', [], { says: 'Raid the server room', cost: 2 })],
});

export const review = small('Form and substance', 4, {
  meters: [exporters, meter('online', { says: 'The shop is online', start: 1, max: 1 })],
  tracks: [accession],
  issues: [
    issue(
      'proof',
      ['ustr', 'russia'],
      [option('review', { says: 'A joint review', proofKind: 'joint-review', worth: { ustr: 3, russia: -1 } })],
      { says: 'Proof' },
    ),
    issue(
      'shutdown',
      ['ustr', 'russia'],
      [
        option('dated', {
          says: 'Closed by November',
          worth: { ustr: 15, russia: -7, site: -10 },
          paper: { ustr: 3 },
          pledge: pledge('russia', {
            due: { kind: 'at', round: 1 },
            proof: { issue: 'proof' },
            keptIf: ['==', ['meter', 'online'], 0],
            looksKeptIf: ['played', 'show_raid'],
            ifKept: [release(1)],
            ifBroken: [clampBack],
          }),
        }),
      ],
      { says: 'Download sites' },
    ),
  ],
  moves: [
    move('show_raid', 'russia', [], { says: 'Raid for the cameras' }),
    move('slow', 'russia', [{ do: 'postpone', rounds: 1 }], { says: 'Slow the working group' }),
    move('audit', 'ustr', [{ do: 'expose', issue: 'shutdown' }], { says: 'Look behind the pictures' }),
  ],
});

export const selfReport = small('A claim is the proof', 4, {
  issues: [
    issue(
      'discs',
      ['ustr', 'russia'],
      [
        option('night', {
          says: 'Night checks',
          worth: { ustr: 6, russia: -3 },
          pledge: pledge('russia', { due: { kind: 'at', round: 2 }, proof: 'self-report', keptIf: 0 }),
        }),
      ],
      { says: 'Disc plants' },
    ),
    issue(
      'books',
      ['ustr', 'site'],
      [
        option('open', {
          says: 'Opens its books',
          worth: { ustr: 9, site: -5 },
          pledge: pledge('site', { due: { kind: 'at', round: 2 }, proof: 'self-report', keptIf: 1 }),
        }),
      ],
      { says: 'The books' },
    ),
  ],
  moves: [
    move(
      'audit',
      'ustr',
      [
        { do: 'expose', issue: 'discs' },
        { do: 'expose', issue: 'books' },
      ],
      { says: 'Ask an auditor' },
    ),
  ],
});

export const eachRound = small('Every month, and a free act', 4, {
  meters: [meter('paid', { says: 'Payments made', start: 0 })],
  issues: [
    issue(
      'charges',
      ['russia', 'site'],
      [
        option('harbour', {
          says: 'No action on the shop',
          worth: { russia: -5, site: 11 },
          pledge: pledge('russia', {
            due: { kind: 'each-round' },
            keptIf: ['not', ['played', 'raid']],
            ifBroken: [{ do: 'lapse', issue: 'escrow' }],
          }),
        }),
      ],
      { says: 'Charges' },
    ),
    issue(
      'escrow',
      ['russia', 'site'],
      [
        option('fifteen', {
          says: 'Pays 15 % into escrow',
          worth: { russia: 5, site: -2 },
          pledge: pledge('site', {
            due: { kind: 'at', round: 4 },
            keptIf: ['>=', ['meter', 'paid'], 2],
            act: { says: 'Pay this month', months: 'each', delivers: 0.85, then: [add('paid', 1)] },
          }),
        }),
      ],
      { says: 'Escrow' },
    ),
  ],
  moves: [move('raid', 'russia', [], { says: 'Raid the server room', cost: 2 })],
});

export const payments = small('Payment cutoffs', 4, {
  meters: [
    meter('cash', { says: 'Cash runway', of: 'site', seenBy: ['site'], start: 4, max: 12, unit: 'months' }),
    meter('traffic', { says: 'Traffic', start: 70, max: 100, unit: '%' }),
  ],
  channels: [
    {
      id: 'cards',
      says: 'Card payments',
      to: 'site',
      carries: 0.95,
      leak: 0.1,
      state: 'cut',
      since: '2006-09',
      upkeep: 0,
    },
    { id: 'vouchers', says: 'Paper vouchers', to: 'site', carries: 0.08, leak: 0, state: 'closed', upkeep: 0.1 },
  ],
  pays: [{ to: 'site', meter: 'cash', rate: 4, demand: ['/', ['meter', 'traffic'], 100], costs: 1 }],
  moves: [
    move('vouchers', 'site', [{ do: 'open', channel: 'vouchers', as: 'open' }], { says: 'Sell vouchers' }),
    move(
      'sue',
      'site',
      [
        {
          in: 2,
          chance: 0.6,
          do: 'open',
          channel: 'cards',
          as: 'leaking',
          leak: 0.12,
          says: 'A court orders the bank to serve the shop.',
        },
      ],
      { says: 'Sue the bank', cost: 2 },
    ),
    move('ask_networks', 'ustr', [{ do: 'cut', channel: 'vouchers', as: 'cut' }], {
      says: 'Ask the networks again',
      cost: 2,
    }),
  ],
});

export const secrets = small('Who learns what', 2, {
  issues: [
    issue(
      'discs',
      ['ustr', 'russia'],
      [
        option('night', { says: 'Night checks', worth: { ustr: 6, russia: -3, site: 2 } }),
        option('surprise', { says: 'Surprise checks', worth: { ustr: 12, russia: -8, site: 3 } }),
      ],
      { says: 'Disc plants' },
    ),
    issue(
      'charges',
      ['russia', 'site'],
      [option('none', { says: 'No charges', worth: { russia: -2, site: 6 }, atSignature: [add('calm', 1)] })],
      { says: 'Charges' },
    ),
  ],
  meters: [
    meter('calm', {
      says: 'Calm',
      start: 3,
      seenBy: ['russia'],
      bands: [
        { id: 'low', from: 0 },
        { id: 'high', from: 4 },
      ],
    }),
  ],
  moves: [move('leak', 'ustr', [{ do: 'publish', issue: 'discs' }], { says: 'Brief the committees' })],
});

export const blocking = small('Order and blocking', 2, {
  meters: [meter('online', { says: 'The shop is online', start: 1, max: 1 })],
  moves: [
    move('move_host', 'site', [], { says: 'Move the servers' }),
    move('raid', 'russia', [set('online', 0)], {
      says: 'Raid the server room',
      cost: 2,
      blockedIf: ['played', 'move_host'],
    }),
  ],
  outcomes: [
    {
      id: 'dark',
      onlyIf: ['==', ['meter', 'online'], 0],
      ends: false,
      title: 'Dark',
      text: 'The shop is offline.',
      history: false,
    },
    { id: 'open', onlyIf: null, ends: false, title: 'Open', text: '', history: false },
  ],
});

export const events = small('Events', 4, {
  meters: [meter('goodwill', { says: 'Goodwill', start: 2 })],
  events: [
    {
      id: 'vote',
      at: 1,
      from: null,
      onlyIf: null,
      chance: null,
      tag: 'record',
      record: 'M50',
      headline: 'The House votes no',
      text: 'Congress can say no.',
      then: [add('goodwill', -1)],
    },
    {
      id: 'letter',
      at: null,
      from: 2,
      onlyIf: ['<=', ['meter', 'goodwill'], 1],
      chance: null,
      tag: 'scenario',
      headline: 'A letter from the farm states',
      text: '',
      then: [{ do: 'add', to: { kind: 'capital', id: 'ustr' }, by: -1 }],
    },
    {
      id: 'rumour',
      at: 2,
      from: null,
      onlyIf: null,
      chance: 0.5,
      tag: 'scenario',
      headline: 'A rumour',
      text: '',
      then: [],
    },
  ],
  moves: [move('name_site', 'ustr', [add('goodwill', -0.5)], { says: 'Name the shop in public' })],
  outcomes: [
    {
      id: 'collapse',
      onlyIf: ['<=', ['meter', 'goodwill'], 0],
      ends: true,
      title: 'The talks collapse',
      text: 'Everyone goes home.',
      history: false,
    },
    { id: 'none', onlyIf: null, ends: false, title: 'No deal', text: '', history: false },
  ],
});

export const reckoning = small('The Reckoning', 2, {
  meters: [exporters, meter('online', { says: 'The shop is online', start: 1, max: 1 })],
  tracks: [accession],
  issues: [
    issue(
      'shutdown',
      ['ustr', 'russia'],
      [
        option('dated', {
          says: 'Closed by December',
          worth: { ustr: 15, russia: -7, site: -10 },
          paper: { ustr: 3 },
          pledge: pledge('russia', {
            due: { kind: 'at', round: 2 },
            keptIf: ['==', ['meter', 'online'], 0],
            ifBroken: [clampBack],
          }),
        }),
      ],
      { says: 'Download sites' },
    ),
    issue(
      'protocol',
      ['ustr', 'russia'],
      [
        option('now', {
          says: 'All clamps off',
          worth: { ustr: -14, russia: 22 },
          paper: { russia: 5 },
          delivery: { russia: ['/', ['-', ['track', 'seat'], 5], 2] },
          atSignature: [release(99)],
        }),
      ],
      { says: 'US signature' },
    ),
  ],
});

export const nothing = small('Nothing happens', 1, {});
