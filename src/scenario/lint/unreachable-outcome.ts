/** An outcome that no game can come to: its test never holds, or an earlier one always does. */
import { always, never } from '../expressions/ranges.ts';
import type { Lint } from './draft.ts';
import { reachable } from './reachable.ts';

export const unreachableOutcome: Lint = ({ setup }, report) => {
  const leaf = reachable(setup);
  let taken: string | null = null;
  for (const [place, outcome] of setup.outcomes.entries()) {
    const path = ['outcomes', place];
    const cannot = (key: string, why: string, mend: string): void =>
      report({
        level: 'error',
        code: 'unreachable-outcome',
        path: [...path, key],
        message: `No game can end in \`${outcome.id}\`: ${why}.`,
        mend,
      });
    if (taken !== null) {
      cannot(
        'id',
        `\`${taken}\` comes before it and always holds`,
        `Put it before \`${taken}\`, or give \`${taken}\` a test.`,
      );
      continue;
    }
    if (outcome.onlyIf === null || always(outcome.onlyIf, leaf)) taken = outcome.id;
    else if (never(outcome.onlyIf, leaf)) cannot('if', 'its test never holds', 'Test something that can happen.');
  }
};
