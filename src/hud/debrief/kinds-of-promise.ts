/** Which kinds of promise a case knows at all: the others are none of its reader's business. */
import type { PromiseKind } from '../../kernel/analysis.ts';
import type { Setup } from '../../kernel/setup.ts';

/** Without a date; or by its proof, which an issue of the talks may decide: while nothing is agreed there, the promiser reports. */
export function kindsOfPromise({ issues }: Pick<Setup, 'issues'>): ReadonlySet<PromiseKind['kind']> {
  const kinds = new Set<PromiseKind['kind']>();
  for (const { pledge } of issues.flatMap(({ options }) => options)) {
    if (!pledge) continue;
    const { due, proof } = pledge;
    if (due.kind === 'undated') kinds.add('undated');
    else if (typeof proof === 'string') kinds.add(proof);
    else {
      kinds.add('self-report');
      for (const option of issues.find(({ id }) => id === proof.issue)?.options ?? [])
        if (option.proofKind) kinds.add(option.proofKind);
    }
  }
  return kinds;
}
