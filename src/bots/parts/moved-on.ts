/** On which issues a second offer to the same seats gave most and asked most, by their worth to the one who offers. */
import type { IssueId, Package, RoleId, Setup } from '../../kernel/setup.ts';

export interface MovedOn {
  readonly gave?: IssueId;
  readonly got?: IssueId;
}

export function movedOn(setup: Pick<Setup, 'issues'>, role: RoleId, before: Package, now: Package): MovedOn {
  const moves = setup.issues
    .map(({ id, options }) => {
      const worth = (pkg: Package): number => options.find((one) => one.id === pkg[id])?.worth[role] ?? 0;
      return { id, by: worth(now) - worth(before) };
    })
    .sort((a, b) => a.by - b.by);
  const [most] = moves;
  const least = moves.at(-1);
  return { ...(most && most.by < 0 ? { gave: most.id } : {}), ...(least && least.by > 0 ? { got: least.id } : {}) };
}
