/** One rich moment of Hanoi, by hand: January 2007 in talks, as the design draws it, and more of what can happen. */
import type { DiscInput, DiscPledge } from '../../../src/stage/disc/input.ts';

const MONTHS = ['NOV', 'DEC', 'JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN'];

type PledgeLike = Pick<DiscPledge, 'issue' | 'by' | 'round' | 'lane'> & Partial<DiscPledge>;
export const pledge = (like: PledgeLike): DiscPledge => ({
  since: 1,
  form: 'dated',
  state: 'due',
  exposed: false,
  called: false,
  ...like,
});

/** What the mockup of the table shows. */
export const MID_GAME: DiscInput = {
  seed: 'hanoi_2006',
  title: 'Hanoi, November 2006',
  roles: [
    { id: 'ustr', mark: 'square' },
    { id: 'russia', mark: 'triangle' },
    { id: 'site', mark: 'circle' },
  ],
  months: MONTHS.map((label) => ({ label })),
  burned: 2,
  now: { round: 3, degrees: 128 },
  hub: { title: 'WTO seat', figure: '5 of 12', short: '5/12', note: '3 steps held', noteShort: '3 held', of: 'ustr' },
  tracks: [
    {
      id: 'accession',
      steps: 12,
      at: 5,
      clamps: [
        { holder: 'ustr', role: 'ustr', step: 6, state: 'held' },
        { holder: 'ustr', role: 'ustr', step: 7, state: 'held' },
        { holder: 'ustr', role: 'ustr', step: 8, state: 'held' },
      ],
    },
  ],
  channels: [
    { id: 'cards', to: 'site', state: 'cut', leak: 0, label: 'Card payments cut' },
    { id: 'proxy', to: 'site', state: 'open', leak: 0, label: null },
    { id: 'vouchers', to: 'site', state: 'open', leak: 0, label: null },
  ],
  pledges: [
    pledge({ issue: 'societies', by: 'russia', round: 8, lane: { at: 1, of: 5 } }),
    pledge({ issue: 'plants', by: 'russia', round: 2, lane: { at: 2, of: 5 }, state: 'kept' }),
    pledge({ issue: 'meat', by: 'russia', round: 5, lane: { at: 3, of: 5 } }),
    pledge({ issue: 'cards', by: 'ustr', round: 4, lane: { at: 0, of: 2 } }),
    pledge({ issue: 'cooperation', by: 'site', round: 2, lane: { at: 1, of: 3 }, state: 'broken' }),
    pledge({ issue: 'licence', by: 'site', round: 7, lane: { at: 2, of: 3 } }),
  ],
  offers: [{ id: 'russia>ustr#2', by: 'russia', to: ['ustr'] }],
  deals: [{ id: 'o1', between: ['ustr', 'russia'], round: 1, public: false }],
  moves: [
    { move: 'name_site', by: 'ustr', round: 1, blocked: false },
    { move: 'ask_networks', by: 'ustr', round: 2, blocked: false },
    { move: 'push_bill', by: 'russia', round: 1, blocked: false },
    { move: 'night_checks', by: 'russia', round: 2, blocked: false },
    { move: 'proxy', by: 'site', round: 1, blocked: false },
    { move: 'press_day', by: 'site', round: 2, blocked: false },
  ],
  activity: { ustr: [0.8, 0.5, 0.6], russia: [0.9, 0.7, 0.4], site: [0.5, 0.8, 0.5] },
};

/** The same table late in the game, with every state a mark can be in. */
export const LATE_GAME: DiscInput = {
  ...MID_GAME,
  burned: 5,
  now: { round: 6, degrees: 216 },
  hub: {
    title: 'WTO accession',
    figure: '8 of 12',
    short: '8/12',
    note: '2 steps held',
    noteShort: '2 held',
    of: null,
  },
  tracks: [
    {
      id: 'accession',
      steps: 12,
      at: 8,
      clamps: [
        { holder: 'ustr', role: 'ustr', step: 7, state: 'gone' },
        { holder: 'ustr', role: 'ustr', step: 9, state: 'sprung' },
        { holder: 'ustr', role: 'ustr', step: 11, state: 'held' },
        { holder: 'georgia', role: null, step: 12, state: 'held' },
      ],
    },
  ],
  channels: [
    { id: 'cards', to: 'site', state: 'leaking', leak: 0.28, label: 'Card payments leak 28%' },
    { id: 'proxy', to: 'site', state: 'open', leak: 0, label: null },
    { id: 'minor', to: 'site', state: 'cut', leak: 0, label: 'Minor schemes cut' },
    { id: 'vouchers', to: 'site', state: 'cut', leak: 0, label: 'Vouchers cut' },
    { id: 'ads', to: 'site', state: 'closed', leak: 0, label: null },
  ],
  pledges: [
    pledge({
      issue: 'shutdown',
      by: 'russia',
      round: 1,
      lane: { at: 0, of: 5 },
      form: 'undated',
    }),
    pledge({ issue: 'societies', by: 'russia', round: 8, lane: { at: 1, of: 5 } }),
    pledge({
      issue: 'plants',
      by: 'russia',
      round: 4,
      lane: { at: 2, of: 5 },
      state: 'kept',
      exposed: true,
    }),
    pledge({ issue: 'meat', by: 'russia', round: 3, lane: { at: 3, of: 5 }, state: 'kept' }),
    pledge({
      issue: 'charges',
      by: 'russia',
      round: 6,
      since: 4,
      lane: { at: 4, of: 5 },
      form: 'monthly',
    }),
    pledge({
      issue: 'cards',
      by: 'ustr',
      round: 7,
      lane: { at: 0, of: 2 },
      form: 'undated',
      called: true,
    }),
    pledge({
      issue: 'protocol',
      by: 'ustr',
      round: 4,
      lane: { at: 1, of: 2 },
      state: 'never-due',
      form: 'undated',
    }),
    pledge({ issue: 'cooperation', by: 'site', round: 4, lane: { at: 0, of: 3 }, state: 'broken' }),
    pledge({ issue: 'quiet', by: 'site', round: 8, lane: { at: 1, of: 3 }, state: 'released' }),
    pledge({ issue: 'licence', by: 'site', round: 5, lane: { at: 2, of: 3 }, state: 'review' }),
  ],
  offers: [],
  deals: [
    { id: 'o1', between: ['ustr', 'russia'], round: 1, public: false },
    { id: 'o2', between: ['ustr', 'site'], round: 3, public: true },
    { id: 'o3', between: ['russia', 'site'], round: 3, public: false },
    { id: 'o4', between: ['ustr', 'russia', 'site'], round: 5, public: true },
  ],
  moves: [
    ...MID_GAME.moves,
    { move: 'raid', by: 'russia', round: 3, blocked: true },
    { move: 'show_raid', by: 'russia', round: 3, blocked: false },
    { move: 'move_host', by: 'site', round: 3, blocked: false },
    { move: 'clone', by: 'site', round: 3, blocked: false },
    { move: 'ease', by: 'ustr', round: 5, blocked: false },
    { move: 'brief_hill', by: 'ustr', round: 5, blocked: false },
    { move: 'charge', by: 'russia', round: 6, blocked: false },
  ],
  activity: { ustr: [0.8, 0.5, 0.6, 0.2, 0.9], russia: [0.9, 0.7, 0.4, 0.5, 0.7], site: [0.5, 0.8, 0.5, 1, 0.1] },
};
