/** The moves and the resolution in a real browser: a word is kept or broken before the sleeve is sealed, and the last step is in sight. */
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../../e2e/support/axe.ts';
import { serve, type Served, type Size } from '../support/served.ts';

let served: Served;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(async () => served.close());

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The moves of the third month, in Russia's seat. */
async function moves(more: string, size?: Size): Promise<Page> {
  const page = await served.open(`seat=russia&seed=11&months=2&quiet${more}`, size);
  await button(page, 'I am ready').click();
  await expect(page.getByRole('region', { name: 'Your moves' })).toBeVisible();
  return page;
}
const DUE = '&deal=meat:raise';

test('a promise that falls due is kept or broken before the sleeve is sealed', async () => {
  const page = await moves(DUE);
  const word = page.getByRole('region', { name: 'Your word, this month' });
  const promised = word.getByRole('group', { name: /^Raise the quotas/ });
  const seal = button(page, 'Seal sleeve');
  await expect(seal).toHaveAttribute('aria-disabled', 'true');
  await expect(
    promised.getByRole('radio', { name: /^Keep it: Free, works 95% of the time\. Your score −6/ }),
  ).not.toBeChecked();
  await expectAccessible(page);

  await promised
    .getByRole('radio', { name: /^Break it: Your score −1 now, \+5 if all else is kept\. Your credibility −6/ })
    .check();
  await expect(seal).not.toHaveAttribute('aria-disabled');
  await seal.click();
  await expect(page.getByText('You break your word on Meat and poultry.')).toBeVisible();
  await button(page, 'Not yet').click();

  await promised.getByRole('radio', { name: /^Keep it/ }).check();
  await seal.click();
  await expect(page.getByText('You break your word')).toHaveCount(0);
  await button(page, 'Yes, seal').click();
  await expect(page.getByRole('group', { name: /^January, result 1 of/ })).toContainText('You acted on your pledge');
  await page.close();
});

test('the sleeves keep their size in a month with a promise', async () => {
  const heights: number[] = [];
  for (const more of ['', DUE]) {
    const page = await moves(more);
    const box = await page.getByRole('list', { name: 'Sleeves' }).boundingBox();
    heights.push(box?.height ?? 0);
    await page.close();
  }
  const [plain = 0, due = 0] = heights;
  expect(due).toBeGreaterThan(0.9 * plain);
});

for (const height of [640, 680, 720, 780, 860, 1080])
  test(`in a window of ${height} px the sleeves’ names are whole`, async () => {
    const page = await moves('', { width: 1280, height });
    const sleeves = page.getByRole('list', { name: 'Sleeves' });
    for (const name of await sleeves.locator('.sleeve-label').all()) await expect(name).toBeInViewport({ ratio: 0.98 });
    await page.close();
  });

for (const size of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 320, height: 568 },
  { width: 844, height: 390 },
])
  test(`at ${size.width} × ${size.height} each step that is told is in sight, the last one too`, async () => {
    const page = await moves('', size);
    await button(page, 'Seal sleeve').click();
    await button(page, 'Yes, seal').click();
    const next = button(page, 'Next result');
    const done = button(page, 'What it came to');
    await expect(next.or(done)).toBeVisible();
    while (!(await done.isVisible())) {
      await next.press('Enter');
      // Its end is above the bar that goes on.
      await expect
        .poll(() =>
          page.evaluate(() => {
            const foot = document.querySelector('.resolution-foot')?.getBoundingClientRect().top ?? 0;
            return foot - (document.querySelector('.step-now')?.getBoundingClientRect().bottom ?? Infinity);
          }),
        )
        .toBeGreaterThanOrEqual(-1);
    }
    await expect(done).toBeFocused();
    await page.close();
  });

test('whoever is quicker than a new screen keeps the place they took', async () => {
  const page = await moves('');
  await button(page, 'Seal sleeve').click();
  // In the moment the results come, one has pressed on.
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      const next = document.querySelector<HTMLButtonElement>('.resolution-foot [data-next]');
      if (next === null) return;
      watcher.disconnect();
      next.focus();
      next.click();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
  await button(page, 'Yes, seal').click();
  const onward = button(page, 'Next result').or(button(page, 'What it came to'));
  await expect(page.getByRole('group', { name: /, result 2 of/ })).toBeVisible();
  // Longer than it takes a screen to look for a focus that was lost.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  await expect(onward).toBeFocused();
  await page.close();
});
