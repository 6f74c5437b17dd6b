/** Settings count at once and stay; the bots never think on the page. */
import type { Page } from '@playwright/test';
import { pointer } from './support/hands.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';
import { ENGLISH, RUSSIAN } from './support/tongue.ts';

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

test.describe('another language, chosen with the arrow keys', () => {
  test.use({ time: 'still' });

  /** There and back: neither the dialog nor the keyboard's place is lost, and each language is said in its own words. */
  async function turn(page: Page): Promise<void> {
    const dialog = page.getByRole('dialog');
    const languages = dialog.getByRole('group', { name: /^(Language|Язык)$/ });
    const own = (name: string) => languages.getByRole('radio', { name, exact: true });
    await own('English').focus();
    for (const [key, name, lang, { words }] of [
      ['ArrowRight', 'Русский', 'ru', RUSSIAN],
      ['ArrowLeft', 'English', 'en', ENGLISH],
      ['ArrowLeft', 'As the device', 'en', ENGLISH],
      ['ArrowRight', 'English', 'en', ENGLISH],
      ['ArrowRight', 'Русский', 'ru', RUSSIAN],
    ] as const) {
      await page.keyboard.press(key);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.getByRole('dialog', { name: words.title.settings })).toBeVisible();
      await expect(own(name)).toBeChecked();
      await expect(own(name)).toBeFocused();
      await expect(dialog.getByRole('status').filter({ hasText: words.settings.spoken })).toHaveCount(1);
    }
  }

  test('on the title', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Settings' }).click();
    await turn(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: RUSSIAN.words.title.settings })).toBeFocused();
    await expect(page.getByRole('button', { name: RUSSIAN.words.title.playSolo })).toBeVisible();
  });

  test('at the table, where nothing is put away', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.start });
    await page.getByRole('button', { name: 'Go to the talks' }).click();
    const fader = page.getByRole('slider').first();
    await fader.focus();
    await page.keyboard.press('Home');
    const stop = await fader.inputValue();
    await page.getByRole('banner').getByRole('button', { name: 'Settings' }).click();
    await turn(page);
    await page.keyboard.press('Escape');
    const { desk, shell } = RUSSIAN.words;
    await expect(page.getByRole('banner').getByRole('button', { name: shell.settings })).toBeFocused();
    await expect(page.getByRole('button', { name: desk.send, exact: true })).toBeVisible();
    // What the rows say was worked out once: it is worked out again.
    await expect(page.getByText(desk.leaveOut, { exact: true }).first()).toBeVisible();
    await expect(page.getByText(ENGLISH.words.desk.leaveOut, { exact: true })).toHaveCount(0);
    expect(await fader.inputValue()).toBe(stop);
  });

  test('in the debrief, whose open page stays open', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.over });
    await page.getByRole('tab', { name: ENGLISH.words.debrief.screen.panels.log, exact: true }).click();
    await page.getByRole('button', { name: 'Settings' }).click();
    await turn(page);
    await page.keyboard.press('Escape');
    const { log, screen } = RUSSIAN.words.debrief;
    await expect(page.getByRole('tab', { name: screen.panels.log, exact: true })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    await expect(page.getByRole('heading', { name: log.title })).toBeVisible();
    // Sentences that were worked out once are worked out again.
    await expect(page.getByRole('listitem').filter({ hasText: 'предложение' }).first()).toBeVisible();
  });
});

test('a language that does not come is told of where it was chosen, and the screens stay as they were', async ({
  page,
  complaints,
}) => {
  await page.route(/\/assets\/russian-[^/]*\.js$/, (route) => route.fulfill({ status: 503 }));
  await page.goto('/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await setting(page, 'Language', 'Русский').check();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(ENGLISH.words.app.noLanguage);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('503')]);
  await setting(page, 'Language', 'English').check();
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
});
