/** A reload, in the middle of anything: the game goes on where it stood. */
import type { Page } from '@playwright/test';
import { pointer } from './support/hands.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { playUntil, status, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

const month = (page: Page) => page.getByRole('heading', { level: 1 });

test('the brief: the seat is kept from the moment one sits down', async ({ page }) => {
  await takeSeat(page, pointer(page), 'Russia');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Your seat: Russia' })).toBeVisible();
});

test('the others wait until the news is read', async ({ page }) => {
  await takeSeat(page, pointer(page), 'Russia');
  await page.getByRole('button', { name: 'Go to the table' }).click();
  const log = page.getByRole('log', { name: 'Talks' });
  for (const name of ['Your brief', 'Codex', 'Help']) {
    await page.getByRole('banner').getByRole('button', { name }).click();
    await page.getByRole('dialog', { name }).getByRole('button', { name: 'Close' }).click();
  }
  await expect(log).toContainText('Nobody has spoken yet this month.');
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await expect(log).toContainText(/, offer \d+/);
});

test.describe('with the others held still', () => {
  test.use({ time: 'still' });

  test('talks: every word and every offer is there', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.pledges });
    await page.getByRole('textbox', { name: /^Message to the table/ }).fill('We are still here.');
    await page.getByRole('button', { name: 'Say it' }).click();
    await page.getByRole('button', { name: 'Send offer' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    const log = page.getByRole('log', { name: 'Talks' });
    await expect(log).toContainText('We are still here.');
    await expect(page.getByText(/^Your offer \d+ is with/)).toBeVisible();
    const before = { month: await month(page).textContent(), log: await log.textContent() };
    await page.reload();
    await expect(month(page)).toHaveText(before.month ?? '');
    await expect(log).toHaveText(before.log ?? '');
    await expect(page.getByText(/^Your offer \d+ is with/)).toBeVisible();
  });

  test('talks: what was set on the desk and what was about to be said, and what was heard is not new', async ({
    page,
  }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.pledges });
    const message = page.getByRole('textbox', { name: /^Message to the table/ });
    await message.fill('Not sent yet');
    const easier = page.getByRole('button', { name: /: one step easier$/, disabled: false }).first();
    const issue = (await easier.getAttribute('aria-label'))?.replace(': one step easier', '') ?? '';
    const fader = page.getByRole('slider', { name: issue, exact: true });
    const before = await fader.inputValue();
    await easier.click();
    const set = await fader.inputValue();
    expect(set).not.toBe(before);
    await page.getByRole('textbox', { name: /^Message with this offer/ }).fill('As agreed in Geneva');
    await page.reload();
    await expect(message).toHaveValue('Not sent yet');
    await expect(fader).toHaveValue(set);
    await expect(page.getByRole('textbox', { name: /^Message with this offer/ })).toHaveValue('As agreed in Geneva');
  });

  test('moves: a hand that is not sealed yet', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    const card = page
      .getByRole('region', { name: 'Your moves' })
      .getByRole('button', { name: /, \S+ points?$/, disabled: false })
      .first();
    const name = (await card.textContent()) ?? '';
    await card.click();
    await page.reload();
    const chosen = page.getByRole('region', { name: 'Your moves' }).getByRole('button', { pressed: true });
    await expect(chosen).toHaveCount(1);
    await expect(chosen).toContainText(/^(.*?)\s*, \S+ point/.exec(name)?.[1] ?? '');
  });

  test('moves: the month, the points and the sealed sleeve', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    await expect(status(page)).toHaveText(/^Choose your moves/);
    const before = { month: await month(page).textContent(), status: await status(page).textContent() };
    await page.reload();
    await expect(month(page)).toHaveText(before.month ?? '');
    await expect(status(page)).toHaveText(before.status ?? '');
    const card = page
      .getByRole('region', { name: 'Your moves' })
      .getByRole('button', { name: /, \S+ points?$/, disabled: false })
      .first();
    const name = /^(.*?)\s*, \S+ points?$/.exec((await card.textContent()) ?? '')?.[1] ?? '';
    const sleeve = page.getByRole('region', { name: 'Waiting' }).getByRole('listitem');
    await card.click();
    await page.getByRole('button', { name: 'Seal sleeve' }).click();
    await page.getByRole('button', { name: 'Yes, seal' }).click();
    await expect(sleeve.filter({ hasText: name })).toBeVisible();
    await page.reload();
    await expect(sleeve.filter({ hasText: name })).toBeVisible();
  });
});

test('a resolution is told from its first step, and then the month goes on', async ({ page }) => {
  await takeSeat(page, pointer(page), 'The site');
  await playUntil(page, pointer(page), /, result \S+ of /, { offers: () => false, speaks: () => false });
  await page.getByRole('button', { name: 'Next result' }).click();
  await expect(status(page)).toHaveText(/, result (two|2) of /);
  const [of = ''] = / of \S+\./.exec((await status(page).textContent()) ?? '') ?? [];
  await page.reload();
  await expect(status(page)).toHaveText(/^November, result (one|1) of /);
  await expect(status(page)).toContainText(of);
  await playUntil(page, pointer(page), /^November is over/, { offers: () => false, speaks: () => false });
  const reasons = page.getByRole('region', { name: 'Why they did it' });
  await expect(reasons.getByRole('listitem')).toHaveCount(2);
  await playUntil(page, pointer(page), /^Choose your moves/, { offers: () => false, speaks: () => false });
  await expect(month(page)).toContainText('Dec 2006');
});
