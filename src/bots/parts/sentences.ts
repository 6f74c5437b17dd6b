/** What a bot says: its preferences, answers to what others said, and warnings; and when it says nothing. */
import type { Say, Sentence } from '../../kernel/action.ts';
import type { View } from '../../kernel/board.ts';
import type { Said } from '../../kernel/cannot.ts';
import type { MoveId, RoleId } from '../../kernel/setup.ts';
import type { Position } from './position.ts';

export interface Manners {
  /** Says at the start what matters to it and what it cannot do. */
  readonly open: boolean;
  /** Warns before it plays a card that others feel much. */
  readonly warns: boolean;
}

/** At most so many sentences a month, so that the talks stay short. */
const MOST = 3;

/** One sentence, or null. `heard`: all that was said in the bot's hearing, its own words too, oldest first. */
export function sentenceNow(
  view: View,
  seat: RoleId,
  position: Position,
  heard: readonly Said[],
  manners: Manners,
  threat: MoveId | null,
): Say | null {
  const mine = heard.filter(({ by }) => by === seat);
  const thisMonth = mine.filter(({ round }) => round === view.round);
  if (thisMonth.length >= MOST) return null;
  const saidBefore = (sentence: Sentence): boolean => mine.some((one) => sameWords(one.sentence, sentence));
  for (const question of heard) {
    if (question.by === seat || question.round !== view.round) continue;
    const answer = answerTo(question.sentence, position);
    if (answer && !saidBefore(answer) && !answered(thisMonth, question.by))
      return { do: 'say', to: [question.by], sentence: answer };
  }
  if (manners.open) {
    const plain = preferences(position).find((sentence) => !saidBefore(sentence));
    if (plain) return { do: 'say', to: [], sentence: plain };
  }
  if (manners.warns && threat !== null) {
    const warning: Sentence = { kind: 'warn', move: threat, round: view.round };
    const warned = mine.some(({ sentence }) => sentence.kind === 'warn' && sentence.move === threat);
    if (!warned) return { do: 'say', to: [], sentence: warning };
  }
  return null;
}

const answered = (mine: readonly Said[], by: RoleId): boolean => mine.some(({ to }) => to.length === 1 && to[0] === by);

function sameWords(a: Sentence, b: Sentence): boolean {
  if (a.kind === 'warn' || b.kind === 'warn')
    return a.kind === b.kind && 'move' in a && 'move' in b && a.move === b.move;
  return a.kind === b.kind && a.issue === b.issue;
}

/** A true answer: on an issue that costs the bot little it is flexible, on a dear one it says how much it matters. */
function answerTo(sentence: Sentence, position: Position): Sentence | null {
  if (sentence.kind === 'warn' || sentence.kind === 'cannot') return dearest(position);
  const own = spread(position).find(({ issue }) => issue === sentence.issue);
  if (!own) return null;
  return own.share <= 0.3 ? { kind: 'flexible', issue: sentence.issue } : matters(own);
}

interface Spread {
  readonly issue: string;
  /** Points between its best and its worst option, none included. */
  readonly range: number;
  /** Of the dearest issue's range, 0..1. */
  readonly share: number;
  readonly worst: { readonly option: string; readonly points: number } | null;
}

function spread(position: Position): Spread[] {
  const ranges = [...position.prices()].map(([issue, priced]) => {
    const points = priced.map((one) => one.points);
    const worst = priced.reduce<Spread['worst']>(
      (low, one) => (low === null || one.points < low.points ? one : low),
      null,
    );
    return { issue, range: Math.max(0, ...points) - Math.min(0, ...points), worst };
  });
  const most = Math.max(1, ...ranges.map(({ range }) => range));
  return ranges.map((one) => ({ ...one, share: one.range / most })).sort((a, b) => b.range - a.range);
}

function matters({ issue, share }: Spread): Sentence {
  return { kind: 'matters', issue, level: share > 0.85 ? 4 : share > 0.55 ? 3 : share > 0.3 ? 2 : 1 };
}

function dearest(position: Position): Sentence | null {
  const [first] = spread(position);
  return first ? matters(first) : null;
}

/** The two dearest issues, the one it gives most easily, and the option it likes least. */
function preferences(position: Position): Sentence[] {
  const all = spread(position);
  const sentences: Sentence[] = all.slice(0, 2).map(matters);
  const easiest = all.at(-1);
  if (easiest && all.length > 2) sentences.push({ kind: 'flexible', issue: easiest.issue });
  const [dear] = all;
  if (dear?.worst && dear.worst.points < -0.5 * dear.range)
    sentences.push({ kind: 'cannot', issue: dear.issue, option: dear.worst.option });
  return sentences;
}
