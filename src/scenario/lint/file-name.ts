/** Games are saved and found by the scenario's id, and people find it by the file's name. */
import type { Lint } from './draft.ts';

export const fileName: Lint = ({ setup, name }, report) => {
  const own = /([^/\\]+)\.yaml$/.exec(name ?? '')?.[1];
  if (own !== undefined && own !== setup.id) {
    report({
      level: 'warning',
      code: 'file-name',
      path: ['id'],
      message: `The id is \`${setup.id}\`, but the file is called \`${own}.yaml\`.`,
      mend: 'Give both the same name.',
    });
  }
};
