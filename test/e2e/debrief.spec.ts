/** The debrief: a guess before the line, the disc unrolling, and what can be taken away: pages, a picture, a drawing, the record. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { expect, test } from './support/test.ts';

const TABS = ['Result', 'Scores', 'Deals', 'Pledges', 'What the record shows', 'Log'];

async function debrief(page: Page): Promise<void> {
  await openGame(page, { seat: 'ustr', at: MOMENTS.over });
  await expect(page.getByText(/Could all three of you have done better/)).toBeVisible({ timeout: 30_000 });
}
async function taken(page: Page, button: string | RegExp): Promise<{ name: string; bytes: Buffer; file: Download }> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()), file };
}

test('the line that nothing beats is shown after a guess, by keyboard', async ({ page }) => {
  await debrief(page);
  const chart = page.getByRole('img', { name: /^Scatter plot of/ });
  await expect(chart).not.toHaveAccessibleName(/better for every side/);
  await expect(page.getByText('Nothing beats this line')).toBeHidden();
  await page.getByRole('button', { name: 'Yes', exact: true }).focus();
  await page.keyboard.press('Enter');
  const told = page.getByText(/^You guessed yes\. .* better for every side at once\.$/);
  await expect(told).toBeFocused();
  await expect(page.getByText('Nothing beats this line')).toBeVisible();
  await expect(page.getByText(/^Nash: the gains/)).toBeVisible();
  await page.getByRole('checkbox', { name: 'Fair splits' }).uncheck();
  await expect(page.getByText(/^Nash: the gains/)).toBeHidden();
  await expectAccessible(page);
  // Another tab, and back: the guess stands.
  await page.getByRole('tab', { name: 'Result' }).press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'How the scores were made' })).toBeVisible();
  await page.getByRole('tab', { name: 'Scores' }).press('ArrowLeft');
  await expect(told).toBeVisible();
});

test('what promises were worth is counted over games of this case, not assumed', async ({ page }) => {
  await debrief(page);
  await page.getByRole('tab', { name: 'Deals' }).click();
  const row = (kind: RegExp) =>
    page.getByRole('table', { name: /each kind of promise/ }).getByRole('row', { name: kind });
  // Two dozen games, in the background.
  for (const kind of [/^Without a date/, /looked at from outside/])
    await expect(row(kind).getByRole('cell').last()).toHaveText(/^\d+$/, { timeout: 60_000 });
});

test.describe('with motion', () => {
  test.use({ reducedMotion: 'no-preference', time: 'slow' });
  test('the disc unrolls into the timeline once it is seen, again when asked, and can be skipped', async ({ page }) => {
    await debrief(page);
    await page.getByRole('img', { name: /^Timeline of 8 months/ }).scrollIntoViewIfNeeded();
    const again = page.getByRole('button', { name: 'Unroll the disc again' });
    const skip = page.getByRole('button', { name: 'Skip' });
    await skip.click();
    await expect(again).toBeFocused();
    await again.click();
    await skip.click();
    await expect(again).toBeFocused();
    await expect(page.getByRole('img', { name: /^Timeline of 8 months/ })).toHaveCSS('opacity', '1');
  });
  test('while it unrolls it lies over nothing that can be pressed', async ({ page }) => {
    await debrief(page);
    await page.getByRole('img', { name: /^Timeline of 8 months/ }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: 'Skip' }).click();
    await page.getByRole('button', { name: 'Unroll the disc again' }).click();
    await expect(page.locator('.unrolling')).toBeAttached();
    const covered = await page.evaluate(() => {
      const moving = document.querySelector<SVGElement>('.unrolling');
      if (!moving) return ['nothing moves'];
      // It lets presses through: to ask what is in front, it and its whole box must be something to hit.
      moving.style.pointerEvents = 'auto';
      moving.style.background = '#000';
      return [...document.querySelectorAll<HTMLElement>('.result :is(button, a, input, select, summary)')]
        .filter((element) => {
          element.scrollIntoView({ block: 'center' });
          const { left, top, width, height } = element.getBoundingClientRect();
          const front = document.elementFromPoint(left + width / 2, top + height / 2);
          return width > 0 && front !== null && moving.contains(front);
        })
        .map((element) => element.textContent);
    });
    expect(covered).toEqual([]);
  });
});
test('with less motion the timeline is simply there', async ({ page }) => {
  await debrief(page);
  await expect(page.getByRole('img', { name: /^Timeline of 8 months/ })).toHaveCSS('opacity', '1');
  await expect(page.getByRole('button', { name: /Unroll|Skip/ })).toHaveCount(0);
});

test('printed, every panel is there in order and nothing to press', async ({ page }) => {
  await debrief(page);
  const pages = await page.pdf({ preferCSSPageSize: true });
  expect(pages.subarray(0, 5).toString()).toBe('%PDF-');
  // As the paper sees it.
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const headings = await page.getByRole('heading', { level: 1 }).allInnerTexts();
  expect(headings).toHaveLength(TABS.length);
  expect(headings.slice(1)).toEqual([
    'How the scores were made',
    'The deals that were signed',
    'Promises, verdicts and the truth',
    'What the record shows',
    'The whole log',
  ]);
  await expect(page.getByText('Debrief, from the seat of USTR')).toBeVisible();
  await expect(page.getByText('Nothing beats this line')).toBeVisible();
  await expect(page.getByText('June 2007, ', { exact: false }).first()).toBeVisible();
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
  await page.emulateMedia({ media: null });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('the pressing is kept as a picture of 2048 pixels', async ({ page }) => {
  await debrief(page);
  const { name, bytes } = await taken(page, /PNG picture/);
  expect(name).toBe('hanoi_2006-ustr-pressing.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2048, 2048]);
});

test('the pressing is kept as a drawing that opens anywhere', async ({ page, context }) => {
  await debrief(page);
  const { name, bytes } = await taken(page, /SVG drawing/);
  expect(name).toBe('hanoi_2006-ustr-pressing.svg');
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(`<body>${bytes.toString().replace(/^<\?xml[^>]*>/, '')}</body>`);
  await expect(alone.getByRole('img', { name: 'The pressing of a game of Hanoi, November 2006' })).toBeVisible();
  await expect(alone.getByText('Played as USTR', { exact: true })).toBeVisible();
  await alone.evaluate(() => document.fonts.ready);
  const faces = await alone.evaluate(() =>
    [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family.replaceAll('"', '')),
  );
  expect(new Set(faces)).toEqual(new Set(['Archivo', 'IBM Plex Sans', 'IBM Plex Mono']));
  expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([]);
});

test('the record file is there too', async ({ page }) => {
  await debrief(page);
  const { name, bytes } = await taken(page, 'Save the record to a file');
  expect(name).toBe('hanoi_2006-ustr.side-letter.json');
  expect(JSON.parse(bytes.toString())).toMatchObject({ format: 'side-letter-game/1', seat: 'ustr' });
});
