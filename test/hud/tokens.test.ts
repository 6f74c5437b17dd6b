/** The colours as `tokens.css` has them, measured: WCAG 2.2 contrast of every pair that carries words or state. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/hud/tokens.css', import.meta.url), 'utf8');
const token = (name: string): string => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? '#000000';

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(token(a)), luminance(token(b))].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

const MARKS = ['square', 'triangle', 'circle', 'diamond', 'hexagon', 'star'];
const WORDS: readonly (readonly [text: string, ground: string])[] = [
  ['ivory', 'table-peak'],
  ['sage', 'table-peak'],
  ['ivory-2', 'table-peak'],
  ['ink', 'paper'],
  ['ink', 'paper-2'],
  ['ink-2', 'paper'],
  ['ink-2', 'paper-2'],
  ['ink-2', 'paper-bright'],
  ['ink', 'ivory'],
  ['laser-on-table', 'table-peak'],
  ['laser-on-paper', 'paper'],
  ['laser-on-paper', 'paper-bright'],
  ['ink', 'laser'],
  ...MARKS.flatMap((mark) => [
    [`${mark}-on-table`, 'table-peak'] as const,
    [`${mark}-on-paper`, 'paper'] as const,
    [`${mark}-on-paper`, 'paper-bright'] as const,
    [`${mark}-text`, `${mark}-fill`] as const,
  ]),
];
const FORMS: readonly (readonly [form: string, ground: string])[] = [
  ['rule', 'paper'],
  ['table-line', 'table-900'],
  ['focus', 'table-900'],
  ['ink', 'focus'],
];

test.each(WORDS)('words: %s on %s', (text, ground) => {
  expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
});

test.each(FORMS)('borders and focus: %s on %s', (form, ground) => {
  expect(contrast(form, ground)).toBeGreaterThanOrEqual(3);
});

test('no size of type is under 12 CSS px', () => {
  const sizes = [...css.matchAll(/--size-\d+: ([\d.]+)rem/g)].map((found) => Number(found[1]) * 16);
  expect(sizes.length).toBeGreaterThan(8);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});
