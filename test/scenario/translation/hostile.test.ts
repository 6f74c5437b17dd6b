/** A translation is written by strangers too: a hostile one gets a problem with a place, within a second. */
import { expect, test } from 'vitest';
import { readTranslation } from '../../../src/scenario/translation/read-translation.ts';
import { RUSSIAN, small } from './small-case.ts';

test.each([
  ['nothing', ''],
  ['noise', '\0\u0001\u0002'],
  ['one word', 'hello'],
  ['a null', '~'],
  ['a list', '[1, 2]'],
  ['brackets without end', '['.repeat(20_000)],
  ['blocks without end', '{a: '.repeat(20_000)],
  ['an alias of itself', 'a: &a [*a]'],
  [
    'an alias bomb',
    `a: &a [x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (c) => `${c}: &${c} [${`*${String.fromCharCode(c.charCodeAt(0) - 1)},`.repeat(8)}]\n`)}`,
  ],
  ['a prototype', `${RUSSIAN}__proto__: { title: x }\nconstructor: x\ntoString: y\n`],
  ['two million characters', `title: ${'x'.repeat(2_000_000)}`],
  ['a brief that is a book', RUSSIAN.replace('Открыто.', 'Слово '.repeat(20_000))],
  ['quotes in quotes', RUSSIAN.replace('Открыто.', `"${'> '.repeat(500)}x"`)],
])('%s', (_what, text) => {
  const { overlay, problems } = readTranslation(text, small, 'small.ru.yaml');
  expect(overlay).toBeNull();
  expect(problems.some(({ level }) => level === 'error')).toBe(true);
  for (const { line, column, message } of problems) {
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
    expect(message).not.toMatch(/undefined|\[object|Error:/);
  }
});

test('a slip in the YAML does not hide every problem after it', () => {
  const { problems } = readTranslation(
    RUSSIAN.replace('title: Небольшое', 'title: "Небольшое').replace('vote:', 'vota:'),
    small,
  );
  expect(problems.length).toBeGreaterThan(0);
});
