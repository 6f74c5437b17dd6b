/** One rich moment of Hanoi, by hand: January 2007 in talks, as the design draws it, and more of what can happen. */
import type { DiscInput, DiscPledge } from '../../../src/stage/disc/input.ts';
import { ENGLISH } from '../../../src/stage/disc/words.ts';

const MONTHS = ['Nov 2006', 'Dec 2006', 'Jan 2007', 'Feb 2007', 'Mar 2007', 'Apr 2007', 'May 2007', 'Jun 2007'];
const NAMES = [
  'November 2006',
  'December 2006',
  'January 2007',
  'February 2007',
  'March 2007',
  'April 2007',
  'May 2007',
  'June 2007',
];

type PledgeLike = Pick<DiscPledge, 'issue' | 'name' | 'by' | 'round' | 'lane'> & Partial<DiscPledge>;
export const pledge = (like: PledgeLike): DiscPledge => ({
  since: 1,
  byName: { ustr: 'USTR', russia: 'Russia', site: 'Download site' }[like.by] ?? like.by,
  form: 'dated',
  state: 'due',
  exposed: false,
  called: false,
  ...like,
});

/** What the mockup of the table shows. */
export const MID_GAME: DiscInput = {
  seed: 'hanoi_2006',
  words: ENGLISH,
  title: 'Hanoi, November 2006',
  roles: [
    { id: 'ustr', name: 'USTR', mark: 'square' },
    { id: 'russia', name: 'Russia', mark: 'triangle' },
    { id: 'site', name: 'Download site', mark: 'circle' },
  ],
  months: MONTHS.map((month, i) => ({ label: month.slice(0, 3).toUpperCase(), says: NAMES[i] ?? month })),
  burned: 2,
  now: { round: 3, degrees: 128 },
  hub: { title: 'WTO seat', figure: '5 of 12', short: '5/12', note: '3 steps held', noteShort: '3 held', of: 'ustr' },
  tracks: [
    {
      id: 'accession',
      name: 'WTO seat',
      steps: 12,
      at: 5,
      clamps: [
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 6, state: 'held' },
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 7, state: 'held' },
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 8, state: 'held' },
      ],
    },
  ],
  channels: [
    { id: 'cards', name: 'Card payments', to: 'site', state: 'cut', leak: 0, label: 'Card payments cut' },
    { id: 'proxy', name: 'Proxy processor', to: 'site', state: 'open', leak: 0, label: null },
    { id: 'vouchers', name: 'Vouchers', to: 'site', state: 'open', leak: 0, label: null },
  ],
  pledges: [
    pledge({ issue: 'societies', name: 'Collecting societies', by: 'russia', round: 8, lane: { at: 1, of: 5 } }),
    pledge({ issue: 'plants', name: 'Disc plants', by: 'russia', round: 2, lane: { at: 2, of: 5 }, state: 'kept' }),
    pledge({ issue: 'meat', name: 'Meat and poultry', by: 'russia', round: 5, lane: { at: 3, of: 5 } }),
    pledge({ issue: 'cards', name: 'Word on payments', by: 'ustr', round: 4, lane: { at: 0, of: 2 } }),
    pledge({ issue: 'cooperation', name: 'US music', by: 'site', round: 2, lane: { at: 1, of: 3 }, state: 'broken' }),
    pledge({ issue: 'licence', name: 'A licence path', by: 'site', round: 7, lane: { at: 2, of: 3 } }),
  ],
  deals: [{ id: 'o1', between: ['ustr', 'russia'], round: 1, public: false }],
  moves: [
    { move: 'name_site', name: 'Name the shop', by: 'ustr', round: 1, blocked: false },
    { move: 'ask_networks', name: 'Ask the networks', by: 'ustr', round: 2, blocked: false },
    { move: 'push_bill', name: 'Push the bill', by: 'russia', round: 1, blocked: false },
    { move: 'night_checks', name: 'Inspect at night', by: 'russia', round: 2, blocked: false },
    { move: 'proxy', name: 'Find a processor', by: 'site', round: 1, blocked: false },
    { move: 'press_day', name: 'Hold a press day', by: 'site', round: 2, blocked: false },
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
      name: 'WTO accession',
      steps: 12,
      at: 8,
      clamps: [
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 7, state: 'gone' },
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 9, state: 'sprung' },
        { holder: 'ustr', name: 'USTR', role: 'ustr', step: 11, state: 'held' },
        { holder: 'georgia', name: 'Georgia', role: null, step: 12, state: 'held' },
      ],
    },
  ],
  channels: [
    { id: 'cards', name: 'Card payments', to: 'site', state: 'leaking', leak: 0.28, label: 'Card payments leak 28%' },
    { id: 'proxy', name: 'Proxy processor', to: 'site', state: 'open', leak: 0, label: null },
    { id: 'minor', name: 'Minor schemes', to: 'site', state: 'cut', leak: 0, label: 'Minor schemes cut' },
    { id: 'vouchers', name: 'Vouchers', to: 'site', state: 'cut', leak: 0, label: 'Vouchers cut' },
    { id: 'ads', name: 'Free player', to: 'site', state: 'closed', leak: 0, label: null },
  ],
  pledges: [
    pledge({
      issue: 'shutdown',
      name: 'Download sites',
      by: 'russia',
      round: 1,
      lane: { at: 0, of: 5 },
      form: 'undated',
    }),
    pledge({ issue: 'societies', name: 'Collecting societies', by: 'russia', round: 8, lane: { at: 1, of: 5 } }),
    pledge({
      issue: 'plants',
      name: 'Disc plants',
      by: 'russia',
      round: 4,
      lane: { at: 2, of: 5 },
      state: 'kept',
      exposed: true,
    }),
    pledge({ issue: 'meat', name: 'Meat and poultry', by: 'russia', round: 3, lane: { at: 3, of: 5 }, state: 'kept' }),
    pledge({
      issue: 'charges',
      name: 'Charges',
      by: 'russia',
      round: 6,
      since: 4,
      lane: { at: 4, of: 5 },
      form: 'monthly',
    }),
    pledge({
      issue: 'cards',
      name: 'Word on payments',
      by: 'ustr',
      round: 7,
      lane: { at: 0, of: 2 },
      form: 'undated',
      called: true,
    }),
    pledge({
      issue: 'protocol',
      name: 'Protocol',
      by: 'ustr',
      round: 4,
      lane: { at: 1, of: 2 },
      state: 'never-due',
      form: 'undated',
    }),
    pledge({ issue: 'cooperation', name: 'US music', by: 'site', round: 4, lane: { at: 0, of: 3 }, state: 'broken' }),
    pledge({ issue: 'quiet', name: 'Going quiet', by: 'site', round: 8, lane: { at: 1, of: 3 }, state: 'released' }),
    pledge({ issue: 'licence', name: 'A licence path', by: 'site', round: 5, lane: { at: 2, of: 3 }, state: 'review' }),
  ],
  deals: [
    { id: 'o1', between: ['ustr', 'russia'], round: 1, public: false },
    { id: 'o2', between: ['ustr', 'site'], round: 3, public: true },
    { id: 'o3', between: ['russia', 'site'], round: 3, public: false },
    { id: 'o4', between: ['ustr', 'russia', 'site'], round: 5, public: true },
  ],
  moves: [
    ...MID_GAME.moves,
    { move: 'raid', name: 'Raid the server room', by: 'russia', round: 3, blocked: true },
    { move: 'show_raid', name: 'Raid for the cameras', by: 'russia', round: 3, blocked: false },
    { move: 'move_host', name: 'Move the servers', by: 'site', round: 3, blocked: false },
    { move: 'clone', name: 'Ready a second shop', by: 'site', round: 3, blocked: false },
    { move: 'ease', name: 'Let one step pass', by: 'ustr', round: 5, blocked: false },
    { move: 'brief_hill', name: 'Brief the committees', by: 'ustr', round: 5, blocked: false },
    { move: 'charge', name: 'Charge the director', by: 'russia', round: 6, blocked: false },
  ],
  activity: { ustr: [0.8, 0.5, 0.6, 0.2, 0.9], russia: [0.9, 0.7, 0.4, 0.5, 0.7], site: [0.5, 0.8, 0.5, 1, 0.1] },
};
