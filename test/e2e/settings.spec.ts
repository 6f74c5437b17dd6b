/** Settings count at once and stay; the bots never think on the page. */
import type { Page } from '@playwright/test';
import { pointer } from './support/hands.ts';
import { takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

const setting = (page: Page, group: string, name: string) =>
  page
    .getByRole('dialog', { name: 'Settings' })
    .getByRole('group', { name: group })
    .getByRole('radio', { name, exact: true });
const CHOSEN: readonly (readonly [group: string, name: string])[] = [
  ['Text size', '130%'],
  ['Motion', 'Reduced'],
  ['Contrast', 'More'],
  ['Clock', 'Twice as long'],
  ['Single-letter keys', 'Off'],
];

test('settings are kept in this browser, and count on every screen', async ({ page }) => {
  await page.goto('/');
  const size = () => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
  const open = page.getByRole('button', { name: 'Settings' });
  await expect(open).toBeVisible();
  const before = await size();
  await open.click();
  for (const [group, name] of CHOSEN) await setting(page, group, name).check();
  await expect.poll(size).toBeCloseTo(before * 1.3, 1);
  await page.reload();
  // As soon as there is anything to see.
  await expect(open).toBeVisible();
  expect(await size()).toBeCloseTo(before * 1.3, 1);
  await open.click();
  for (const [group, name] of CHOSEN) await expect(setting(page, group, name)).toBeChecked();
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Close' }).click();

  await takeSeat(page, pointer(page), 'The site');
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await expect(page.getByRole('timer')).toBeVisible();
  // The letter is only a letter now.
  await page.keyboard.press('b');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
  for (const [group, name] of CHOSEN) await expect(setting(page, group, name)).toBeChecked();
});

test('bots think in a worker, which goes when the player leaves the table', async ({ page }) => {
  const asked: string[] = [];
  page.on('worker', (worker) => asked.push(worker.url()));
  await takeSeat(page, pointer(page), 'USTR');
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await expect(page.getByRole('log', { name: 'Talks' })).toContainText(/, offer \d+/);
  expect(page.workers()).toHaveLength(1);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/\/assets\/worker-[^/]+\.js$/);
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await expect(page.getByRole('button', { name: 'Play solo' })).toBeVisible();
  await expect.poll(() => page.workers()).toEqual([]);
});
