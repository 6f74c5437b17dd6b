/** Everything on the table is in sight and in reach: in every window, with large text, with a keyboard on the screen. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../../e2e/support/axe.ts';
import { serve, type Served } from '../support/served.ts';

let served: Served;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(async () => served.close());

const GAME = 'seat=russia&seed=11&months=3&quiet';

for (const [width, height] of [
  [1280, 720],
  [1024, 768],
  [640, 360],
  [390, 844],
  [320, 568],
] as const)
  test(`at ${width} × ${height} nothing is cut off sideways and axe finds nothing`, async () => {
    const page = await served.open(GAME, { width, height });
    await expectAccessible(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    for (const what of [page.getByRole('status'), page.getByRole('button', { name: 'Send offer' })])
      await expect(what).toBeVisible();
    await page.close();
  });

test('text at twice the size still fits', async () => {
  const page = await served.open(GAME, { width: 390, height: 844 });
  await page.evaluate(() => document.documentElement.style.setProperty('--text-size', '2'));
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
  await expectAccessible(page);
  await page.close();
});

/** Whether the middle of what has focus can be seen and pressed: no bar lies over it. */
const focusIsClear = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const held = document.activeElement;
    const box = held?.getBoundingClientRect();
    if (!held || !box) return false;
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return there !== null && (held.contains(there) || there.contains(held) || there.previousElementSibling === held);
  });

for (const [width, height] of [
  [390, 844],
  [390, 420],
  [844, 390],
] as const)
  test(`at ${width} × ${height} the bars leave every control of the desk in reach`, async () => {
    const page = await served.open(GAME, { width, height });
    const desk = page.getByRole('region', { name: /^Offer \d+ to/ });
    for (const control of await desk.locator('button:visible, input, textarea').all()) {
      await control.focus();
      expect(await focusIsClear(page), await control.evaluate((node) => node.outerHTML)).toBe(true);
    }
    await page.close();
  });

test('a keyboard on the screen leaves the words, the send button and the status line in sight', async () => {
  const page = await served.open(GAME, { width: 390, height: 844 });
  const message = page.getByRole('textbox', { name: /^Message with this offer/ });
  await message.fill('We will say so in Geneva.');
  await page.setViewportSize({ width: 390, height: 420 });
  const button = (name: string) => page.getByRole('button', { name });
  // The status line is where one says one is ready.
  for (const what of [message, button('Send offer'), button('I am ready')])
    await expect(what).toBeInViewport({ ratio: 0.9 });
  await expect.poll(() => focusIsClear(page)).toBe(true);
  await page.close();
});

test('on a phone the reason why an offer cannot be accepted is in sight', async () => {
  const page = await served.open('seat=ustr&seed=11&quiet=mute', { width: 390, height: 844 });
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await page.evaluate(() => window.offerFrom('russia', ['ustr'], 'protocol', 'at_signature'));
  await page.getByRole('button', { name: /offer 1$/ }).click();
  await expect(page.getByRole('button', { name: 'Accept', disabled: true })).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.answers-why')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('.answers-why')).toHaveText(/mandate|Congress|see its row/);
  await expectAccessible(page);
  // And the seat that asked for it can be told so, once.
  await page.getByRole('button', { name: 'Tell Russia you cannot sign this' }).click();
  await expect(page.getByRole('tabpanel').getByText('You told Russia you cannot sign this.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tell Russia/ })).toHaveCount(0);
  await expectAccessible(page);
  await page.close();
});
