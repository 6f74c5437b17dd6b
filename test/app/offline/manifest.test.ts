/** What a browser reads before it offers to install the game. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Icon {
  readonly src: string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: string;
}
interface Screenshot {
  readonly src: string;
  readonly sizes: string;
  readonly form_factor: 'wide' | 'narrow';
  readonly label: string;
}
const manifest = JSON.parse(readFileSync('assets/side-letter.webmanifest', 'utf8')) as {
  readonly [member: string]: unknown;
  readonly icons: readonly Icon[];
  readonly screenshots: readonly Screenshot[];
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

test.each(manifest.screenshots)('$src is as large as it says, small to fetch, and told in words', (picture) => {
  const webp = readFileSync(`assets/${picture.src}`);
  // Width and height, less one, stand at bytes 24 and 27 of an extended WebP file.
  expect(`${webp.readUIntLE(24, 3) + 1}x${webp.readUIntLE(27, 3) + 1}`).toBe(picture.sizes);
  expect(webp.length).toBeLessThan(120_000);
  expect(picture.label).toMatch(/^The (table|debrief)/);
});

test('the table and the debrief are shown to wide and to narrow screens', () => {
  const forms = manifest.screenshots.map(({ form_factor: form }) => form);
  expect(forms.toSorted()).toEqual(['narrow', 'narrow', 'wide', 'wide']);
});
