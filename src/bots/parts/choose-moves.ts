/**
 * Which cards to play: each is played out to the end in imagination, with its chances coming up and not, and valued by
 * what it adds to the bot's own points, to the pledges it means to keep and to the mandates it lacks.
 */
import type { View } from '../../kernel/board.ts';
import { within, type Expr } from '../../kernel/expressions.ts';
import { imagine } from '../../kernel/imagine.ts';
import type { LegalMove } from '../../kernel/legal.ts';
import type { EffectRules, Rules } from '../../kernel/rules.ts';
import type { IssueId, MoveId, RoleId, Setup } from '../../kernel/setup.ts';
import type { Prospects } from './prospects.ts';

/** Something the bot wants to become true, and how many points that is worth. */
export interface Want {
  readonly points: number;
  /** How far it is from true on a view. */
  readonly lacks: (view: View) => number;
}
export interface MovesTask {
  readonly rules: Rules;
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly view: View;
  readonly prospects: Prospects;
  readonly moves: readonly LegalMove[];
  readonly capital: number;
  readonly kept: (issue: IssueId) => boolean;
  readonly wants: readonly Want[];
  /** Cards that others may play against it, and how likely. */
  readonly threats: readonly { readonly move: MoveId; readonly odds: number }[];
  /** Points that a unit of capital is worth in a later month. */
  readonly thrift: number;
  /** A little chance, so that two games differ, and what else speaks for a card. */
  readonly whim: (move: MoveId) => number;
}
export interface Chosen {
  readonly move: MoveId;
  readonly gain: number;
}

/** The cards worth their capital, greedily by gain for cost. */
export function chooseMoves(task: MovesTask): Chosen[] {
  const { view, prospects, kept, moves, capital, thrift, whim } = task;
  const base = prospects.points(view, { kept, moves: [] });
  if (base === null) return [];
  const rated = moves
    .filter(({ available, cost }) => available && cost <= capital)
    .map(({ move, cost }) => {
      const plain = valueOf(task, move);
      return { move, cost, gain: plain - base + shelter(task, move, plain, base) + progress(task, move) + whim(move) };
    })
    .filter(({ gain, cost }) => gain > thrift * cost)
    .sort((a, b) => b.gain / b.cost - a.gain / a.cost);
  const chosen: Chosen[] = [];
  let left = capital;
  for (const { move, cost, gain } of rated) {
    if (cost > left) continue;
    left -= cost;
    chosen.push({ move, gain });
  }
  return chosen;
}

function valueOf({ rules, view, prospects, kept }: MovesTask, move: MoveId, threat?: MoveId): number {
  const odds = chanceOf(rules.move.get(move)?.then ?? [], view);
  const hit = prospects.points(view, { kept, moves: [move], hit: true, threat }) ?? -Infinity;
  if (odds === null) return hit;
  const miss = prospects.points(view, { kept, moves: [move], hit: false, threat }) ?? -Infinity;
  return odds * hit + (1 - odds) * miss;
}

/** What a card saves, should another's card be played that it blocks. */
function shelter(task: MovesTask, move: MoveId, plain: number, base: number): number {
  const { rules, view, prospects, kept, threats } = task;
  let sum = 0;
  for (const { move: threat, odds } of threats) {
    const card = rules.move.get(threat)?.move;
    if (!card?.blockedIf || !names(card.blockedIf, move)) continue;
    const struck = prospects.points(view, { kept, moves: [], threat });
    const saved = valueOf(task, move, threat);
    if (struck !== null && saved > -Infinity) sum += odds * Math.max(0, saved - struck - (plain - base));
  }
  return sum;
}

/** Does the expression read the plays of this card? */
function names(expr: Expr, move: MoveId): boolean {
  if (typeof expr === 'number') return false;
  if ((expr[0] === 'played' || expr[0] === 'times') && expr[1] === move) return true;
  const parts: readonly unknown[] = expr.slice(1);
  return parts.some((part) => Array.isArray(part) && names(part as unknown as Expr, move));
}

/** The first chance among a card's effects, as the seat can read it; null when nothing is left to chance. */
function chanceOf(effects: readonly EffectRules[], view: View): number | null {
  for (const effect of effects) {
    if (effect.chance) return within(effect.chance(view.slots), 0, 1);
    const inner = chanceOf(effect.then, view) ?? chanceOf(effect.else, view);
    if (inner !== null) return inner;
  }
  return null;
}

/** Points for bringing what the bot wants nearer. */
function progress({ setup, seat, view, wants }: MovesTask, move: MoveId): number {
  if (wants.length === 0) return 0;
  const game = imagine(view, setup, { chances: { [move]: true } }, 1);
  if (!game.try(seat, { do: 'seal', moves: [move], keeps: [] })) return 0;
  game.act(null, { do: 'time-up' });
  const after = game.view(seat);
  let sum = 0;
  for (const { points, lacks } of wants) {
    const before = lacks(view);
    const later = lacks(after);
    sum += points * (before > 0 ? within((before - later) / before, -1, 1) : later > 0 && points > 0 ? -1 : 0);
  }
  return sum;
}
