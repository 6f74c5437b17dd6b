/** The frame of the table: its bar, status line, seats, tabs, menu and help; and what every control says. */
import type { IssueId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { Who, count, whoAll, whose } from '../grammar.ts';

export const SHELL = {
  /** The tabs of the papers beside the table. */
  papersTabs: {
    name: 'Papers',
    talks: 'Talks',
    deals: 'Deals',
    table: 'The table',
    signed: 'signed',
  },
  /** Where people share the device: lowers the curtain. */
  passDevice: 'Pass the device',
  name: 'Side Letter',
  skipBar: 'Skip the bar',
  table: 'The table',

  // Controls.
  close: 'Close',

  // The bar.
  round: (round: number, of: number) => `round ${sayNumber(round)} of ${sayNumber(of)}`,
  roundShort: (round: number, of: number) => `${sayNumber(round)}/${sayNumber(of)}`,
  phases: 'Phases of the month',
  menu: 'Menu',
  leave: 'Leave the table',
  brief: 'Your brief',
  codex: 'Codex',
  settings: 'Settings',
  help: 'Help',
  rulesPage: 'Rules on one page (opens in a new tab)',
  paused: 'Paused',
  clockPaused: 'The clock is paused',
  timeLeft: (minutes: number, seconds: number) => `${count(minutes, 'minute')} ${count(seconds, 'second')} left`,
  moreTime: 'More time',
  lastSeconds: 'Thirty seconds left. Press M for more time.',

  // The status line.
  readOffer: 'Read the offer',
  ready: 'I am ready',
  stillReady: 'Still ready',
  /** Why one who was ready is asked again. */
  offerAfterReady: (by: RoleId, at: Context) =>
    `An offer came after you were ready, and ${whose(at, by)} waits for you.`,
  /** What saying it again does. */
  readyAgain: 'Say again that you are ready and it holds this month, whatever comes.',
  called: (by: RoleId, issue: IssueId, at: Context) =>
    `${Who(at, by)} called your pledge on ${at.issue(issue)}: it is tested this month.`,
  papers: 'Papers',

  // Seats.
  seats: 'Seats',
  you: 'You',
  youTag: 'you',
  bots: { trainee: 'Trainee', diplomat: 'Diplomat', 'hard-liner': 'Hard-liner', random: 'Random' },
  playedBy: (bot: string) => `Played by ${bot}`,
  seenByAll: 'Seen by all',
  seenBy: (roles: readonly RoleId[], at: Context) => `Seen by ${whoAll(at, roles)}`,
  notes: {
    sealed: 'Sealed',
    choosing: 'Choosing',
    choosingInSecret: 'Choosing in secret',
    waitingOnYou: 'Waiting on you',
    ready: 'Ready',
    thinking: 'Thinking',
    hasYourOffer: 'Has your offer',
    called: 'A pledge is called',
    owes: (pledges: number) => `Owes ${count(pledges, 'pledge')}`,
    credibility: (points: number) => `Credibility ${sayNumber(points)} of ${sayNumber(100)}`,
    atTable: 'At the table',
  },

  // Tabs of a narrow screen.
  views: 'Views',
  tabs: {
    table: 'Table',
    talks: 'Talks',
    brief: 'Brief',
    news: 'News',
    offer: 'Offer',
    moves: 'Moves',
    steps: 'Results',
    month: 'Month',
    result: 'Result',
  },
  unread: 'new',

  // Marks on the disc.
  marks: 'Marks on the disc',
  stepHeld: 'Step held',
  pledgeDue: 'Pledge due',
  kept: 'Kept',
  broken: 'Broken',
  offerWaiting: 'Offer',
  paymentsCut: 'Payments cut',

  // Help.
  month: 'A month',
  monthLines: [
    'News: what happened, with its source.',
    'Talks: send offers, answer them, talk. A deal binds when every addressee accepts.',
    'Moves: each seat plays cards in secret, then all open together.',
    'Resolution: moves, promises that fell due, money, the track; one result at a time.',
    'After the last month: the outcome, and your score against your own goals.',
  ],
  onDesk: 'On the desk',
  deskHelp:
    'Every fader runs the same way: left is easier for them, right is better for you. The hollow shape is their last word. The bar is exactly what your draft is worth to you. Until something is signed, below the mark you are better off walking away; afterwards a second mark, with a foot, shows what is signed already.',
  onDisc: 'On the disc',
  discHelp:
    'Rings are months, from the middle out. Each third belongs to a seat. The hub is the track and who holds its steps. The rim is money.',
  keys: 'Keys',
  keysOff: 'Single-letter keys are switched off in the settings.',
  keyList: [
    ['Tab, Shift+Tab', 'Next, previous control'],
    ['← →', 'Move a fader one stop; Home and End go to its ends'],
    ['[ and ]', 'Previous, next issue'],
    ['O', 'Offer desk, or what must be done now'],
    ['T', 'Talks'],
    ['D', 'Describe the table: the disc in words'],
    ['B', 'Your brief'],
    ['H', 'Hide or show your hand'],
    ['M', 'More time, where a clock runs'],
    ['Ctrl+Enter', 'Send the offer, after its review sentence'],
    ['Esc', 'Close what is on top'],
    ['?', 'This help'],
  ] satisfies readonly (readonly [keys: string, does: string])[],
};
