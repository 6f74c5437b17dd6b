/** A small case with one of everything that words are about. */
import type { Issue, Meter, Move, Option, Pledge, Role, RoleId, Setup } from '../../src/kernel/setup.ts';

const role = (id: RoleId, name: string, fullName: string, mark: Role['mark']): Role => ({
  id,
  name,
  fullName,
  mark,
  brief: [],
  instructions: [],
  capital: { eachRound: 3, keepAtMost: 2 },
  walkAway: 40,
  objectives: [],
});
const meter = (id: string, says: string, more: Partial<Meter> = {}): Meter => ({
  id,
  says,
  start: 5,
  min: 0,
  max: 10,
  unit: '',
  of: null,
  seenBy: null,
  bands: null,
  ...more,
});
const option = (id: string, says: string, more: Partial<Option> = {}): Option => ({
  id,
  says,
  worth: {},
  paper: {},
  delivery: {},
  needs: {},
  needsSays: {},
  rulesOut: [],
  atSignature: [],
  pledge: null,
  ...more,
});
const pledge = (by: RoleId, more: Partial<Pledge> = {}): Pledge => ({
  by,
  due: { kind: 'undated' },
  proof: 'self-report',
  keptIf: 1,
  looksKeptIf: null,
  callAfter: 5,
  ifCalledEarly: [],
  ifKept: [],
  ifBroken: [],
  act: null,
  ...more,
});
const issue = (id: string, says: string, between: readonly RoleId[], options: readonly Option[], opens = 1): Issue => ({
  id,
  says,
  between,
  opens,
  options,
});
const move = (id: string, by: RoleId, says: string, more: Partial<Move> = {}): Move => ({
  id,
  by,
  says,
  details: '',
  tag: 'scenario',
  cost: 1,
  availableIf: null,
  blockedIf: null,
  feltBy: {},
  then: [],
  ...more,
});

export const SMALL_CASE: Setup = {
  format: 'side-letter-setup/1',
  id: 'small_case',
  title: 'A small case',
  about: 'One of everything.',
  stage: 'draft',
  minutes: 10,
  calendar: { first: '2006-11', rounds: 8 },
  roles: [
    role('ustr', 'USTR', 'Office of the U.S. Trade Representative', 'square'),
    role('russia', 'Russia', 'Ministry of Economic Development and Trade', 'triangle'),
    role('site', 'The site', 'The download site', 'circle'),
  ],
  meters: [
    meter('traffic', 'Traffic', { max: 100, unit: '%' }),
    meter('home', 'Room at home', {
      of: 'russia',
      seenBy: ['russia'],
      bands: [
        { id: 'low', from: 0 },
        { id: 'very_high', from: 7 },
      ],
    }),
    meter('cash', 'Cash runway', { of: 'site', seenBy: ['site'], unit: 'months' }),
    meter('online', 'The shop is online', { start: 1, max: 1 }),
    meter('standing', 'The site’s standing in law', { of: 'site' }),
    meter('law', 'The bill', { seenBy: [] }),
  ],
  tracks: [
    {
      id: 'accession',
      says: 'WTO seat',
      steps: 12,
      start: 5,
      wantedBy: 'russia',
      eachRound: 1,
      clamps: [
        { holder: 'ustr', step: 7, held: true },
        { holder: 'georgia', step: 12, held: true },
      ],
      holdingCosts: [],
      neutral: { georgia: 'Georgia' },
    },
  ],
  channels: [
    {
      id: 'cards',
      says: 'Card payments',
      to: 'site',
      carries: 0.95,
      leak: 0.28,
      state: 'cut',
      since: '2006-10',
      upkeep: 0,
    },
    { id: 'vouchers', says: 'Paper vouchers', to: 'site', carries: 0.08, leak: 0, state: 'closed', upkeep: 0.1 },
  ],
  pays: [{ to: 'site', meter: 'cash', rate: 3, demand: 1, costs: 1 }],
  issues: [
    issue(
      'shutdown',
      'Download sites',
      ['ustr', 'russia'],
      [
        option('objective', 'A shared objective', {
          pledge: pledge('russia', {
            proof: { issue: 'proof' },
            ifCalledEarly: [{ do: 'add', to: { kind: 'credibility', id: 'ustr' }, by: -5 }],
          }),
        }),
        option('dated', 'Closed by June, certified by a court', {
          needsSays: { russia: 'Room at home must be 4 or more' },
          pledge: pledge('russia', {
            due: { kind: 'at', round: 8 },
            proof: { issue: 'proof' },
            ifBroken: [{ do: 'clamp', track: 'accession', holder: 'ustr', count: 1 }],
          }),
        }),
      ],
    ),
    issue(
      'plants',
      'Disc plants',
      ['ustr', 'russia'],
      [
        option('night', 'Night checks', {
          pledge: pledge('russia', {
            due: { kind: 'at', round: 4 },
            proof: 'independent',
            ifKept: [{ do: 'release', track: 'accession', holder: 'ustr', count: 1 }],
          }),
        }),
      ],
    ),
    issue(
      'protocol',
      'US signature',
      ['ustr', 'russia'],
      [
        option('half_now', 'Sign; two steps now', {
          atSignature: [
            { do: 'release', track: 'accession', holder: 'ustr', count: 2 },
            { do: 'add', to: { kind: 'meter', id: 'home' }, by: -2 },
            { do: 'add', to: { kind: 'meter', id: 'law' }, by: 1 },
          ],
        }),
      ],
    ),
    issue(
      'proof',
      'Proof of progress',
      ['ustr', 'russia'],
      [
        option('review', 'A working group looks', { proofKind: 'joint-review' }),
        option('monitor', 'An outside monitor looks', { proofKind: 'independent' }),
      ],
    ),
    issue(
      'charges',
      'Charges',
      ['russia', 'site'],
      [
        option('no_staff', 'No charges against staff', {
          pledge: pledge('russia', { due: { kind: 'each-round' }, proof: 'independent' }),
        }),
      ],
    ),
    issue(
      'cards_word',
      'A word on payments',
      ['ustr', 'site'],
      [
        option('letter', 'A letter of no objection', {
          pledge: pledge('ustr', {
            due: { kind: 'after', rounds: 1 },
            proof: 'self-report',
            act: {
              says: 'Send the letter',
              then: [{ do: 'open', channel: 'cards', as: 'leaking', leak: 0.28 }],
              months: 'due',
              delivers: 0.9,
            },
          }),
        }),
      ],
    ),
    issue('licence', 'A licence path', ['ustr', 'russia', 'site'], [option('escrow', 'Escrow, 15% of sales')], 3),
  ],
  moves: [
    move('raid', 'russia', 'Raid the server room', {
      cost: 2,
      blockedIf: 1,
      blockedSays: 'The servers had been moved.',
    }),
    move('press', 'ustr', 'Press the card networks', {
      availableIf: 1,
      availableSays: 'A pledge on payments is running.',
    }),
    move('vouchers', 'site', 'Sell vouchers'),
  ],
  events: [
    {
      id: 'congress',
      at: 1,
      from: null,
      onlyIf: null,
      chance: null,
      tag: 'record',
      headline: 'Congress changes hands',
      text: 'The new majority asks about piracy.',
      then: [],
    },
  ],
  eachRound: [],
  outcomes: [
    {
      id: 'no_deal',
      onlyIf: null,
      ends: false,
      title: 'Everyone went home',
      text: 'Nothing was signed.',
      history: false,
    },
  ],
  credibility: {
    start: 50,
    kept: 1,
    broken: -2,
    exposed: -4,
    weight: { independent: 3, 'joint-review': 2, 'self-report': 1 },
  },
  history: null,
  sources: {},
  teaching: { aims: [], questions: [], plan: {}, glossary: [] },
};

export const LISTENERS: readonly (RoleId | null)[] = ['ustr', 'russia', 'site', null];
