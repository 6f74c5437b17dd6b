import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { INTERFACE_ICONS, MOVE_ICONS } from '../../../src/hud/controls/icon-names.ts';

const tabler = createRequire(import.meta.url)('@iconify-json/tabler/icons.json') as {
  icons: { [name: string]: { body: string } };
};
const strokes = (name: string): string[] =>
  [...(tabler.icons[name]?.body ?? '').matchAll(/ d="([^"]+)"/g)].map((found) => found[1] ?? '');

const LISTS = [
  { file: 'tabler.ts', constant: 'TABLER', type: 'IconName', names: INTERFACE_ICONS },
  { file: 'tabler-of-moves.ts', constant: 'TABLER_OF_MOVES', type: 'MoveIconName', names: MOVE_ICONS },
] as const;
type List = (typeof LISTS)[number];

/** The text of a file: only the icons that are named, as lists of path data. */
const drawn = ({ constant, type, names }: List): string =>
  [
    '/** Generated from @iconify-json/tabler (MIT) by test/hud/controls/icons.test.ts; add names in icon-names.ts. */',
    `import type { ${type} } from './icon-names.ts';`,
    '',
    '// prettier-ignore',
    `export const ${constant}: { readonly [name in ${type}]: readonly string[] } = {`,
    ...[...names].sort().map(
      (name) =>
        `  '${name}': [${strokes(name)
          .map((d) => `'${d}'`)
          .join(', ')}],`,
    ),
    '};',
    '',
  ].join('\n');

test('every icon that is named exists in the package, in one list', () => {
  const names: readonly string[] = LISTS.flatMap((list) => list.names);
  expect(names.filter((name) => strokes(name).length === 0)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(LISTS)('the icons drawn in $file are those that are named, and no more', async (list) => {
  await expect(drawn(list)).toMatchFileSnapshot(`../../../src/hud/controls/${list.file}`);
});

test('every icon that a case of ours names for a move ships', () => {
  const named = globSync('scenarios/*.yaml').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^ +icon: (\S+)/gm)].map((found) => found[1] ?? ''),
  );
  const ships: readonly string[] = LISTS.flatMap((list) => list.names);
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !ships.includes(name))).toEqual([]);
});
