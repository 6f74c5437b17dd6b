/** Every problem of a deliberately bad scenario, as its author reads them. After a wanted change: `npx vitest run -u`. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';

test('a first try with the mistakes that authors make', async () => {
  const file = 'a_bad_case.yaml';
  const { setup, problems } = readScenario(readFileSync(`test/golden/${file}`, 'utf8'), file);
  expect(setup).toBeNull();
  const lines = problems.map(
    ({ line, column, level, message, mend }) => `${file}:${line}:${column}: ${level}: ${message} ${mend}\n`,
  );
  await expect(lines.join('')).toMatchFileSnapshot('../golden/a_bad_case.problems.txt');
});
