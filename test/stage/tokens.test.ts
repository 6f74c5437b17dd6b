import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COLOURS, FACES, ROLE_COLOURS } from '../../src/stage/tokens.ts';

const css = readFileSync(new URL('../../src/hud/tokens.css', import.meta.url), 'utf8');
const token = (name: string): string | undefined => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1];

test.each(Object.entries(ROLE_COLOURS))('%s has the colours of the style sheet', (mark, colours) => {
  expect(colours).toEqual({
    onTable: token(`${mark}-on-table`),
    onPaper: token(`${mark}-on-paper`),
    fill: token(`${mark}-fill`),
    text: token(`${mark}-text`),
  });
});

test.each([
  ['ivory', COLOURS.ivory],
  ['sage', COLOURS.sage],
  ['ink', COLOURS.ink],
  ['ink-2', COLOURS.ink2],
  ['paper', COLOURS.paper],
  ['laser', COLOURS.laser],
  ['laser-on-table', COLOURS.laserOnTable],
  ['burn', COLOURS.burn],
  ['step-empty', COLOURS.stepEmpty],
  ['step-edge', COLOURS.stepEdge],
  ['focus', COLOURS.focus],
])('%s is the same on the stage as in the style sheet', (name, colour) => expect(colour).toBe(token(name)));

const light = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const part = Number.parseInt(colour.slice(i, i + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

test.each(Object.entries(ROLE_COLOURS))(
  '%s can be seen: 3:1 where it is drawn, 4.5:1 where it is read',
  (_mark, colours) => {
    expect(contrast(colours.onTable, COLOURS.burn)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.onPaper, COLOURS.label)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colours.text, colours.fill)).toBeGreaterThanOrEqual(4.5);
    // The face of the disc at its greyest.
    expect(contrast(colours.onPaper, '#acbab7')).toBeGreaterThanOrEqual(3);
  },
);

test.each([
  ['display', FACES.display, /^:root \{[^}]*--display: '([^']+)'/m],
  ['cyrillic', FACES.cyrillic, /:root:lang\(ru\) \{\s*--display: '([^']+)'/],
])('headings begin with the same face on the stage as in the style sheet: %s', (_face, families, inCss) => {
  expect(families.replaceAll("'", '').split(',')[0]).toBe(inCss.exec(css)?.[1]);
});
