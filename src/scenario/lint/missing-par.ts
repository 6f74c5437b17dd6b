/** An objective without a par is counted from where it starts, which flatters or punishes a role. */
import type { Lint } from './draft.ts';

export const missingPar: Lint = ({ setup }, report) => {
  for (const role of setup.roles) {
    const without = role.objectives.filter(({ par }) => par === null).map(({ id }) => `\`${id}\``);
    if (without.length === 0) continue;
    report({
      level: 'advice',
      code: 'missing-par',
      path: ['roles', role.id, 'objectives'],
      message: `Objectives of \`${role.id}\` have no par, so they are counted from where they start: ${without.join(', ')}.`,
      mend: 'Let the lab write it, before this is used in class.',
      on: 'key',
    });
  }
};
