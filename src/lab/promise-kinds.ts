/** How often promises of each kind were truly kept, counted over games. */
import type { PromiseKind } from '../kernel/analysis.ts';
import { ASSUMED } from './frontier/weights.ts';
import { share } from './statistics.ts';
import type { PledgeSummary, Summary } from './summary.ts';

/** A promise that never fell due was not kept, whatever happened to be so. */
export const trulyKept = ({ truth, verdict }: PledgeSummary): boolean => truth && verdict !== 'never_due';

export const kindOf = ({ dated, proof }: PledgeSummary): PromiseKind['kind'] => (dated ? proof : 'undated');

/** A kind that was never signed keeps its assumption, marked by `of: 0`. */
export function promiseKinds(games: readonly Summary[]): PromiseKind[] {
  const all = games.flatMap(({ pledges }) => pledges);
  return ASSUMED.map((assumed) => {
    const those = all.filter((pledge) => kindOf(pledge) === assumed.kind);
    return those.length === 0 ? assumed : { kind: assumed.kind, kept: share(those, trulyKept), of: those.length };
  });
}
