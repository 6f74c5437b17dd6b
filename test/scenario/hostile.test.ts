/** Files that mean harm, or are no scenarios at all: a located problem within a second, ten in one process, no crash. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { small } from './small.ts';

/** Of the processor's time: what else the machine does must not fail a test. */
const SECOND = 1000;
const TIMEOUT = 10 * SECOND;
const MB = 1024 * 1024;

function refused(text: string): string {
  const before = process.threadCpuUsage();
  const { setup, problems } = readScenario(text);
  const spent = process.threadCpuUsage(before);
  expect((spent.user + spent.system) / 1000, 'milliseconds').toBeLessThan(SECOND);
  expect(setup).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.length).toBeLessThanOrEqual(502);
  for (const problem of problems) {
    expect(problem.line).toBeGreaterThan(0);
    expect(problem.column).toBeGreaterThan(0);
    expect(problem.message).not.toMatch(/undefined|\[object|Error:|at .*\.ts/);
  }
  return problems[0]?.code ?? '';
}

const codes = (text: string): string[] => readScenario(text).problems.map(({ code }) => code);

describe('too big', () => {
  test(
    'a file just over a million characters',
    () => expect(refused(`${small()}# ${'x'.repeat(MB)}`)).toBe('too-big'),
    TIMEOUT,
  );
  test('50 MB', () => expect(refused('a: b\n'.repeat(10 * MB))).toBe('too-big'), TIMEOUT);
  test.each([
    ['keys', Array.from({ length: 60_000 }, (_, i) => `key_${i}: 1`).join('\n')],
    ['dashes', '-\n'.repeat(MB / 2)],
    ['commas', `[${','.repeat(MB - 2)}`],
    ['closing brackets', ']'.repeat(MB)],
    ['pairs of brackets', '[]'.repeat(MB / 2)],
    ['quotes', '"'.repeat(MB)],
    ['colons', ':\n'.repeat(MB / 2)],
    ['comments', '#\n'.repeat(MB / 2)],
    ['documents', '---\n'.repeat(MB / 4)],
    ['directives', '%a\n'.repeat(MB / 3)],
    ['tags', '- !!a b\n'.repeat(MB / 8)],
    ['anchors', '&a\n'.repeat(MB / 3)],
    ['escapes', `a: "${'\\x'.repeat(MB / 2 - 4)}"`],
    ['folds', `a: >\n${' x\n\n'.repeat(MB / 5)}`],
  ])('a million characters of %s', (_, text) => void refused(text), TIMEOUT);
});

describe('too deep: ten in one process', () => {
  test.each([
    ['square brackets', '['.repeat(20_000)],
    ['closed square brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['curly brackets', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(20_000)],
    ['question marks', '? '.repeat(20_000)],
    ['blocks', Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['effects', small({ more: `each-round: ${'[{then: '.repeat(10_000)}` })],
    ['brackets in a text', small({ more: `teaching: { aims: ${'['.repeat(20_000)} }` })],
    ['square brackets again', '['.repeat(20_000)],
    ['dashes again', '- '.repeat(20_000)],
  ])('%s', (_, text) => expect(refused(text)).toBe('too-deep'), TIMEOUT);
});

describe('aliases', () => {
  const bomb = (levels: number): string =>
    [
      'a0: &a0 [x, x, x, x, x, x, x, x, x]',
      ...Array.from({ length: levels }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`),
    ].join('\n');
  test('a bomb of nine levels', () => expect(refused(bomb(9))).toBe('too-big'), TIMEOUT);
  test(
    'one that repeats itself',
    () => expect(codes(small({ more: 'teaching: &a { aims: *a }' }))).toContain('bad-alias'),
    TIMEOUT,
  );
  test(
    'one that repeats nothing',
    () => expect(codes(small({ more: 'teaching: *b' }))).toContain('bad-alias'),
    TIMEOUT,
  );
  test('a list of a hundred thousand', () => void refused(`a: &a x\nb: [${'*a, '.repeat(60_000)}]`), TIMEOUT);
});

describe('names of JavaScript are plain keys', () => {
  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])('%s', (key) => {
    refused(small({ more: `${key}: { polluted: true }` }));
    refused(small({ meters: `meters:\n  ${key}: { says: x, start: 1, ${key}: 1, polluted: true }` }));
    refused(small({ events: `events: { e: { headline: x, if: "meters.${key} == 1 && ${key}.x" } }` }));
    refused(small({ events: `events: { e: { headline: x, then: [ { add: { meters.${key}: 1 } } ] } }` }));
    refused(
      small({
        more: `history: { rounds: { 2006-11: { moves: { ${key}: [raid] }, deals: [ { by: ustr, to: russia, package: { ${key}: ${key} } } ] } } }`,
      }),
    );
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('expressions without end', () => {
  const event = (test: string): string =>
    small({ events: `events:\n  e: { headline: x, if: ${JSON.stringify(test)} }` });
  test.each([
    ['long', `meters.traffic > 0${' && meters.traffic > 0'.repeat(20_000)}`],
    ['just too long', `meters.traffic > ${'1'.repeat(1000)}`],
    ['brackets', '('.repeat(900)],
    ['closed brackets', `${'('.repeat(400)}1${')'.repeat(400)} > 0`],
    ['negations', `${'!'.repeat(900)}true`],
    ['minus signs', `${'-'.repeat(900)}1 > 0`],
    ['tests', `${'true ? '.repeat(100)}1`],
    ['lists', '['.repeat(900)],
    ['products', `${'1e9 * '.repeat(100)}meters.traffic > 0`],
    ['strings', "'".repeat(901)],
  ])('%s', (_, text) => void refused(event(text)), TIMEOUT);
  test(
    'a thousand at once',
    () =>
      void refused(
        small({
          events: `events:\n${Array.from({ length: 1000 }, (_, i) => `  e${i}: { headline: x, if: "${'meters.trafic + '.repeat(50)}1 > 0" }`).join('\n')}`,
        }),
      ),
    TIMEOUT,
  );
});

describe('Markdown', () => {
  const brief = (text: string): string =>
    small({
      roles: `roles:\n  ustr: { name: U, mark: square, walk-away: 40, instructions: x, brief: ${JSON.stringify(text)} }\n  russia: 5`,
    });
  test.each([
    ['quotes in quotes', '>'.repeat(15_000)],
    ['lists in lists', '- '.repeat(7_000)],
    ['brackets', '['.repeat(15_000)],
    ['stars', '*a '.repeat(6_000)],
    ['underscores', '_a_'.repeat(6_000)],
    ['links', '[a](b '.repeat(3_000)],
    ['backticks', Array.from({ length: 170 }, (_, i) => '`'.repeat(i)).join('a')],
    ['angle brackets', '<a '.repeat(6_000)],
    ['too much', 'word '.repeat(50_000)],
    ['numbers of lists', Array.from({ length: 90 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n')],
  ])('%s', (_, text) => void refused(brief(text)), TIMEOUT);
  test('HTML is text', () => {
    const { setup, problems } = readScenario(
      small().replace('brief: Public.', `brief: "Hello <img src=x onerror=alert(1)> <b>you</b>"`),
    );
    expect(problems.map(({ code }) => code)).toEqual(['html']);
    expect(JSON.stringify(setup?.roles[0]?.brief)).toContain('<img src=x onerror=alert(1)>');
  });
});

describe('no text', () => {
  const noise = Array.from({ length: 50_000 }, (_, i) => String.fromCharCode((i * 2_654_435_761) % 256)).join('');
  test('nothing', () => expect(refused('')).toBe('empty'));
  test('white space', () => expect(refused(' \n\n  \n')).toBe('empty'));
  test('a comment', () => expect(refused('# nothing yet')).toBe('empty'));
  test('only a byte order mark', () => expect(refused('\uFEFF')).toBe('empty'));
  test('binary noise', () => expect(refused(noise)).toBe('not-text'), TIMEOUT);
  test('noise without control characters', () => void refused(noise.replace(/[\p{Cc}]/gu, '?')), TIMEOUT);
  test('zero bytes', () => expect(refused(small().replace('Small', 'Sm\0all'))).toBe('not-text'));
  test('a picture', () => expect(refused('\uFFFDPNG\r\n\u001a\n\0\0\0\rIHDR')).toBe('not-text'));
  test('halves of characters', () =>
    expect(readScenario(small().replace('title: Small', 'title: Sm\ud83dall')).problems).toEqual([]));
  test('a word', () => expect(refused('hello')).toBe('wrong-value'));
  test('a list', () => expect(refused('- a\n- b')).toBe('wrong-value'));
  test('a number', () => expect(refused('12')).toBe('wrong-value'));
});

describe('files from other machines', () => {
  const clean = (text: string): void => expect(readScenario(text).problems).toEqual([]);
  test('a byte order mark', () => clean(`\uFEFF${small()}`));
  test('Windows line ends', () => clean(small().replaceAll('\n', '\r\n')));
  test('the place is right after a byte order mark', () => {
    const [problem] = readScenario(`\uFEFFtitel: x\n${small()}`).problems;
    expect(problem).toMatchObject({ line: 1, column: 1 });
  });
  test('the place is right with Windows line ends', () => {
    const text = small().replace('start: 70', 'start: seventy');
    const there = { line: text.split('\n').findIndex((line) => line.includes('seventy')) + 1 };
    expect(readScenario(text.replaceAll('\n', '\r\n')).problems[0]).toMatchObject(there);
  });
});

describe('YAML with a point', () => {
  test.each([
    ['no number', 'start: 70', 'start: .nan'],
    ['no end', 'start: 70', 'max: .inf, start: 1'],
    ['a list as a key', 'traffic:', '[a, b]:'],
    ['no key', 'traffic:', ':'],
    ['a null key', 'traffic:', '~:'],
    ['a tag', 'start: 70', 'start: !!python/object x'],
    ['a merge', 'traffic: {', 'traffic: { <<: { a: 1 },'],
    ['two documents', 'events:', '---\nevents:'],
    ['a number written in words', 'start: 70', 'start: "70"'],
    ['an enormous number', 'start: 70', `start: ${'9'.repeat(400)}`],
  ])('%s', (_, from, to) => void refused(small().replace(from, to)));
});
