/** The debrief: its bar, what can be taken away from it, and every panel. Its charts are in `debrief-charts.ts`. */
import type { PromiseKind } from '../../../kernel/analysis.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent, saySigned } from '../../numbers.ts';
import { list, quote, who, whose } from '../grammar.ts';
import { SCATTER, TIMELINE, UNROLL } from './debrief-charts.ts';
import { MOMENTS } from './debrief-moments.ts';

interface Gain {
  readonly role: RoleId;
  /** Points over walking away. */
  readonly gain: number;
}
const total = (gains: readonly Gain[]): string => saySigned(gains.reduce((sum, { gain }) => sum + gain, 0));
const each = (gains: readonly Gain[], at: Context): string =>
  gains.map(({ role, gain }) => `${who(at, role)} ${saySigned(gain)}`).join(', ');

const PROMISES: { readonly [kind in PromiseKind['kind']]: string } = {
  undated: 'Without a date',
  'self-report': 'Dated, the pledgor says it is done',
  'joint-review': 'Dated, looked at together',
  independent: 'Dated, looked at from outside',
};

export const DEBRIEF = {
  screen: {
    tabs: 'Debrief',
    panels: {
      result: 'Result',
      scores: 'Scores',
      deals: 'Deals',
      pledges: 'Pledges',
      history: 'What the record shows',
      log: 'Log',
    },
    rounds: (n: number): string => `${sayNumber(n)} ${n === 1 ? 'round' : 'rounds'} played`,
    saveRecord: 'Save the record to a file',
    print: 'Print, or save as PDF',
    scenarios: 'Scenarios',
    codex: 'Codex',
    settings: 'Settings',
    playAgain: 'Play another seat',
    /** The head of the printed debrief. */
    printed: (seat: RoleId, at: Context): string => `Debrief, from the seat of ${who(at, seat)}`,
  },
  result: {
    pressing: 'Your pressing. Every round left a ring.',
    keep: 'Keep your pressing',
    picture: 'PNG',
    drawing: 'SVG',
    /** Names of the same two buttons for those who cannot see what stands around them. */
    savePicture: 'Save your pressing as a PNG picture',
    saveDrawing: 'Save your pressing as an SVG drawing',
    notDrawn: 'The pressing could not be drawn here.',
    talk: 'Talk about these',
    more: 'More to talk about',
  },
  /** What is lettered on the pressing that a player takes away. */
  pressing: {
    says: (title: string): string => `The pressing of a game of ${title}`,
    playedAs: (seat: RoleId, at: Context): string => `Played as ${who(at, seat)}`,
    mark: 'Side Letter',
  },
  scores: {
    list: 'Scores, each against its own goals',
    own: (name: string): string => `${name} (you)`,
    over: (gain: number): string =>
      gain === 0
        ? 'at walk-away'
        : gain > 0
          ? `+${sayNumber(gain, 0)} over walk-away`
          : `${sayNumber(-gain, 0)} below walk-away`,
    /** Said after the number itself. */
    outOf: (walkAway: number, best: number | null): string =>
      `of 100. Walk-away ${sayNumber(walkAway, 0)}.${best === null ? '' : ` Best deal, if all is kept: ${sayNumber(best, 0)}.`}`,
    walkAway: 'walk away',
    best: 'best deal, if all is kept',
    title: 'How the scores were made',
    lead: 'Each seat counts against its own goals, from 0 to 100. Scores of different seats cannot be compared: their goals and walk-aways differ.',
    made: (role: RoleId, at: Context): string => `How ${whose(at, role)} score was made`,
    what: 'What',
    points: 'Points',
    score: 'Score',
    noDeal: 'With no deal',
    limits: 'Held between 0 and 100',
    onPaper: (points: string): string => `${points} on paper`,
    delivered: (points: string, share: number | null): string =>
      share === null ? `${points} delivered` : `${points} delivered (${sayPercent(share)})`,
    nothingDelivered: 'nothing delivered',
    reached: (attained: number, par: number): string =>
      `Reached ${sayPercent(attained)}; ${sayPercent(par)} if nobody makes an offer`,
  },
  /** How a score came about. Signed amounts come as text. */
  bridge: {
    how: (ended: number): string => `How your ${sayNumber(ended, 0)} came about`,
    stepFace: 'at face value: as if every promise is kept.',
    stepDelivered: (change: string | null): string =>
      `as delivered${change === null ? '' : ` (${change})`}: by the truth, not by verdicts.`,
    stepMoves: (change: string | null): string =>
      `with moves and months${change === null ? '' : ` (${change})`}: your other goals.`,
    desk: (desk: number, ended: number): string =>
      `Why your desk last showed ${sayNumber(desk)}, not ${sayNumber(ended)}`,
    deskKnows: 'A desk counts only what its seat may know. It could not see:',
    /** Why a desk did not show it. */
    unseen: {
      unread: (id: string, at: Context): string => `${quote(at.issue(id))}: a deal that you were not shown settled it.`,
      'said-kept': (id: string, at: Context): string =>
        `${quote(at.issue(id))}: the verdict said kept; in truth it was not.`,
      'said-broken': (id: string, at: Context): string =>
        `${quote(at.issue(id))}: the verdict said broken; in truth it was kept.`,
      hidden: (id: string, at: Context): string =>
        `${quote(at.issue(id))}: what it paid hung on what was hidden from you.`,
      goal: (goal: string): string => `Your goal ${quote(goal)}: it was measured by what was hidden from you.`,
      limits: 'A score is held between 0 and 100.',
    },
    title: 'From face value to the score',
    lead: 'At face value: the walk-away and the deals that stand, as if every promise is kept. As delivered: what was truly kept. Moves and months: the goals that no deal fixes.',
    seat: 'Seat',
    face: 'At face value',
    delivered: 'As delivered',
    moves: 'Moves and months',
    ended: 'Score',
    told: 'Of it, what its desk could not see',
  },
  reading: {
    title: 'How well you read the others',
    none: 'You noted no estimates. On the desk you can note what you think an issue is worth to another seat; here they would stand beside the truth.',
    of: (role: RoleId, at: Context): string => `Your reading of ${who(at, role)}`,
    table: (role: RoleId, at: Context): string =>
      `Your estimates of ${who(at, role)}, from the worst to the best option`,
    issue: 'Issue',
    thought: 'You thought',
    was: 'It was',
    offBy: 'Off by',
    order: (right: number, pairs: number, share: number): string =>
      `${sayNumber(right)} of ${sayNumber(pairs)} pairs of issues in the right order (${sayPercent(share)}).`,
    miss: (points: number): string => `Off by ${sayNumber(points)} points on average.`,
  },
  deals: {
    title: 'The deals that were signed',
    none: 'No deal was signed',
    deal: (number: number, month: string): string => `Deal ${sayNumber(number)}, ${month}`,
    published: 'Published.',
    copies: (roles: readonly RoleId[], at: Context): string => `Copies: ${list(roles.map(at.role))}.`,
    closed: 'Text seen by the signatories only.',
    possible: 'What was possible',
    ended: (gains: readonly Gain[], at: Context): string =>
      `Where you ended, over walking away: ${each(gains, at)}; together ${total(gains)}.`,
    together: (gains: readonly Gain[], share: number, best: number, at: Context): string =>
      `What you signed, at face value, over walking away: ${each(gains, at)}; together ${total(gains)}, ${sayPercent(share)} of the most any package gives (${sayNumber(best)}).`,
    noneGood: 'No package is good for every side.',
    distance: (points: number): string =>
      `At face value, that is ${sayNumber(points)} points from the nearest package that nothing beats and that is good for all.`,
    better: (n: number): string =>
      n === 0
        ? 'At face value, no package was better for every side at once.'
        : `At face value, ${sayNumber(n, 0)} ${n === 1 ? 'package was' : 'packages were'} better for every side at once.`,
    logrolling: (value: number): string =>
      `Logrolling, giving way on what is cheap to you to win what is dear: yours was ${sayNumber(value, 2)}, from −1 (the reverse) to 1 (won all of the dearest issue, gave nothing).`,
    reference: 'Points of reference, not grades: each answers a different idea of a fair split.',
    betterPackage: 'A package better for every side',
    nashPackage: 'The Nash package: the gains, multiplied, are largest',
    kalaiPackage: 'The Kalai package: the smallest gain is as large as can be',
    ksPackage: 'The Kalai–Smorodinsky package: each side gets the same share of the best it could gain',
    promises: 'What kinds of promise were worth',
    promisesLead:
      'The dashed line of the chart counts each promise at this share of its face value: how often such promises were kept when bots played this case.',
    promisesTable: 'How often each kind of promise was kept in substance',
    promise: 'Promise',
    kept: 'Kept',
    over: 'Counted over',
    assumed: 'assumed',
    kinds: PROMISES,
  },
  pledges: {
    title: 'Promises, verdicts and the truth',
    none: 'Nothing was promised',
    lead: 'A verdict is what the agreed proof could see. The truth is what was done in substance; it decided the points.',
    parted: (n: number, of: number): string => `They parted for ${sayNumber(n)} of ${sayNumber(of)}.`,
    sheet: 'Pledges',
    table: 'Pledges with verdict and truth',
    pledge: 'Pledge',
    by: 'By',
    signed: 'Signed',
    due: 'Due',
    noDate: 'no date',
    monthly: 'every month',
    /** Beside a proof that another issue decided. */
    provenBy: (issue: string, at: Context): string => `as ${quote(at.issue(issue))} stood then`,
    proof: 'Proof',
    verdict: 'Verdict',
    truth: 'Truth',
    released: 'Released',
    claimed: 'claimed done',
    exposed: 'exposed',
    noted: (verdict: string, notes: readonly string[]): string => `${verdict} (${notes.join(', ')})`,
    never: 'Never tested',
    trulyKept: 'Kept',
    notKept: 'Not kept',
    differs: (truth: string): string => `${truth}: not what the verdict said`,
  },
  history: {
    title: 'What the record shows',
    unknown: 'This case does not say what the real parties did.',
    cameTo: 'In the real case it came to this:',
    beside: 'Your table beside history',
    table: 'Issue by issue',
    issue: 'Issue',
    yours: 'Your table',
    theirs: 'History',
    notSigned: 'Not signed',
    points: 'History’s deal in points',
    seat: 'Seat',
    face: 'At face value',
    delivered: 'As delivered',
    news: 'News that happened',
    inYourGame: (month: string): string => `${month} in your game`,
  },
  log: {
    title: 'The whole log',
    lead: 'Nothing is hidden any more: sealed moves, estimates and private talks are here too.',
    sheet: 'Log',
    show: 'Show',
    all: 'Everything',
    kinds: { news: 'News', talks: 'Talks and deals', moves: 'Moves', pledges: 'Pledges', numbers: 'Numbers' },
    month: (month: string, entries: number): string =>
      `${month}, ${sayNumber(entries)} ${entries === 1 ? 'entry' : 'entries'}`,
  },
  scatter: SCATTER,
  timeline: TIMELINE,
  unroll: UNROLL,
  moments: MOMENTS,
};
