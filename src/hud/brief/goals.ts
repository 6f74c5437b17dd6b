/** A seat's own goals, ranked by points: what it may win, what it is asked to give, and what others may agree over its head. */
import type { RoleId, Setup } from '../../kernel/setup.ts';

export interface Goal {
  readonly key: string;
  /** The issue or the objective. */
  readonly says: string;
  /** For an issue, the option it is about. */
  readonly option: string | null;
  /** Points over the walk-away: the most there is to win, or (negative) the most it can cost. */
  readonly points: number;
  /** This seat must sign for it to happen. */
  readonly yours: boolean;
  /** Round from which it may be signed; 1 for objectives. */
  readonly opens: number;
}
export interface Goals {
  /** Points to win, most first. */
  readonly wants: readonly Goal[];
  /** What is this seat's to give and can only cost it, dearest first. */
  readonly gives: readonly Goal[];
  /** What others may sign and this seat would pay for, dearest first. */
  readonly suffers: readonly Goal[];
}

/** Needs the seat's own setup: a rival's worth is not in it. Objectives count from par, as the score does. */
export function goalsOf(setup: Setup, seat: RoleId): Goals {
  const goals: Goal[] = setup.issues.flatMap((issue) => {
    const yours = issue.between.includes(seat);
    const ranked = issue.options
      .map((option) => ({ option, points: option.worth[seat] ?? 0 }))
      .sort((a, b) => b.points - a.points);
    const best = ranked[0];
    const worst = ranked[ranked.length - 1];
    const told = best && best.points > 0 ? best : worst;
    if (!told || told.points === 0) return [];
    const { option, points } = told;
    return [{ key: issue.id, says: issue.says, option: option.says, points, yours, opens: issue.opens }];
  });
  const objectives: Goal[] = (setup.roles.find((role) => role.id === seat)?.objectives ?? []).map(
    ({ id, says, points, par }) => ({
      key: `objective-${id}`,
      says,
      option: null,
      // What is there at par already can only be lost.
      points: points * (par === 1 ? -1 : 1 - (par ?? 0)),
      yours: true,
      opens: 1,
    }),
  );
  const all = [...goals, ...objectives];
  const dearest = (list: Goal[]): Goal[] => list.sort((a, b) => a.points - b.points);
  return {
    wants: all.filter((goal) => goal.points > 0).sort((a, b) => b.points - a.points),
    gives: dearest(all.filter((goal) => goal.points < 0 && goal.yours)),
    suffers: dearest(all.filter((goal) => goal.points < 0 && !goal.yours)),
  };
}
