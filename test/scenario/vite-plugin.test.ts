import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { fetchSetup, rack } from 'virtual:rack';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import { scenarios } from '../../src/scenario/vite-plugin.ts';

/** A project with one scenario file, built in memory. */
async function built(yaml: string) {
  const root = mkdtempSync(join(tmpdir(), 'side-letter-'));
  mkdirSync(join(root, 'scenarios'));
  writeFileSync(join(root, 'scenarios', 'case.yaml'), yaml);
  writeFileSync(
    join(root, 'main.ts'),
    `import { rack, fetchSetup } from 'virtual:rack'; console.log(rack, fetchSetup);`,
  );
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios()],
    build: { write: false, rolldownOptions: { input: join(root, 'main.ts') } },
  });
}

test('a scenario is imported as the setup a table starts from', () => {
  expect(hanoi).toMatchObject({ format: 'side-letter-setup/1', id: 'hanoi_2006' });
  expect(hanoi.roles.map(({ id }) => id)).toEqual(['ustr', 'russia', 'site']);
});

test('the rack lists every scenario by what its cover says, and nothing of its inside', () => {
  const entry = rack.find(({ id }) => id === 'hanoi_2006');
  expect(entry).toMatchObject({ title: hanoi.title, rounds: 8, first: '2006-11', minutes: hanoi.minutes });
  expect(JSON.stringify(entry)).not.toContain('instructions');
});

test('a chosen scenario is fetched whole, and an unknown one is refused', async () => {
  expect(await fetchSetup('hanoi_2006')).toEqual(hanoi);
  await expect(fetchSetup('__proto__')).rejects.toThrow('No such scenario');
});

test('a scenario that cannot be played stops the build and says where', async () => {
  await expect(built('format: side-letter/1\nid: case\ntitel: A case\n')).rejects.toThrow(
    /case\.yaml:3:1: error: .*titel/,
  );
});

test('a built page carries the listing, and each case as an asset of its own', async () => {
  const result = await built(readFileSync('scenarios/hanoi_2006.yaml', 'utf8'));
  const files = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const cases = files.flatMap((file) => (file.type === 'asset' ? [JSON.parse(String(file.source)) as unknown] : []));
  expect(cases).toEqual([hanoi]);
  expect(scripts.join('')).toContain(hanoi.title);
  expect(scripts.join('')).not.toContain(hanoi.issues[0]?.says);
});
