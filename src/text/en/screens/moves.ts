/** The month's moves: the hand, the sleeves, the forecast, the question before sealing, and waiting. */
import type { IssueId, MoveId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent, saySigned } from '../../numbers.ts';
import { capital, count, issues, quote, sentences, verb, who } from '../grammar.ts';

type Share = readonly [low: number, high: number];
/** What an answer brings: points on the own score, credibility, whole short lines. */
interface Follows {
  readonly points: number;
  readonly credibility: number;
  readonly effects: readonly string[];
}

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
  ifDone: (works: Share | null, { points, credibility, effects }: Follows) =>
    sentences(
      works === null
        ? 'Free, but it may fail'
        : works[0] >= 1
          ? 'Free'
          : `Free, works ${works[0] === works[1] ? '' : `${sayPercent(works[0])} to `}${sayPercent(works[1])} of the time`,
      points !== 0 && `Your score ${saySigned(points)}`,
      credibility !== 0 && `Credibility ${saySigned(credibility)}`,
      ...effects,
    ),
  /** `exposed`: credibility lost if a false report comes out; 0: there is none. */
  ifNot: ({ credibility, effects }: Follows, exposed: number) =>
    sentences(
      credibility !== 0 && `Credibility ${saySigned(credibility)}`,
      ...effects,
      exposed !== 0 && `If it comes out, credibility ${saySigned(exposed)}`,
    ),

  // Sealing.
  seal: 'Seal sleeve',
  ask: (cards: number) => (cards === 0 ? 'Seal an empty sleeve?' : `Seal ${count(cards, 'card')}?`),
  breaks: (broken: readonly IssueId[], at: Context) => `You break your word on ${issues(at, broken)}.`,
  final: 'It cannot be opened again.',
  notYet: 'Not yet',
  yes: 'Yes, seal',

  // The forecast.
  ifOnly: 'If only you moved',
  nothing: 'Your numbers stay as they are this month.',
  loadOne: 'Load a card to see what it would do.',
  score: 'Your score so far',
  scoreNow: (change: string) => `${change} now`,
  scoreIfKept: (change: string) => `${change} if kept`,
  credibility: (role: RoleId, at: Context) => (at.isYou(role) ? 'Your credibility' : `Credibility of ${who(at, role)}`),
  otherwise: (value: string) => `or ${value}, if chance fails`,
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
