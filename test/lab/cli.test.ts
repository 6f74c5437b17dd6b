import { execFile } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const lab = (...args: string[]) => run(process.execPath, ['src/lab/cli.ts', ...args]);

test('the same seed gives the same report, on however many threads', async () => {
  const json = join(tmpdir(), `lab-${process.pid}.json`);
  const once = await lab('scenarios/two_issues.yaml', '--games', '20', '--seed', '5', '--json', json);
  const first = readFileSync(json, 'utf8');
  const again = await lab('scenarios/two_issues.yaml', '--games', '20', '--seed', '5', '--json', json);
  expect(again.stdout).toBe(once.stdout);
  expect(readFileSync(json, 'utf8')).toBe(first);
  rmSync(json);
}, 60_000);

test.each([
  ['', 'No scenario file is named.'],
  ['nowhere.yaml', 'There is no file nowhere.yaml.'],
  ['scenarios', 'scenarios cannot be read'],
  ['scenarios/two_issues.yaml --games few', '--games must be a whole number of at least 1, not few.'],
  ['scenarios/two_issues.yaml --seed 1.5', '--seed must be a whole number, not 1.5.'],
  ['scenarios/two_issues.yaml --sede 1', "Unknown option '--sede'"],
])('asked “%s” it says what is wrong, and how it is used', async (line, wrong) => {
  const refused = lab(...line.split(' ').filter((word) => word !== ''));
  await expect(refused).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining(wrong) });
  await expect(refused).rejects.toMatchObject({ stderr: expect.not.stringMatching(/^\s+at /m) });
});

test('asked for help it says how it is used', async () => {
  expect((await lab('--help')).stdout).toMatch(/^Usage: npm run lab/);
});
