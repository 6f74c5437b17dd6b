/** What a meter is for, to the seat that reads the table: a goal of its own, or room that a signature needs. */
import type { Expr } from '../../../kernel/expressions.ts';
import type { MeterId } from '../../../kernel/setup.ts';
import type { Context } from '../../../text/context.ts';
import { papersWords } from '../../../text/screens/papers.ts';

export function meaningOf(id: MeterId, at: Context): readonly string[] {
  const { setup, listener } = at;
  const words = papersWords();
  const goals = setup.roles.find((role) => role.id === listener)?.objectives ?? [];
  const needed = new Map<number, Set<string>>();
  for (const { id: issue, options } of setup.issues)
    for (const { needs } of options) {
      const least = leastOf(needs[listener ?? ''] ?? 0, id);
      if (least !== null) needed.set(least, (needed.get(least) ?? new Set()).add(issue));
    }
  return [
    ...goals.filter(({ attained }) => reads(attained, id)).map(({ says }) => words.goal(says)),
    ...[...needed].map(([least, issues]) => words.needed(least, [...issues], at)),
  ];
}

const reads = (expr: Expr, id: MeterId): boolean => JSON.stringify(expr).includes(JSON.stringify(['meter', id]));

/** The `4` of `meters.id >= 4`, alone or among other conditions. */
function leastOf(expr: Expr, id: MeterId): number | null {
  if (typeof expr === 'number') return null;
  if (expr[0] === 'and') return leastOf(expr[1], id) ?? leastOf(expr[2], id);
  return expr[0] === '>=' && typeof expr[2] === 'number' && reads(expr[1], id) ? expr[2] : null;
}
