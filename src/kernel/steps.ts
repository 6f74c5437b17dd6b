/** A resolution in steps, for screens: what happened, and what that brought about. Each consequence stands under its own cause. */
import type { Cause } from './board.ts';
import type { Fact, FactType } from './facts.ts';

export interface Step {
  /** A fact that explains itself; or, where what explains it was not shown, the first of what it brought about. */
  readonly head: Fact;
  /** Consequences with the same cause, and what has none of its own. */
  readonly then: readonly Fact[];
}

/** The facts that open a step. */
const HEADS: ReadonlySet<FactType> = new Set<FactType>([
  'fired',
  'opened',
  'acted',
  'tested',
  'reported',
  'paid',
  'matured',
  'exposed',
  'held',
  'month-turned',
  'ended',
  'reckoning-began',
]);
/** Whether a fact says by itself why the step under it came about. A track's own pace needs no other reason. */
export const isHead = (fact: Fact): boolean =>
  HEADS.has(fact.type) || (fact.type === 'advanced' && fact.cause.by === 'track');

/** What a fact is the cause of, or what caused it; null: neither is said. */
export function causeOf(fact: Fact): Cause | null {
  switch (fact.type) {
    case 'fired':
      return { by: 'event', event: fact.event };
    case 'opened':
      return { by: 'move', role: fact.role, move: fact.move };
    case 'acted':
    case 'tested':
    case 'reported':
    case 'exposed':
      return { by: 'pledge', issue: fact.issue };
    case 'paid':
      return { by: 'channels', role: fact.role };
    case 'held':
      return { by: 'holding', role: fact.role, track: fact.track };
    case 'month-turned':
      return { by: 'month' };
    case 'matured':
    case 'scheduled':
      return fact.pending.cause;
    default:
      return 'cause' in fact ? fact.cause : null;
  }
}

export const sameCause = (one: Cause, other: Cause): boolean =>
  Object.entries(one).every(([key, value]) => (other as { readonly [key: string]: unknown })[key] === value);

/** Groups facts into steps. Facts before the first with a cause form steps of their own. */
export function steps(facts: readonly Fact[]): Step[] {
  const out: { head: Fact; then: Fact[] }[] = [];
  let open: Cause | 'none' | null = null;
  for (const fact of facts) {
    const cause = causeOf(fact);
    const follows = open !== null && !isHead(fact) && (cause === null || (open !== 'none' && sameCause(open, cause)));
    if (follows) out[out.length - 1]?.then.push(fact);
    else {
      out.push({ head: fact, then: [] });
      open = cause ?? (isHead(fact) ? 'none' : null);
    }
  }
  return out;
}
