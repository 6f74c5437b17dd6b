/**
 * The random player: any legal action, uniformly. The yardstick that bots are measured against, and what
 * property tests are played by.
 */
import type { SeatAction, Sentence } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import { legalActions, type Legal } from '../kernel/legal.ts';
import { diceOf } from '../kernel/random.ts';
import { rulesOf, type Rules } from '../kernel/rules.ts';
import type { IssueId, MoveId, OptionId, RoleId, Setup } from '../kernel/setup.ts';
import type { Bot, CreateBot } from './bot.ts';

type Dice = () => number;
const pick = <T>(list: readonly T[], dice: Dice): T | undefined => list[Math.floor(dice() * list.length)];

/** Draws uniformly among the kinds of action open to it, then uniformly within the kind. */
export const createRandom: CreateBot = (setup, seat, seed): Bot => {
  const rules = rulesOf(setup);
  const dice = diceOf(seed);
  return {
    name: 'Random',
    see: () => {},
    act: (view) => ({ action: randomAction(rules, view, seat, dice), reason: null }),
  };
};

/** One legal action of a seat at random; null when it has none (it is ready or has sealed and others have not). */
export function randomAction(rules: Rules, view: View, seat: RoleId, dice: Dice): SeatAction | null {
  const legal = legalActions(rules, view, seat);
  if (legal.seal) return randomSeal(legal.seal, dice);
  const kinds: (() => SeatAction | null)[] = [];
  const each = (ids: readonly string[], make: (id: string) => SeatAction): void => {
    if (ids.length > 0) kinds.push(() => make(pick(ids, dice) ?? ''));
  };
  each(legal.accept, (offer) => ({ do: 'accept', offer }));
  each(legal.decline, (offer) => ({ do: 'decline', offer }));
  each(legal.withdraw, (offer) => ({ do: 'withdraw', offer }));
  each(legal.claim, (issue) => ({ do: 'claim', issue }));
  each(
    legal.call.map(({ issue }) => issue),
    (issue) => ({ do: 'call', issue }),
  );
  if (legal.offersLeft > 0 && legal.propose.length > 0) kinds.push(() => randomOffer(rules, legal, dice));
  if (legal.sentencesLeft > 0 && legal.ready) kinds.push(() => randomSentence(rules.setup, seat, dice));
  if (legal.ready) kinds.push(() => ({ do: 'ready' }));
  return pick(kinds, dice)?.() ?? null;
}

function randomSeal(seal: NonNullable<Legal['seal']>, dice: Dice): SeatAction {
  let left = seal.capital;
  const moves: MoveId[] = [];
  for (const { move, cost } of shuffled(
    seal.moves.filter((one) => one.available),
    dice,
  )) {
    if (cost > left || dice() < 0.5) continue;
    moves.push(move);
    left -= cost;
  }
  return { do: 'seal', moves, keeps: seal.acts.filter(() => dice() < 0.5) };
}

function randomOffer(rules: Rules, legal: Legal, dice: Dice): SeatAction | null {
  const place = pick(legal.propose, dice);
  if (!place) return null;
  const chosen = new Map<IssueId, OptionId>();
  for (const { issue, options } of shuffled(place.issues, dice)) {
    if (dice() < 0.5 && chosen.size > 0) continue;
    const option = pick(options, dice) ?? '';
    const rulesOut = rules.issue.get(issue)?.option.get(option)?.option.rulesOut ?? [];
    if (rulesOut.some((other) => chosen.get(other.issue) === other.option)) continue;
    chosen.set(issue, option);
  }
  // Written in the scenario's order, as a desk writes it: objects made alike are quick to read.
  const pkg: { [issue: IssueId]: OptionId } = {};
  for (const { issue } of place.issues) {
    const option = chosen.get(issue);
    if (option !== undefined) pkg[issue] = option;
  }
  return { do: 'propose', to: place.to, package: pkg };
}

function randomSentence(setup: Setup, seat: RoleId, dice: Dice): SeatAction {
  const issue = pick(setup.issues, dice);
  const option = pick(issue?.options ?? [], dice);
  const move = pick(
    setup.moves.filter(({ by }) => by === seat),
    dice,
  );
  const sentences: Sentence[] = [];
  if (issue) {
    sentences.push({ kind: 'matters', issue: issue.id, level: pick([1, 2, 3, 4] as const, dice) ?? 1 });
    sentences.push({ kind: 'flexible', issue: issue.id });
    if (option) sentences.push({ kind: 'cannot', issue: issue.id, option: option.id });
  }
  if (move) sentences.push({ kind: 'warn', move: move.id, round: 1 + Math.floor(dice() * setup.calendar.rounds) });
  const sentence = pick(sentences, dice);
  return sentence ? { do: 'say', to: [], sentence } : { do: 'say', to: [], words: 'Good morning.' };
}

function shuffled<T>(list: readonly T[], dice: Dice): T[] {
  const out = list.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(dice() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
