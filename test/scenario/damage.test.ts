/** Hundreds of ways to damage a good file: the reader always answers, with a setup or with errors, never both, each at a place. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';

const good = readFileSync('scenarios/two_issues.yaml', 'utf8');
const bits = [
  ' ',
  '\n',
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ':',
  '- ',
  '*a',
  '&a ',
  '!x ',
  '|\n',
  '>',
  '#',
  'null',
  '.inf',
  '-1',
  '1e99',
  'true',
  'meters.',
  'deals.',
  "'none'",
  'constructor',
  '__proto__: 1',
  '%',
  '@',
  '`',
  '\\',
  '\u2028',
  '\ud800',
  'é',
  '---\n',
  '? ',
  '<<: ',
  ', ',
  '&&',
  '==',
  '(',
  ')',
];
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const damage = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at: place, text: fc.constantFrom(...bits) }),
  fc.record({ do: fc.constant('delete' as const), at: place, count: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ do: fc.constant('copy' as const), at: place, from: place, count: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ do: fc.constant('drop a line' as const), at: place }),
  fc.record({ do: fc.constant('indent a line' as const), at: place }),
);
type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(text: string, one: Damage): string {
  const at = Math.floor(one.at * text.length);
  switch (one.do) {
    case 'insert':
      return text.slice(0, at) + one.text + text.slice(at);
    case 'delete':
      return text.slice(0, at) + text.slice(at + one.count);
    case 'copy': {
      const from = Math.floor(one.from * text.length);
      return text.slice(0, at) + text.slice(from, from + one.count) + text.slice(at);
    }
    default: {
      const lines = text.split('\n');
      const line = Math.floor(one.at * lines.length);
      if (one.do === 'drop a line') lines.splice(line, 1);
      else lines[line] = ` ${lines[line] ?? ''}`;
      return lines.join('\n');
    }
  }
}

test('a damaged file is answered', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (all) => {
      const text = all.reduce(damaged, good);
      const { setup, problems } = readScenario(text);
      expect(setup === null).toBe(problems.some(({ level }) => level === 'error'));
      const lines = text.split('\n').length;
      for (const { line, column, message, mend } of problems) {
        expect(line >= 1 && line <= lines && column >= 1).toBe(true);
        expect(`${message} ${mend}`).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { seed: 2006, numRuns: 150 },
  );
}, 60_000);
