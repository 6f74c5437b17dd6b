/** What a browser reads before it offers to install the game. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}
const manifest = JSON.parse(readFileSync('assets/side-letter.webmanifest', 'utf8')) as {
  readonly [member: string]: unknown;
  readonly icons: readonly Icon[];
};

test('the game can be installed from whatever folder it is served', () => {
  expect(manifest).toMatchObject({ id: 'side-letter', name: 'Side Letter', display: 'standalone' });
  for (const member of ['start_url', 'scope']) expect(manifest[member]).toBe('./');
});

test('its colours are the table’s', () => {
  const tokens = readFileSync('src/hud/tokens.css', 'utf8');
  expect(tokens).toContain(`--table-950: ${String(manifest['theme_color'])};`);
  expect(tokens).toContain(`--table-900: ${String(manifest['background_color'])};`);
});

test.each(manifest.icons.filter(({ type }) => type === 'image/png'))('$src is as large as it says', (icon) => {
  const png = readFileSync(`assets/${icon.src}`);
  // Width and height stand at bytes 16 and 20 of a PNG file.
  expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(icon.sizes);
});

test('there is an icon for every launcher', () => {
  const has = (sizes: string, purpose: string) =>
    manifest.icons.some((icon) => icon.sizes === sizes && icon.purpose === purpose);
  expect([has('192x192', 'any'), has('512x512', 'any'), has('512x512', 'maskable')]).toEqual([true, true, true]);
});
