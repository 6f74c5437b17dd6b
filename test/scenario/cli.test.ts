/** The scenario command, as an author runs it. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { small } from './small.ts';

interface Run {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}
const run = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['src/scenario/cli.ts', ...args], { maxBuffer: 1e7 }, (error, out, errors) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
  });
function file(text: string, name = 'small.yaml'): string {
  const path = join(mkdtempSync(join(tmpdir(), 'side-letter-')), name);
  writeFileSync(path, text);
  return path;
}

test('a good file: no problems, and it goes on', async () => {
  const path = file(small());
  expect(await run('check', path)).toEqual({ code: 0, out: `${path}: no problems.\n`, errors: '' });
});

test('errors fail, each on a line with its place; other files are still checked', async () => {
  const bad = file(small().replace('start: 70', 'start: 700').replace('says: Press,', 'sais: Press,'));
  const good = file(small());
  const { code, out } = await run('check', bad, good);
  expect(code).toBe(1);
  expect(out).toBe(
    `${bad}:14:36: error: \`traffic\` starts at 700, outside 0 to 100. Change \`start\`, or write \`min\` and \`max\`.\n` +
      `${bad}:39:3: error: \`says\` is missing from move \`press\`. Add \`says:\` with words.\n` +
      `${bad}:39:22: error: \`sais\` is not a key of move \`press\`. Did you mean \`says\`?\n` +
      `${good}: no problems.\n`,
  );
});

test('warnings and advice do not fail', async () => {
  const path = file(small({ more: 'sources: { M1: { title: T, publisher: P, date: 2006 } }' }));
  const { code, out } = await run('check', path);
  expect(code).toBe(0);
  expect(out).toMatch(/advice: Nothing names the source `M1`/);
});

test('a file that cannot be opened is one clear line', async () => {
  const { code, out, errors } = await run('check', 'scenarios/no_such.yaml', 'scenarios');
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(errors).toBe(
    'scenarios/no_such.yaml:1:1: error: This file cannot be opened: there is no such file. Check its name and its folder.\n' +
      'scenarios:1:1: error: This file cannot be opened: it is a folder. Check its name and its folder.\n',
  );
});

test('ten hostile files in one process', async () => {
  const hostile = [
    '['.repeat(20_000),
    '- '.repeat(20_000),
    '{a: '.repeat(20_000),
    '? '.repeat(20_000),
    '',
    '\0\u0001',
    'a: &a [*a]',
    'a: b\n'.repeat(1e6),
    '['.repeat(20_000),
    'hello',
  ];
  const { code, out, errors } = await run('check', ...hostile.map((text) => file(text)));
  expect(code).toBe(1);
  expect(errors).toBe('');
  expect(new Set(out.match(/^\S+\.yaml/gm))).toHaveProperty('size', 10);
  expect(out).not.toMatch(/ {4}at |Error:/);
});

test('compile prints what a table starts from', async () => {
  const { code, out } = await run('compile', file(small()));
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ format: 'side-letter-setup/1', id: 'small' });
  const bad = await run('compile', file('format: x'));
  expect(bad).toMatchObject({ code: 1, out: '' });
  expect(bad.errors).toMatch(/error: `format` should be `side-letter\/1`/);
});

test('without a command it says what it can do', async () => {
  const { code, errors } = await run();
  expect(code).toBe(2);
  expect(errors).toMatch(/^Use one of:\n {2}npm run scenario -- check FILE/);
  expect((await run('chek', 'x')).code).toBe(2);
  expect((await run('check')).code).toBe(2);
});

test('a translation is held against the scenario beside it', async () => {
  expect(await run('check', 'scenarios/two_issues.ru.yaml')).toEqual({
    code: 0,
    out: 'scenarios/two_issues.ru.yaml: no problems.\n',
    errors: '',
  });
  const path = file(small(), 'small.yaml');
  const translation = path.replace('small.yaml', 'small.ru.yaml');
  writeFileSync(translation, 'format: side-letter-translation/1\ntranslates: small\nlanguage: ru\ntitel: Малое\n');
  const { code, out } = await run('check', translation);
  expect(code).toBe(1);
  expect(out).toContain(`${translation}:4:1: error: \`titel\` is not a key of the file. Did you mean \`title\`?\n`);
  expect(out).toContain('`moves` is missing from the file. Translate its `raid`, `press`.');
});

test('a translation without its scenario, or of one that cannot be read', async () => {
  const path = file(small(), 'small.yaml');
  const lost = path.replace('small.yaml', 'smal.ru.yaml');
  writeFileSync(lost, 'format: side-letter-translation/1\n');
  expect((await run('check', lost)).out).toBe(
    `${lost}:1:1: error: By its name this is a translation of \`smal.yaml\`, and there is no such file beside it. Did you mean \`small\`?\n`,
  );
  writeFileSync(path, 'format: x');
  const good = path.replace('small.yaml', 'small.ru.yaml');
  writeFileSync(good, 'format: side-letter-translation/1\n');
  expect(await run('check', good)).toMatchObject({
    code: 1,
    out: `${good}:1:1: error: Its scenario cannot be read yet. Check the scenario first.\n`,
  });
});

test('words prints a translation to begin with: whole, and not yet translated', async () => {
  const path = file(readFileSync('scenarios/two_issues.yaml', 'utf8'), 'two_issues.yaml');
  const { code, out } = await run('words', path, 'fi');
  expect(code).toBe(0);
  const translation = path.replace('.yaml', '.fi.yaml');
  writeFileSync(translation, out);
  const checked = await run('check', translation);
  expect(checked.code).toBe(0);
  expect(
    new Set(
      checked.out
        .trim()
        .split('\n')
        .map((line) => line.replace(/^.*?: /, '')),
    ),
  ).toEqual(new Set(['warning: These are the words of the scenario, untranslated. Translate them.']));
});
