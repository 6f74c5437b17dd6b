/** The month's moves: the hand, the sleeves, the forecast, the question before sealing, and waiting. */
import type { IssueId, MoveId, RoleId, TrackId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent, saySigned } from '../../numbers.ts';
import { capital, count, issues, ofTrack, quote, sentences, verb, who } from '../grammar.ts';

type Share = readonly [low: number, high: number];
/** What an answer brings, in whole short lines: now, and when the review of it has reported. */
interface Brings {
  readonly now: readonly string[];
  readonly later: readonly string[];
}
const afterReport = ({ later }: Brings): string | false =>
  later.length > 0 && `When the review reports: ${later.join('; ')}`;

export const MOVES = {
  // Sleeves.
  load: 'Load your sleeve',
  sealed: 'Your sleeve is sealed',
  together: 'All sleeves open at the same moment.',
  notBefore: 'Nothing opens before every seat has sealed.',
  sleeves: 'Sleeves',
  you: 'You',
  isSealed: 'Sealed',
  isThinking: 'Thinking',
  isChoosing: 'Choosing',
  loaded: (cards: number) => `${sayNumber(cards)} loaded`,

  // The hand.
  hand: 'Your moves',
  cards: (cards: number) => count(cards, 'card'),
  handHidden: 'Your hand is hidden.',
  hide: 'Hide hand',
  show: 'Show hand',
  showFirst: 'Show your hand first.',
  left: (points: number, of: number) => `${sayNumber(points)} of ${sayNumber(of)} points left`,
  points: (points: number) => count(points, 'point'),
  more: (move: MoveId, at: Context) => `More about ${at.move(move)}`,
  less: (move: MoveId, at: Context) => `Less about ${at.move(move)}`,
  moreShort: 'More',
  lessShort: 'Less',
  dearer: 'One point dearer: you played it last month.',
  notNow: 'Cannot be played as things stand.',
  tooDear: (cost: number, left: number) => `Costs ${sayNumber(cost)}; you have ${sayNumber(left)} left.`,

  // Acts that a pledge asks for.
  word: 'Your word, this month',
  chooseFirst: 'Keep or break your word first.',
  timeUp: 'Not chosen when the time is up: broken.',
  /** `due`: the month it waits for; null: it is tested now. `proof`: how it is proven, as a label. */
  promise: (issue: IssueId, due: number | null, proof: string, at: Context) =>
    `${at.issue(issue)}${due === null ? '' : `, due ${monthName(at.setup, due, 'short')}`}. ${proof}.`,
  silence: 'You have not said in the talks that it is done. Silence counts as broken.',
  keepIt: 'Keep it:',
  breakIt: 'Break it:',
  doIt: 'Act on it now:',
  waitWithIt: 'Not this month.',
  /** `works`: how often, least and most; null: not known. */
  ifDone: (works: Share | null, brings: Brings) =>
    sentences(
      works === null
        ? 'Free, but it may fail'
        : works[0] >= 1
          ? 'Free'
          : `Free, works ${works[0] === works[1] ? '' : `${sayPercent(works[0])} to `}${sayPercent(works[1])} of the time`,
      ...brings.now,
      afterReport(brings),
    ),
  /** `exposed`: credibility lost if a false report comes out; 0: there is none. */
  ifNot: (brings: Brings, exposed: number) =>
    sentences(
      exposed !== 0 && 'You said it is done, and that is believed',
      ...brings.now,
      afterReport(brings),
      exposed !== 0 && `If it comes out that it was not, your credibility ${saySigned(exposed)}`,
    ),
  /** With their signs; null: it stays. At least one of them moves. `later`: not before a review reports. */
  scoreBy: (now: string | null, kept: string | null, later: boolean) =>
    `Your score ${[now && `${now}${later ? '' : ' now'}`, kept && `${kept} if all else is kept`].filter(Boolean).join(', ')}`,
  becomes: (name: string, value: string) => `${name}: ${value}`,
  frees: (freed: readonly IssueId[], at: Context) => `Ends the pledge on ${issues(at, freed)}`,

  // Sealing.
  seal: 'Seal sleeve',
  ask: (cards: number) => (cards === 0 ? 'Seal an empty sleeve?' : `Seal ${count(cards, 'card')}?`),
  breaks: (broken: readonly IssueId[], at: Context) => `You break your word on ${issues(at, broken)}.`,
  final: 'It cannot be opened again.',
  notYet: 'Not yet',
  yes: 'Yes, seal',

  // The forecast.
  ifOnly: 'If only you moved',
  assumes: 'As if the others did nothing: no verdict on their promises, no news.',
  leftOpen: (undecided: readonly IssueId[], at: Context) => `Not yet decided: ${issues(at, undecided)}.`,
  afterReview: 'when the review reports',
  held: (track: TrackId, at: Context) => `Steps held${ofTrack(at, track)}`,
  nothing: 'Your numbers stay as they are this month.',
  loadOne: 'Load a card to see what it would do.',
  score: 'Your score so far',
  scoreNow: (change: string) => `${change} now`,
  scoreIfKept: (change: string) => `${change} if kept`,
  credibility: (role: RoleId, at: Context) => (at.isYou(role) ? 'Your credibility' : `Credibility of ${who(at, role)}`),
  otherwise: (value: string) => `or ${value}, if chance fails`,
  ifLucky: (value: string) => `or ${value}, if chance helps`,
  yesOrNo: (yes: boolean): string => (yes ? 'yes' : 'no'),
  felt: 'Others feel it, you cannot see how',
  clashes: 'Clashes to expect',
  /** `then`: what happens if it is, in the scenario's own sentence; null: it gives none. */
  blocked: (move: MoveId, then: string | null, at: Context) =>
    sentences(`Another seat’s move may block ${quote(at.move(move))}`, then),

  // Waiting.
  waiting: 'Waiting',
  waitingFor: (roles: readonly RoleId[], at: Context) => {
    const [one] = roles;
    return one === undefined
      ? 'Every seat has sealed. The sleeves open.'
      : roles.length === 1
        ? `${capital(who(at, one))} ${verb(at, one, 'is', 'are')} still choosing. Nobody sees your cards before then.`
        : `${capital(count(roles.length, 'seat'))} are still choosing. Nobody sees your cards before then.`;
  },
  whoHasSealed: 'Who has sealed',
  inSleeve: 'In your sleeve',
  emptySleeve: 'Your sleeve is empty this month.',
  keeping: (issue: IssueId, at: Context) => `You act on your word: ${at.issue(issue)}`,
  briefAgain: 'Read your brief again',
};
