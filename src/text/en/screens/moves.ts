/** The month's moves: the hand, the sleeves, the forecast, the question before sealing, and waiting. */
import type { IssueId, MoveId, OptionId, RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber } from '../../numbers.ts';
import { capital, count, quote, sentences, verb, who } from '../grammar.ts';

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
  promise: (issue: IssueId, option: OptionId, due: number | null, at: Context) =>
    `${at.issue(issue)}: ${at.option(issue, option)}, ${
      due === null ? 'every month it stands' : `due ${monthName(at.setup, due, 'short')}`
    }. Free.`,

  // Sealing.
  seal: 'Seal sleeve',
  ask: (cards: number) => (cards === 0 ? 'Seal an empty sleeve?' : `Seal ${count(cards, 'card')}?`),
  unkept: 'A promise of this month is not kept.',
  final: 'It cannot be opened again.',
  notYet: 'Not yet',
  yes: 'Yes, seal',

  // The forecast.
  ifOnly: 'If only you moved',
  nothing: 'Your numbers stay as they are this month.',
  loadOne: 'Load a card to see what it would do.',
  score: 'Your score so far',
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
