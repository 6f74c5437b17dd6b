/** A random player for properties: samples inside the legal domains, and just outside them. */
import type { Action, SeatAction, Sentence } from '../../src/kernel/action.ts';
import type { View } from '../../src/kernel/board.ts';
import { legalActions, type Legal } from '../../src/kernel/legal.ts';
import { diceOf } from '../../src/kernel/random.ts';
import type { Rules } from '../../src/kernel/rules.ts';
import type { Game } from './game.ts';

export type Dice = () => number;
const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)];
const some = <T>(dice: Dice, list: readonly T[], share: number): T[] => list.filter(() => dice() < share);

/** An action that the rules should mostly allow (a package's own rules-out may still refuse it). */
export function likely(rules: Rules, view: View, dice: Dice): SeatAction {
  const seat = view.viewer ?? '';
  const legal = legalActions(rules, view, seat);
  if (legal.seal) return seal(legal.seal, dice);
  const verbs: (() => SeatAction | null)[] = [
    () => propose(legal, dice),
    () => propose(legal, dice),
    () => (legal.accept.length > 0 ? { do: 'accept', offer: pick(dice, legal.accept) ?? '' } : null),
    () => (legal.accept.length > 0 ? { do: 'accept', offer: pick(dice, legal.accept) ?? '' } : null),
    () => (legal.decline.length > 0 ? { do: 'decline', offer: pick(dice, legal.decline) ?? '' } : null),
    () =>
      legal.withdraw.length > 0 && dice() < 0.3 ? { do: 'withdraw', offer: pick(dice, legal.withdraw) ?? '' } : null,
    () => counter(rules, view, legal, dice),
    () => (legal.claim.length > 0 ? { do: 'claim', issue: pick(dice, legal.claim) ?? '' } : null),
    () => (legal.call.length > 0 ? { do: 'call', issue: pick(dice, legal.call)?.issue ?? '' } : null),
    () => (legal.sentencesLeft > 0 ? { do: 'say', to: [], sentence: sentence(rules, seat, dice) } : null),
    () => ({
      do: 'estimate',
      of:
        pick(
          dice,
          rules.roles.filter((r) => r.role.id !== seat),
        )?.role.id ?? '',
      issue: pick(dice, rules.issues)?.issue.id ?? '',
      points: Math.floor(dice() * 20) + 0.777,
    }),
    () => (legal.ready ? { do: 'ready' } : null),
    () => (legal.ready ? { do: 'ready' } : null),
  ];
  return pick(dice, verbs)?.() ?? (legal.ready ? { do: 'ready' } : (propose(legal, dice) ?? { do: 'ready' }));
}

/** Who looks on at a random game: before each action of a seat, which may yet be refused, and after it. */
export interface Onlooker {
  readonly before?: (seat: string, action: SeatAction, dice: Dice) => void;
  readonly after?: (dice: Dice) => void;
}

/** Plays a game at random to its end. A clock runs out now and then. */
export function playRandomly(game: Game, { before, after }: Onlooker = {}): Game {
  const { viewers, state } = game;
  const dice = diceOf(game.record.seed * 7919);
  for (let turn = 0; state.phase !== 'over'; turn++) {
    if (turn > 3000) throw new Error('The game does not end');
    if (dice() < 0.02) game.play(null, { do: 'time-up' });
    else {
      const waiting = viewers.filter((_, i) => state.phase !== 'moves' || !state.hasSealed[i]);
      const seat = pick(dice, waiting) ?? '';
      const action = likely(game.rules, game.view(seat), dice);
      before?.(seat, action, dice);
      game.play(seat, action);
    }
    after?.(dice);
  }
  return game;
}

/** An action of any shape, most of them wrong: unknown names, wrong phases, other people's cards. */
export function anything(rules: Rules, view: View, dice: Dice): Action {
  const names = [
    ...rules.issues.map((i) => i.issue.id),
    ...rules.moves.map((m) => m.move.id),
    ...rules.roles.map((r) => r.role.id),
    ...view.offers.map((o) => o.id),
    'nothing',
    '__proto__',
    '',
  ];
  const name = (): string => pick(dice, names) ?? '';
  const issue = pick(dice, rules.issues);
  const pkg = {
    [dice() < 0.8 ? (issue?.issue.id ?? '') : name()]:
      dice() < 0.8 ? (pick(dice, issue?.options ?? [])?.option.id ?? '') : name(),
  };
  const roles = some(dice, [...rules.roles.map((r) => r.role.id), 'nobody'], 0.4);
  const all: Action[] = [
    { do: 'propose', to: roles, package: pkg, copies: some(dice, roles, 0.5) },
    { do: 'counter', offer: name(), package: pkg },
    { do: 'accept', offer: name() },
    { do: 'decline', offer: name() },
    { do: 'withdraw', offer: name() },
    { do: 'say', to: roles, words: dice() < 0.5 ? '' : 'x'.repeat(Math.floor(dice() * 700)) },
    { do: 'say', to: [], sentence: { kind: 'warn', move: name(), round: 2 } },
    { do: 'claim', issue: name() },
    { do: 'call', issue: name() },
    { do: 'estimate', of: name(), issue: name(), points: dice() < 0.5 ? Number.NaN : 500 },
    { do: 'ready' },
    {
      do: 'seal',
      moves: some(
        dice,
        rules.moves.map((m) => m.move.id),
        0.2,
      ),
      keeps: some(dice, names, 0.05),
    },
    { do: 'time-up' },
  ];
  return pick(dice, all) ?? { do: 'ready' };
}

function propose(legal: Legal, dice: Dice): SeatAction | null {
  const choice = legal.offersLeft > 0 ? pick(dice, legal.propose) : undefined;
  if (!choice) return null;
  const pkg: { [issue: string]: string } = {};
  for (const { issue, options } of choice.issues) if (dice() < 0.5) pkg[issue] = pick(dice, options) ?? '';
  const first = choice.issues[0];
  if (Object.keys(pkg).length === 0 && first) pkg[first.issue] = first.options[0] ?? '';
  return {
    do: 'propose',
    to: choice.to,
    package: pkg,
    copies: dice() < 0.2 ? ['site', 'ustr'] : [],
    words: dice() < 0.3 ? 'whispered words' : '',
  };
}

function counter(rules: Rules, view: View, legal: Legal, dice: Dice): SeatAction | null {
  const offer = view.offers.find((o) => o.id === pick(dice, legal.decline));
  if (!offer || legal.offersLeft === 0) return null;
  const [issue] = pick(dice, Object.entries(offer.package)) ?? [''];
  return {
    do: 'counter',
    offer: offer.id,
    package: { [issue]: pick(dice, rules.issue.get(issue)?.options ?? [])?.option.id ?? '' },
  };
}

function seal(legal: NonNullable<Legal['seal']>, dice: Dice): SeatAction {
  let left = legal.capital;
  const moves: string[] = [];
  for (const { move, cost, available } of legal.moves) {
    if (!available || cost > left || dice() < 0.6) continue;
    moves.push(move);
    left -= cost;
  }
  return { do: 'seal', moves, keeps: some(dice, legal.acts, 0.6) };
}

function sentence(rules: Rules, seat: string, dice: Dice): Sentence {
  const issue = pick(dice, rules.issues);
  const id = issue?.issue.id ?? '';
  const move =
    pick(
      dice,
      rules.moves.filter((m) => m.move.by === seat),
    )?.move.id ?? '';
  return (
    pick<Sentence>(dice, [
      { kind: 'matters', issue: id, level: 3 },
      { kind: 'cannot', issue: id, option: issue?.options[0]?.option.id ?? '' },
      { kind: 'flexible', issue: id },
      { kind: 'warn', move, round: 3 },
    ]) ?? { kind: 'flexible', issue: id }
  );
}
