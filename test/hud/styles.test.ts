/** Styles of all screens end up in one page: a class is styled by one screen, or by what all screens share. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const ROOT = 'src/hud';
const SHARED = ['base.css', 'tokens.css', 'fonts.css', 'controls'];

/** The class each rule begins with: what it styles, or what it styles within. */
function classesOf(css: string): readonly string[] {
  const rules = css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g);
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\s*\.([a-z][\w-]*)/.exec(selector)?.[1] ?? []),
  );
}

test('no two screens style the same class', () => {
  const screens = new Map<string, Set<string>>();
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  for (const file of files) {
    const screen = file.split('/')[0] ?? '';
    for (const name of classesOf(readFileSync(`${ROOT}/${file}`, 'utf8')))
      screens.set(name, (screens.get(name) ?? new Set()).add(SHARED.includes(screen) ? 'shared' : screen));
  }
  const twice = [...screens].flatMap(([name, by]) =>
    by.size > 1 && !by.has('shared') ? [`.${name}: ${[...by].join(', ')}`] : [],
  );
  expect(twice).toEqual([]);
});
