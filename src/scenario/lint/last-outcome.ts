/** The last outcome takes every game that fits no other, so it has no test. */
import type { Lint } from './draft.ts';

export const lastOutcome: Lint = ({ setup }, report) => {
  const last = setup.outcomes.at(-1);
  // An outcome without a test that stands too early is told of by `unreachable-outcome`.
  if (last && setup.outcomes.every(({ onlyIf }) => onlyIf !== null)) {
    const path = ['outcomes', setup.outcomes.length - 1, 'if'];
    report({
      level: 'error',
      code: 'last-outcome',
      path,
      message: `\`${last.id}\` is the last outcome and has a test, so some games would end in nothing.`,
      mend: 'Delete its `if`, or add an outcome without one after it.',
      on: 'key',
    });
  }
};
