/** After one visit the game needs no server. A newer version asks, and breaks no game. */
import type { Page } from '@playwright/test';
import { COUNTED } from './support/debrief.ts';
import { pointer } from './support/hands.ts';
import { gameFile, importFile, MOMENTS, openGame } from './support/made-games.ts';
import { playUntil, status } from './support/play.ts';
import { buildNewer, serve, type Site } from './support/site.ts';
import { expect, test as base } from './support/test.ts';

const test = base.extend<{ readonly folder: string; readonly site: Site }>({
  serviceWorkers: 'allow',
  folder: ['/', { option: true }],
  site: async ({ folder }, use) => {
    const site = await serve(folder);
    await use(site);
    await site.close();
  },
  baseURL: async ({ site }, use) => use(site.address),
});

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** Visits once, until everything is kept, as the settings say. */
async function visit(page: Page): Promise<void> {
  await page.goto('./');
  await button(page, 'Settings').click();
  await expect(page.getByText(/is kept in this browser, with every scenario/)).toBeVisible({ timeout: 30_000 });
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('button', { name: 'Close' }).click();
}

for (const folder of ['/', '/games/side-letter/'])
  test.describe(`served at ${folder}`, () => {
    test.use({ folder });

    test('after one visit every scenario plays with the server gone, to the debrief', async ({ page, site }) => {
      await visit(page);
      await site.close();
      await page.reload();
      const spines = page.getByRole('group', { name: 'Choose a scenario' }).getByRole('radio');
      const scenarios = await spines.count();
      expect(scenarios).toBeGreaterThan(1);
      for (let n = 0; n < scenarios; n++) {
        await spines.nth(n).check({ force: true });
        const lesson = button(page, 'Start the lesson');
        await expect(lesson.or(button(page, 'Play solo'))).toBeVisible();
        if (await lesson.isVisible()) {
          await lesson.click();
          await expect(page.getByText(/^1 of /)).toBeVisible();
          await page.goBack();
          continue;
        }
        await button(page, 'Play solo').click();
        await button(page, /^Sit down as /).click();
        await expect(button(page, 'Go to the table')).toBeVisible();
        await playUntil(page, pointer(page), /, result \S+ of /, { speaks: () => false });
        await button(page, 'Leave the table').click();
      }
      await importFile(page, 'over.side-letter.json', gameFile({ seat: 'ustr', at: MOMENTS.over }));
      await button(page, 'Saved games').click();
      await button(page, /^Open debrief: /).click();
      await expect(page.getByText(COUNTED)).toBeVisible({ timeout: 30_000 });
      await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    });
  });

test('an address of the game opens with the server gone', async ({ page, site }) => {
  await visit(page);
  await site.close();
  await page.goto('./index.html#/seats/hanoi_2006');
  await expect(page.getByRole('heading', { name: 'Choose your seat' })).toBeVisible();
});

test.describe('a newer version', () => {
  test.use({ time: 'still' });
  test.beforeAll(buildNewer);

  const line = (page: Page) => page.getByRole('status').filter({ hasText: 'newer version' });
  /** What a person does who comes back to the window after a while. */
  const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  /** A page that was never loaded again still knows its mark. */
  const mark = (page: Page) => page.evaluate(() => void Object.assign(window, { marked: true }));
  const isMarked = (page: Page) => page.evaluate(() => 'marked' in window);
  const scripts = (page: Page) =>
    page.locator('script[src]').evaluateAll((all) => all.map((it) => it.outerHTML).join());

  test('asks; the game goes on meanwhile, and is still there afterwards', async ({ page, site }) => {
    await visit(page);
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    await expect(status(page)).toHaveText(/^Choose your moves/);
    await mark(page);
    await site.renew();
    await comeBack(page);
    await expect(line(page)).toContainText('Your game is kept');

    // Parts of the old version that were never fetched, and that no server has any more.
    await button(page, 'Codex').click();
    await expect(page.getByRole('dialog', { name: 'Codex' }).getByRole('searchbox')).toBeVisible();
    await page.getByRole('dialog', { name: 'Codex' }).getByRole('button', { name: 'Close' }).click();
    await button(page, 'Seal sleeve').click();
    await button(page, 'Yes, seal').click();
    await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
    const month = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    expect(await isMarked(page)).toBe(true);
    expect(await scripts(page)).not.toContain('-newer-');

    await line(page).getByRole('button', { name: 'Update now' }).click();
    await expect.poll(() => scripts(page).catch(() => '')).toContain('-newer-');
    await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(month);
    await expect(line(page)).toBeHidden();
  });

  test('can wait, and asks again another time', async ({ page, site }) => {
    await visit(page);
    await site.renew();
    await comeBack(page);
    await line(page).getByRole('button', { name: 'Later' }).click();
    await expect(line(page)).toBeHidden();
    await page.reload();
    await expect(line(page)).toBeVisible();
    expect(await scripts(page)).not.toContain('-newer-');
  });

  test('leaves another window as it is', async ({ page, context, site }) => {
    await visit(page);
    const other = await context.newPage();
    await other.goto('./');
    await expect(button(other, 'Play solo')).toBeVisible();
    await mark(other);
    await site.renew();
    await comeBack(page);
    await line(page).getByRole('button', { name: 'Update now' }).click();
    await expect.poll(() => scripts(page).catch(() => '')).toContain('-newer-');
    await expect(line(other)).toContainText('Another window has changed');
    await button(other, 'Codex').click();
    await expect(other.getByRole('dialog', { name: 'Codex' }).getByRole('searchbox')).toBeVisible();
    expect(await isMarked(other)).toBe(true);
    // Asked for here as well, it comes here as well.
    await other.getByRole('dialog', { name: 'Codex' }).getByRole('button', { name: 'Close' }).click();
    await line(other).getByRole('button', { name: 'Update now' }).click();
    await expect.poll(() => scripts(other).catch(() => '')).toContain('-newer-');
  });
});
