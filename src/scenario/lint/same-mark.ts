/** Two roles with one mark cannot be told apart without colour. */
import type { Lint } from './draft.ts';

const MARKS = ['square', 'triangle', 'circle', 'diamond', 'hexagon', 'star'];

export const sameMark: Lint = ({ setup }, report) => {
  const taken = new Map<string, string>();
  const free = MARKS.filter((mark) => !setup.roles.some((role) => role.mark === mark));
  for (const role of setup.roles) {
    const other = taken.get(role.mark);
    if (other === undefined) taken.set(role.mark, role.id);
    else
      report({
        level: 'error',
        code: 'same-mark',
        path: ['roles', role.id, 'mark'],
        message: `\`${other}\` and \`${role.id}\` both have the mark ${role.mark}.`,
        mend: `Free marks are ${free.join(', ')}.`,
      });
  }
};
