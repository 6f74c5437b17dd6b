/** The translations that are shipped: whole, and without a word of the other language left in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashRules } from '../../../src/kernel/hash.ts';
import { inOneLine } from '../../../src/scenario/problems.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import { readTranslation } from '../../../src/scenario/translation/read-translation.ts';
import { translate } from '../../../src/scenario/translation/translate.ts';
import { translationName } from '../../../src/scenario/translation/translation-name.ts';

const files = readdirSync('scenarios').filter((file) => translationName(file) !== null);
const textOf = (file: string): string => readFileSync(join('scenarios', file), 'utf8');

test('Hanoi and the case to copy are there in Russian', () =>
  expect(files).toEqual(expect.arrayContaining(['hanoi_2006.ru.yaml', 'two_issues.ru.yaml'])));

describe.each(files)('%s', (file) => {
  const name = `${translationName(file)?.scenario ?? ''}.yaml`;
  const { setup } = readScenario(textOf(name), name);
  if (setup === null) throw new Error(`${name} cannot be played`);
  const { overlay, problems } = readTranslation(textOf(file), setup, file);

  test('is whole, with nothing to remark', () =>
    expect(problems.map((problem) => inOneLine(file, problem))).toEqual([]));

  test('plays by the rules of the original', () => {
    if (overlay === null) throw new Error('It is not whole');
    expect(hashRules(translate(setup, overlay))).toBe(hashRules(setup));
  });

  test('has typographic quotes and dashes', () => {
    const words = [...(overlay?.texts.values() ?? [])].join('\n');
    expect(words.match(/.*["“”].*|.* - .*/g) ?? []).toEqual([]);
  });

  test('gives every role the forms of its name', () => {
    const roles = overlay ? translate(setup, overlay).roles : [];
    for (const { name: role, forms } of roles)
      expect(Object.keys(forms ?? {}), role).toEqual(
        expect.arrayContaining(['nom', 'gen', 'dat', 'acc', 'ins', 'loc']),
      );
  });
});
