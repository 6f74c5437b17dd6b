import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { fetchSetup, rackIn } from 'virtual:rack';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import hanoiInRussian from '../../scenarios/hanoi_2006.ru.yaml';
import { scenarios } from '../../src/scenario/vite-plugin.ts';
import { small } from './small.ts';

/** A project with one scenario file, and perhaps its translation, built in memory. */
async function built(yaml: string, translation?: string) {
  const root = mkdtempSync(join(tmpdir(), 'side-letter-'));
  mkdirSync(join(root, 'scenarios'));
  writeFileSync(join(root, 'scenarios', 'case.yaml'), yaml);
  if (translation !== undefined) writeFileSync(join(root, 'scenarios', 'case.ru.yaml'), translation);
  writeFileSync(
    join(root, 'main.ts'),
    `import { rackIn, fetchSetup } from 'virtual:rack'; console.log(rackIn, fetchSetup);`,
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
  const entry = rackIn('en').find(({ id }) => id === 'hanoi_2006');
  expect(entry).toMatchObject({ title: hanoi.title, rounds: 8, first: '2006-11', minutes: hanoi.minutes });
  expect(JSON.stringify(entry)).not.toContain('instructions');
});

test('a chosen scenario is fetched whole, and an unknown one is refused', async () => {
  expect(await fetchSetup('hanoi_2006')).toEqual(hanoi);
  await expect(fetchSetup('__proto__')).rejects.toThrow();
});

test('a scenario that cannot be played stops the build and says where', async () => {
  await expect(built('format: side-letter/1\nid: case\ntitel: A case\n')).rejects.toThrow(
    /case\.yaml:3:1: error: .*titel/,
  );
});

test('the rack speaks a language where a case has it, and the case’s own where it has not', () => {
  const titles = (language: string) => new Map(rackIn(language).map((entry) => [entry.id, entry]));
  expect(titles('ru').get('hanoi_2006')).toMatchObject({ title: 'Ханой, ноябрь 2006', language: 'ru' });
  expect(
    titles('ru-RU')
      .get('two_issues')
      ?.roles.map(({ brings }) => brings),
  ).toContain('за ним — покупатели');
  expect(titles('fr').get('hanoi_2006')).toMatchObject({ title: hanoi.title, language: 'en' });
  expect([...titles('ru').keys()]).toEqual([...titles('en').keys()]);
});

test('a case is fetched in the language asked for, or in its own', async () => {
  expect(await fetchSetup('hanoi_2006', 'ru')).toEqual(hanoiInRussian);
  expect(hanoiInRussian).toMatchObject({ language: 'ru', title: 'Ханой, ноябрь 2006', id: 'hanoi_2006' });
  expect(await fetchSetup('hanoi_2006', 'fr')).toEqual(hanoi);
});

test('a translation that is not whole stops the build and says where', async () => {
  await expect(built(small(), 'format: side-letter-translation/1\ntitel: Дело\n')).rejects.toThrow(
    /case\.ru\.yaml:2:1: error: .*titel/,
  );
});

test('a built page carries the listing in every language, and each case in each as an asset of its own', async () => {
  const result = await built(
    readFileSync('scenarios/two_issues.yaml', 'utf8'),
    readFileSync('scenarios/two_issues.ru.yaml', 'utf8'),
  );
  const files = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('');
  const cases = files.flatMap((file) =>
    file.type === 'asset' ? [JSON.parse(String(file.source)) as { title: string; moves: { says: string }[] }] : [],
  );
  expect(cases.map(({ title }) => title).sort()).toEqual(['A step for a shop', 'Шаг за магазин']);
  for (const { title, moves } of cases) {
    expect(scripts).toContain(title);
    expect(scripts).not.toContain(moves[1]?.says);
  }
});
