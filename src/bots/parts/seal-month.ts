/** A month's sleeve: the cards worth playing and the free acts of the pledges worth keeping. */
import type { SeatAction } from '../../kernel/action.ts';
import type { View } from '../../kernel/board.ts';
import { check } from '../../kernel/check.ts';
import { legalActions } from '../../kernel/legal.ts';
import { running } from '../../kernel/round/pledges.ts';
import type { MoveId, Setup } from '../../kernel/setup.ts';
import type { ReasonLine } from '../../kernel/table.ts';
import { chooseMoves, type Want } from './choose-moves.ts';
import type { Position, Seat } from './position.ts';
import type { Opened } from './memory.ts';
import { shortfall } from './shortfall.ts';

/** Points that one unit of capital is worth in a later month. */
const THRIFT = 0.25;
/** How much chance moves a choice of cards, in points. */
const WHIM = 0.6;
/** The least points for a pledge of one's own brought from not done to done. */
const DUTY = 2;
/** Points for keeping back what could still be sold. */
const CHIP = 3;
/** How likely a card that hurts is played in a month, and when it was played before. */
const STRUCK = 0.12;
const STRUCK_BEFORE = 0.3;

export function sealNow(
  setup: Setup,
  seat: Seat,
  view: View,
  position: Position,
  opened: readonly Opened[],
  dice: () => number,
): { readonly action: SeatAction; readonly reason: ReasonLine } {
  const { rules, role, prospects } = seat;
  const legal = legalActions(rules, view, role).seal;
  const empty: SeatAction = { do: 'seal', moves: [], keeps: [] };
  if (!legal) return { action: empty, reason: { code: 'waited', data: {} } };
  const keeps = legal.acts.filter((issue) => position.supposed(issue));
  const chosen = chooseMoves({
    rules,
    setup,
    seat: role,
    view,
    prospects,
    moves: legal.moves,
    capital: legal.capital,
    kept: (issue) => position.supposed(issue),
    wants: [...duties(seat, view, position), ...chips(seat, view)],
    threats: threatsTo(seat, view, opened),
    thrift: THRIFT,
    whim: () => (dice() - 0.5) * WHIM,
  });
  const moves = chosen.map(({ move }) => move);
  const action: SeatAction = { do: 'seal', moves, keeps };
  const [first] = chosen;
  return {
    action: check(rules, view, role, action) === null ? action : { ...empty, keeps },
    reason: first ? { code: 'moved-for', data: { move: first.move } } : { code: 'waited', data: {} },
  };
}

/** Cards that hurt this seat much and that their owners could play, likelier when they have played them before. */
function threatsTo({ rules, role }: Seat, view: View, opened: readonly Opened[]): { move: MoveId; odds: number }[] {
  return rules.moves.flatMap(({ move, availableIf }) => {
    if (move.by === role || move.feltBy[role] !== 'large') return [];
    if (availableIf !== null && availableIf(view.slots) === 0) return [];
    const before = opened.some((card) => card.move === move.id);
    return [{ move: move.id, odds: before ? STRUCK_BEFORE : STRUCK }];
  });
}

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
