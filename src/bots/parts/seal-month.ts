/** A month's sleeve: the cards worth playing and the free acts of the pledges worth keeping. */
import type { SeatAction } from '../../kernel/action.ts';
import type { View } from '../../kernel/board.ts';
import { check } from '../../kernel/check.ts';
import type { Effect } from '../../kernel/effect.ts';
import { ANYWHERE, type Expr } from '../../kernel/expressions.ts';
import { legalActions } from '../../kernel/legal.ts';
import { running } from '../../kernel/round/pledges.ts';
import type { MoveRules } from '../../kernel/rules.ts';
import type { MoveId, Setup } from '../../kernel/setup.ts';
import type { ReasonLine } from '../../kernel/table.ts';
import { chooseMoves, type Want } from './choose-moves.ts';
import type { Position } from './position.ts';
import type { Seat } from './seat.ts';
import type { Memory } from './memory.ts';
import { shortfall } from './shortfall.ts';
import { threatsTo, warnedOf, WORD } from './threats.ts';

/** Points that one unit of capital is worth in a later month. */
const THRIFT = 0.25;
/** How much chance moves a choice of cards, in points. */
const WHIM = 0.6;
/** The least points for a pledge of one's own brought from not done to done. */
const DUTY = 2;
/** Points for keeping back what could still be sold. */
const CHIP = 3;
/** Points for room at home to sign what is out of reach now. */
const MANDATE = 1.5;
export function sealNow(
  setup: Setup,
  seat: Seat,
  view: View,
  position: Position,
  memory: Memory,
  dice: () => number,
): { readonly action: SeatAction; readonly reason: ReasonLine } {
  const { rules, role, prospects } = seat;
  const legal = legalActions(rules, view, role).seal;
  const empty: SeatAction = { do: 'seal', moves: [], keeps: [] };
  if (!legal) return { action: empty, reason: { code: 'waited', data: {} } };
  const keeps = legal.acts.filter((issue) => position.supposed(issue));
  const warned = warnedOf(role, view, memory);
  const chosen = chooseMoves({
    rules,
    setup,
    seat: role,
    view,
    prospects,
    moves: legal.moves,
    capital: legal.capital,
    kept: (issue) => position.supposed(issue),
    wants: [...duties(seat, view, position), ...chips(seat, view), ...mandates(seat, view)],
    threats: threatsTo(seat, view, memory),
    thrift: THRIFT,
    whim: (move) => (dice() - 0.5) * WHIM + (warned.includes(move) ? WORD : 0),
  });
  const moves = chosen.map(({ move }) => move);
  const action: SeatAction = { do: 'seal', moves, keeps };
  return {
    action: check(rules, view, role, action) === null ? action : { ...empty, keeps },
    reason: reasonFor(seat, view, moves),
  };
}

/** A card is public once it is opened, and so are the steps that a seat holds. */
function reasonFor({ rules, role }: Seat, view: View, moves: readonly MoveId[]): ReasonLine {
  const releasing = rules.moves.filter(
    ({ move }) => move.by === role && move.then.some((effect) => releases(effect, role)),
  );
  const release = releasing.find(({ move }) => moves.includes(move.id));
  const track = (card: MoveRules): string =>
    card.move.then.flatMap((e) => (e.do === 'release' ? [e.track] : []))[0] ?? '';
  if (release) return { code: 'released-leverage', data: { track: track(release) } };
  const [first] = moves;
  if (first !== undefined) return { code: 'moved-for', data: { move: first } };
  const [holding] = releasing;
  const held =
    holding &&
    rules.track
      .get(track(holding))
      ?.track.clamps.some(
        ({ holder }, i) => holder === role && view.slots[rules.layout.clamp(track(holding), i)] === 1,
      );
  return holding && held ? { code: 'held-leverage', data: { track: track(holding) } } : { code: 'waited', data: {} };
}

const releases = (effect: Effect, role: string): boolean => effect.do === 'release' && effect.holder === role;

/** Own pledges that are to be kept and are not true yet. */
function duties({ rules, role }: Seat, view: View, position: Position): Want[] {
  return running(rules, view).flatMap(({ issue, standing, rules: { pledge } }): Want[] => {
    if (pledge.by !== role || standing.tested || pledge.act !== null || !position.supposed(issue)) return [];
    if (pledge.due.kind === 'undated' && standing.calledBy === null) return [];
    return [
      {
        points: Math.max(DUTY, position.margin(issue)),
        lacks: (now) => shortfall(rules, pledge.keptIf, now.slots, { in: 'pledge', issue }),
      },
    ];
  });
}

/** What a pledge not signed yet would oblige this seat to do: done unasked, it can no longer be sold. */
function chips({ rules, role }: Seat, view: View): Want[] {
  if (view.round >= rules.setup.calendar.rounds - 1) return [];
  return rules.issues.flatMap(({ issue, options }): Want[] => {
    if (view.standing[issue.id] !== undefined || !issue.between.includes(role)) return [];
    const sold = options.flatMap(({ pledge }) =>
      pledge !== null && pledge.pledge.by === role && pledge.pledge.act === null ? [pledge.pledge.keptIf] : [],
    );
    const [first] = sold;
    if (first === undefined) return [];
    return [{ points: -CHIP, lacks: (now) => shortfall(rules, first, now.slots, { in: 'pledge', issue: issue.id }) }];
  });
}

/** Mandates that it lacks for clauses it could still be asked for: what cannot be signed cannot be traded. */
function mandates({ rules, role }: Seat, view: View): Want[] {
  const lacking = new Map<string, Expr>();
  for (const { issue, options } of rules.issues) {
    if (issue.opens > view.round + 1 || !issue.between.includes(role) || view.standing[issue.id] !== undefined)
      continue;
    for (const { option, needs } of options) {
      const need = option.needs[role];
      if (need !== undefined && needs.get(role)?.(view.slots) === 0) lacking.set(JSON.stringify(need), need);
    }
  }
  return [...lacking.values()].map((need) => ({
    points: MANDATE,
    lacks: (now) => shortfall(rules, need, now.slots, ANYWHERE),
  }));
}
