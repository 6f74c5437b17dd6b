/** Tips: each once, one at a time, in nobody's way; and all of them again in the help. */
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { expect, test } from './support/test.ts';

test.use({ time: 'still' });

const tip = (page: Page): Locator => page.getByRole('note', { name: 'Tip' });
const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** The tip lies beside every control there is, and inside the window. */
async function expectInNobodysWay(page: Page): Promise<void> {
  const covered = await tip(page).evaluate((slip) => {
    const own = slip.getBoundingClientRect();
    const controls = [...document.querySelectorAll('button, a[href], input, textarea')].filter(
      (one) => !slip.contains(one) && one.checkVisibility({ visibilityProperty: true }),
    );
    return controls
      .filter((one) => {
        const box = one.getBoundingClientRect();
        return box.left < own.right && box.right > own.left && box.top < own.bottom && box.bottom > own.top;
      })
      .map((one) => one.getAttribute('aria-label') ?? one.textContent);
  });
  expect(covered).toEqual([]);
  const box = await tip(page).boundingBox();
  const size = page.viewportSize();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(size?.width ?? 0);
}

test('the first offer brings its tip, which is spoken, put away, and never comes again', async ({ page }) => {
  await openGame(page, { seat: 'ustr', at: MOMENTS.offer });
  await press(page, 'Go to the talks');
  await expect(tip(page)).toContainText('An offer to you.');
  await expect(page.locator('[data-announcer]')).toContainText('Tip: An offer to you.');
  await expectInNobodysWay(page);
  await expectAccessible(page);
  await press(page, 'Got it');
  await expect(tip(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: /^(I am|Still) ready$/ })).toBeVisible();
  // The tips are there by now.
  await page.getByRole('banner').getByRole('button', { name: 'Help' }).click();
  await expect(page.getByRole('button', { name: 'An offer to you' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a new screen begins at its top, where its tip is', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.offer });
    const onward = page.getByRole('button', { name: 'Go to the talks' });
    await onward.focus();
    // Little enough for the next heading to be in sight all the same.
    await page.evaluate(() => scrollTo(0, 40));
    await onward.press('Enter');
    await expect(page.getByRole('heading', { name: /^Offer \d+ to|'s offer|’s offer/ })).toBeFocused();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await expect(tip(page)).toBeInViewport({ ratio: 1 });
  });
});

test('Escape puts a tip away, the next waits its turn, and a sealed sleeve ends the last one', async ({ page }) => {
  await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
  await expect(tip(page)).toContainText('Moves are secret.');
  await expectInNobodysWay(page);
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
  await page.reload();
  await expect(tip(page)).toContainText('A card marked Record.');
  await press(page, 'Seal sleeve');
  await press(page, 'Yes, seal');
  await expect(tip(page)).toHaveCount(0);
});

test('a word that a tip uses is looked up in the codex', async ({ page }) => {
  await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
  await press(page, 'Look it up');
  const codex = page.getByRole('dialog', { name: 'Codex' });
  await expect(codex.getByText('Moves', { exact: true })).toBeInViewport();
  await expectAccessible(page);
  await codex.getByRole('button', { name: 'Close' }).click();
  await expect(tip(page)).toBeVisible();
});

test('the help shows any of them again, also with tips off in the settings', async ({ page }) => {
  await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
  await expect(tip(page)).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByRole('group', { name: 'Tips' }).getByRole('radio', { name: 'Off' }).check();
  await settings.getByRole('button', { name: 'Close' }).click();
  await expect(tip(page)).toHaveCount(0);
  await page.getByRole('banner').getByRole('button', { name: 'Help' }).click();
  await press(page, 'A payment route was cut');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(tip(page)).toContainText('It carries no money until somebody opens it again.');
  await page.keyboard.press('Escape');
  await expect(tip(page)).toHaveCount(0);
});

for (const [width, text] of [
  [390, 1],
  [320, 1],
  [320, 2],
  [1280, 2],
] as const)
  test(`${width} pixels across, at ${text * 100} % text: in nobody’s way`, async ({ page }) => {
    await page.setViewportSize({ width, height: 760 });
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    await expect(tip(page)).toBeVisible();
    await page.evaluate((size) => document.documentElement.style.setProperty('--text-size', String(size)), text);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectInNobodysWay(page);
    await expectAccessible(page);
  });
