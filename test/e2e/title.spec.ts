/** The first screen: the disc is the chosen case's, and nothing lies over anything or under the edge. */
import type { Locator } from '@playwright/test';
import { textSize } from './support/looks.ts';
import { expect, test } from './support/test.ts';
import { RUSSIAN } from './support/tongue.ts';

const CASES = ['First track', 'Hanoi, November 2006', 'A step for a shop'];

test('the disc shows the promises of the case that is chosen', async ({ page }) => {
  await page.goto('/');
  const promises = page.locator('.title-disc [data-part="pledge"]');
  const drawn = (): Promise<string> =>
    promises.evaluateAll((groups) => groups.map((group) => group.getAttribute('data-id')).join(' '));
  let before = '';
  for (const name of CASES) {
    await page.getByRole('radio', { name }).check({ force: true });
    await expect.poll(drawn).not.toBe(before);
    await expect.poll(drawn).not.toBe('');
    before = await drawn();
  }
});

test.describe('in Russian', () => {
  test.use({ locale: 'ru-RU', viewport: { width: 1280, height: 720 } });
  test('the note at the foot is seen whole', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByText(RUSSIAN.words.title.note)).toBeInViewport({ ratio: 1 });
  });
});

for (const factor of [1, 1.25, 1.5, 2])
  test(`with text at ${factor * 100} % the tools lie clear of the name and of the seats’ plates`, async ({ page }) => {
    await page.goto('/');
    await textSize(page, factor);
    const tools = page.getByRole('button', { name: 'Saved games' });
    const box = async (of: Locator) => (await of.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const apart = async (one: Locator, other: Locator): Promise<boolean> => {
      const [a, b] = [await box(one), await box(other)];
      return a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
    };
    await expect.poll(() => apart(tools, page.getByRole('heading', { level: 1 }))).toBe(true);
    for (const plate of await page.locator('.tent').all()) await expect.poll(() => apart(tools, plate)).toBe(true);
  });
