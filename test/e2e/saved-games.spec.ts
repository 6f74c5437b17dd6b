/** Games as files: saved, forgotten, opened again; and files that are no games. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { gameFile, importFile, MOMENTS, openGame } from './support/made-games.ts';
import { status } from './support/play.ts';
import { expect, test } from './support/test.ts';

test.use({ time: 'still' });

const saves = (page: Page) => page.getByRole('dialog', { name: 'Saved games' });

async function openSaves(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Saved games' }).click();
  await expect(saves(page)).toBeVisible();
}

test('a game is saved to a file, forgotten, and played on from the file', async ({ page }) => {
  await openGame(page, { seat: 'russia', at: MOMENTS.moves });
  await expect(status(page)).toHaveText(/^Choose your moves/);
  const month = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';

  await openSaves(page);
  const download = page.waitForEvent('download');
  await saves(page)
    .getByRole('button', { name: /^Save to file: / })
    .click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('hanoi_2006-russia.side-letter.json');
  const text = await readFile(await file.path(), 'utf8');

  await saves(page)
    .getByRole('button', { name: /^Delete: / })
    .click();
  await saves(page)
    .getByRole('button', { name: /^Yes, delete it: / })
    .click();
  await expect(saves(page)).toContainText('No games are kept in this browser yet.');
  await saves(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('button', { name: /^Continue as/ })).toBeHidden();

  await importFile(page, file.suggestedFilename(), text);
  await page.getByRole('button', { name: /^Continue as Russia/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(month);
  await expect(status(page)).toHaveText(/^Choose your moves/);
});

test.describe('a damaged file is refused with its reason, and costs nothing', () => {
  const whole = () => gameFile({ seat: 'ustr', at: MOMENTS.moves });
  type File = {
    record: { rules: string; actions: unknown[]; setup: { title: string; roles: { walkAway: number }[] } };
  };
  const changed = (change: (file: File) => void): string => {
    const file = JSON.parse(whole()) as File;
    change(file);
    return JSON.stringify(file);
  };
  const damaged: readonly (readonly [what: string, text: () => string, why: RegExp])[] = [
    ['half a file', () => whole().slice(0, 5000), /only part of one was saved/],
    ['another thing', () => '{"holiday": "photos"}', /something else than a game/],
    ['nothing', () => '', /not a record of a game/],
    [
      'a game of other rules',
      () => changed(({ record }) => void (record.rules = 'side-letter-rules/0')),
      /other rules/,
    ],
    ['a changed scenario', () => changed(({ record }) => void (record.setup.roles[0]!.walkAway += 5)), /was changed/],
    [
      'an act against the rules',
      () => changed(({ record }) => void record.actions.reverse()),
      /breaks the rules|does not play/,
    ],
  ];
  for (const [what, text, why] of damaged)
    test(what, async ({ page }) => {
      await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
      await expect(status(page)).toHaveText(/^Choose your moves/);
      await page.goto('/');
      await importFile(page, 'broken.side-letter.json', text());
      await expect(saves(page).getByRole('alert')).toContainText('broken.side-letter.json was not opened.');
      await expect(saves(page).getByRole('alert')).toContainText(why);
      await expect(saves(page).getByRole('listitem')).toHaveCount(1);
      await saves(page)
        .getByRole('button', { name: /^Continue: / })
        .click();
      await expect(status(page)).toHaveText(/^Choose your moves/);
    });
});
