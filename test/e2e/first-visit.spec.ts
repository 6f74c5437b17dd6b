/** A first visit over a slow line: what is needed first is asked for first, and once. */
import { expect, test } from './support/test.ts';

const CASE = /\/hanoi_2006-[^/]*\.json$/;

test('the case is on its way before the letters, and is not asked for again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.getByRole('radio', { name: /Hanoi/ }).check();
  await page.getByRole('button', { name: 'Play solo' }).click();
  await expect(page.getByRole('heading', { name: 'Choose your seat' })).toBeVisible();
  const first = (what: RegExp): number => asked.findIndex((url) => what.test(url));
  expect(first(CASE)).toBeGreaterThan(-1);
  expect(first(CASE)).toBeLessThan(first(/\.woff2$/));
  expect(asked.filter((url) => CASE.test(url))).toHaveLength(1);
});

test('a case that did not come can be asked for again', async ({ page, complaints }) => {
  let isThere = false;
  await page.route(CASE, (route) => (isThere ? route.continue() : route.fulfill({ status: 503 })));
  await page.goto('/#/seats/hanoi_2006');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(complaints.splice(0)).toEqual([expect.stringContaining('503')]);
  isThere = true;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: 'Choose your seat' })).toBeVisible();
});
