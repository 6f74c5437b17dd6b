/** Did a role win on what matters most to it and give on what matters least? */
import type { Package } from '../../kernel/setup.ts';
import { picksOf, type Space } from './space.ts';

/**
 * By role, −1..1: (points won on its dearest issue − points given on its cheapest) / range of the dearest. Won is counted
 * from the issue's worst option, given from its best; an issue that leaves a role cold does not count. null: nothing signed.
 */
export function logrollingOf(space: Space, signed: Package | null): (number | null)[] {
  if (signed === null) return space.roles.map(() => null);
  const picks = picksOf(space, signed);
  return space.roles.map((_, role) => {
    const issues = space.issues
      .map((issue, i) => {
        const points = issue.options.map(({ worth }) => worth[role] ?? 0);
        const high = Math.max(...points);
        const low = Math.min(...points);
        return { range: high - low, high, low, got: points[picks[i] ?? 0] ?? 0 };
      })
      .filter(({ range }) => range > 0)
      .sort((a, b) => b.range - a.range);
    const dearest = issues[0];
    const cheapest = issues.at(-1);
    if (!dearest || !cheapest) return null;
    return (dearest.got - dearest.low - (cheapest.high - cheapest.got)) / dearest.range;
  });
}
