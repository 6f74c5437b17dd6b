/** A pledge whose test always or never holds: nothing is promised, or nothing can be kept. */
import type { Expr } from '../../kernel/expressions.ts';
import { always, never } from '../expressions/ranges.ts';
import type { Path } from '../problems.ts';
import type { Lint } from './draft.ts';
import { reachable } from './reachable.ts';

const KEPT = { always: 'is kept', never: 'is never kept' };
const LOOKS_KEPT = { always: 'looks kept', never: 'never looks kept' };

export const constantPledge: Lint = ({ setup }, report) => {
  const leaf = reachable(setup);
  const check = (test: Expr, path: Path, what: typeof KEPT): void => {
    const holds = always(test, leaf);
    if (!holds && !never(test, leaf)) return;
    const message = holds
      ? `This pledge ${what.always} whatever happens.`
      : `This pledge ${what.never}, whatever happens.`;
    report({
      level: 'error',
      code: 'constant-pledge',
      path,
      message,
      mend: 'Test something that moves, events or the free act can change.',
    });
  };
  for (const issue of setup.issues) {
    for (const { id, pledge } of issue.options) {
      if (!pledge) continue;
      const path = ['issues', issue.id, 'options', id, 'pledge'];
      check(pledge.keptIf, [...path, 'kept-if'], KEPT);
      if (pledge.looksKeptIf) check(pledge.looksKeptIf, [...path, 'looks-kept-if'], LOOKS_KEPT);
    }
  }
};
