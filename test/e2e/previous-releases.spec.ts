/** A game saved by an earlier release opens by the button a player has, stands where it stood, and goes on. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { COUNTED } from './support/debrief.ts';
import { ofNewerRules } from './support/kept-game.ts';
import { importFile } from './support/made-games.ts';
import { status } from './support/play.ts';
import { expect, test } from './support/test.ts';

test.use({ time: 'still' });

const SAVES = 'test/records/saves';
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

async function open(page: Page, release: string, file: string): Promise<void> {
  await page.goto('./');
  const name = `${file}.side-letter.json`;
  await importFile(page, name, readFileSync(`${SAVES}/${release}/${name}`, 'utf8'));
  await button(page, 'Saved games').click();
  await button(page, /^(Continue|Open debrief): /).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

for (const release of readdirSync(SAVES))
  test.describe(`saved by ${release}`, () => {
    test('in the talks, as the USTR', async ({ page }) => {
      await open(page, release, 'talks-ustr');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Jan 2007');
      await expect(page.getByRole('log', { name: 'Talks' })).toContainText(/, offer \d+/);
      await page.getByRole('textbox', { name: /^Message to the table/ }).fill('Where were we?');
      await button(page, 'Say it').click();
      await expect(page.getByRole('log', { name: 'Talks' })).toContainText('Where were we?');
    });

    test('in the moves, as Russia', async ({ page }) => {
      await open(page, release, 'moves-russia');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Mar 2007');
      await expect(status(page)).toHaveText(/^Choose your moves/);
      await button(page, 'Seal sleeve').click();
      await button(page, 'Yes, seal').click();
      await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
    });

    test('over, as the site', async ({ page }) => {
      await open(page, release, 'over-site');
      await expect(page.getByRole('tab', { name: 'Result' })).toBeVisible();
      await expect(page.getByText(COUNTED)).toBeVisible({ timeout: 30_000 });
    });
  });

test('a kept game of newer rules is not broken: it says why it cannot go on, and may be taken along', async ({
  page,
}) => {
  const [release = ''] = readdirSync(SAVES);
  await open(page, release, 'moves-russia');
  await expect(status(page)).toHaveText(/^Choose your moves/);
  // As if a newer version had been used in this browser before.
  await ofNewerRules(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This game cannot go on here.' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('newer rules');
  const download = page.waitForEvent('download');
  await button(page, 'Save to a file').click();
  expect((await download).suggestedFilename()).toBe('hanoi_2006-russia.side-letter.json');
});
