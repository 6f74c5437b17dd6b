import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { INTERFACE_ICONS, SCENARIO_ICONS } from '../../../src/hud/controls/icon-names.ts';

const tabler = createRequire(import.meta.url)('@iconify-json/tabler/icons.json') as {
  icons: { [name: string]: { body: string } };
};
const names = [...new Set<string>([...INTERFACE_ICONS, ...SCENARIO_ICONS])].sort();

const strokes = (name: string): string[] =>
  [...(tabler.icons[name]?.body ?? '').matchAll(/ d="([^"]+)"/g)].map((found) => found[1] ?? '');

/** The text of `tabler.ts`: only the icons that are named, as lists of path data. */
const drawn = (): string =>
  [
    '/** Generated from @iconify-json/tabler (MIT) by test/hud/controls/icons.test.ts; add names in icon-names.ts. */',
    "import type { IconName } from './icon-names.ts';",
    '',
    '// prettier-ignore',
    'export const TABLER: { readonly [name in IconName]: readonly string[] } = {',
    ...names.map(
      (name) =>
        `  '${name}': [${strokes(name)
          .map((d) => `'${d}'`)
          .join(', ')}],`,
    ),
    '};',
    '',
  ].join('\n');

test('every icon that is named exists in the package', () => {
  expect(names.filter((name) => strokes(name).length === 0)).toEqual([]);
});

test('the drawn icons are those that are named, and no more', async () => {
  await expect(drawn()).toMatchFileSnapshot('../../../src/hud/controls/tabler.ts');
});
