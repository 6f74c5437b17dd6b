/** Every rule proves that it can say no: the smallest file that breaks it. */
import { describe, expect, test } from 'vitest';
import { cycles } from './cycles.ts';
import { RULES } from './rules.ts';
import { parse } from './source.ts';

const BROKEN_BY: { readonly [rule: string]: readonly [path: string, text: string] } = {
  'the kernel stands alone': ['src/kernel/a.ts', `import type { Say } from '../text/say.ts';`],
  'secrets stay home': ['src/hud/a.tsx', `import type { State } from '../kernel/state.ts';`],
  'the machine says when, not whether': ['src/machine/a.ts', `import { add } from '../kernel/effects/add.ts';`],
  'xstate only in the machine and its wiring': ['src/hud/a.tsx', `import { setup } from 'xstate';`],
  'Phaser only in the stage': ['src/app/a.ts', `const phaser = await import('phaser');`],
  'the DOM only in hud, stage, studio and app': ['src/text/a.ts', `export const title = () => document.title;`],
  'Node only where Node runs': ['src/lab/a.ts', `import { readFileSync } from 'node:fs';`],
  'screens know tables': ['src/hud/a.tsx', `import { localTable } from '../machine/local-table.ts';`],
  'the lab runs bare': ['src/lab/a.ts', `import { table } from '../machine/table.machine.ts';`],
  'nobody imports app': ['src/hud/a.tsx', `import { route } from '../app/route.ts';`],
  'a folder imports only those below it': ['src/bots/a.ts', `import { words } from '../text/words.ts';`],
  'text, stage and sound take the kernel as types': ['src/stage/a.ts', `import { apply } from '../kernel/apply.ts';`],
  'packages have a home': ['src/hud/a.tsx', `import { parse } from 'yaml';`],
  'no clock and no dice in kernel, scenario, bots and lab': [
    'src/bots/a.ts',
    `export const roll = () => Math.random();`,
  ],
  'only steady arithmetic in the kernel': ['src/kernel/a.ts', `export const square = (n: number) => n ** 2;`],
  'no HTML from strings': ['src/hud/a.tsx', `export const A = () => <p dangerouslySetInnerHTML={{ __html: 'x' }} />;`],
  'words live in the catalogue': ['src/hud/a.tsx', `export const A = () => <p title="All">{open ? 'Open' : said}</p>;`],
  'no barrels': ['src/hud/a.ts', `export { a } from './b.ts';`],
  'files say what they hold': ['src/hud/utils.ts', `export const a = 1;`],
  'files stay short': ['src/hud/a.ts', `export function a() {${'\n'.repeat(301)}}`],
};

describe('every rule can say no', () => {
  test.each(RULES)('$name', ({ name, breaches }) => {
    const [path, text] = BROKEN_BY[name] ?? ['', ''];
    expect(breaches(parse(path, text)), `Do this instead: give "${name}" an example in BROKEN_BY.`).not.toEqual([]);
  });
});

describe('what looks like a breach and is none', () => {
  test.each([
    ['a member of that name', 'src/kernel/a.ts', `export const at = (deal: { Date: string }) => deal.Date;`],
    ['a local of that name', 'src/kernel/a.ts', `export const dates = (history: string[]) => history.map(String);`],
    ['a comment', 'src/kernel/a.ts', `/** Never Date.now() here. */\nexport const a = 'document';`],
  ])('%s', (_, path, text) => {
    expect(RULES.flatMap(({ breaches }) => breaches(parse(path, text)))).toEqual([]);
  });
});

test('a circle of three files is one cycle', () => {
  const ring = ['a', 'b', 'c'].map((name, i, all) =>
    parse(`src/kernel/${name}.ts`, `import type { X } from './${all[(i + 1) % 3]}.ts';`),
  );
  expect(cycles(ring)).toEqual([['src/kernel/a.ts', 'src/kernel/b.ts', 'src/kernel/c.ts', 'src/kernel/a.ts']]);
});
