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

test('without a file it says how it is used', async () => {
  await expect(lab()).rejects.toMatchObject({ code: 2 });
});
