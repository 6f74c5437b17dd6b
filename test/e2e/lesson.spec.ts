/** The first lesson, from the title to its end, by role and name; and the ways out of it. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expectNoSideways } from './support/reflow.ts';
import { expect, test } from './support/test.ts';

const line = (page: Page) => page.getByRole('main').getByRole('status').first();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function begin(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('radio', { name: /First track/ }).check();
  await press(page, 'Start the lesson');
  await expect(line(page)).toHaveText(
    "You are the USTR, Washington's trade office. Russia wants a WTO seat; you hold three of its steps.",
  );
}

/** Lets a step go for nothing, then drafts an offer that is worth more than walking away. */
async function toTheirOffer(page: Page): Promise<void> {
  await begin(page);
  await press(page, 'Play “Release a step”');
  await press(page, 'Continue');
  await press(page, 'Plant inspections: one step better');
  await press(page, 'Plant inspections: one step better');
  await press(page, 'Continue');
}

/** Agrees and seals. */
async function toTheResults(page: Page): Promise<void> {
  await toTheirOffer(page);
  await press(page, 'Steps you let go: one step easier');
  await press(page, 'Accept their offer');
  await press(page, /^Plant inspections: “Night checks from June”/);
  await press(page, /^Card payments: cut/);
  await press(page, /^Brief Congress/);
  await press(page, 'Seal sleeve');
}

/** Agrees, seals, and reads to the question whether both could have done better. */
async function toTheGuess(page: Page): Promise<void> {
  await toTheResults(page);
  const next = page.getByRole('button', { name: 'Next result' });
  for (const says of [/^The result opens/, /^June comes/]) {
    await expect(line(page)).toHaveText(says);
    await expect(next).toBeVisible();
    while (await next.isVisible()) await next.click();
    await press(page, 'What it came to');
  }
  await press(page, 'Continue');
  await expect(line(page)).toHaveText('Could both of you have done better? Guess.');
}

/** The packages cannot be worked out the first so many times. */
async function withoutAnalysis(page: Page, times: number): Promise<void> {
  await page.addInitScript((broken) => {
    let left = broken;
    class Failing extends EventTarget {
      postMessage(): void {
        this.dispatchEvent(new Event('error'));
      }
      terminate(): void {
        left -= 1;
      }
    }
    window.Worker = new Proxy(window.Worker, {
      construct: (real, given: ConstructorParameters<typeof Worker>) =>
        given[1]?.name === 'analysis' && left > 0 ? new Failing() : new real(...given),
    });
  }, times);
}

test('a newcomer acts at once, agrees, seals, reads what it came to and guesses before the line is drawn', async ({
  page,
}) => {
  await begin(page);
  // One decision and no text box.
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
  await press(page, 'Play “Release a step”');
  await expect(line(page)).toHaveText(/^That helped Russia, and you got nothing for it/);
  await press(page, 'Continue');
  const plants = page.getByRole('slider', { name: 'Plant inspections' });
  await press(page, 'Plant inspections: one step better');
  await expect(line(page)).toHaveText(/^Below the mark, you are better off walking away/);
  await expect(page.getByText('Move the fader until your draft is worth more than walking away.')).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Plant inspections: one step better');
  await press(page, 'Continue');
  await expect(line(page)).toHaveText('Russia is here. The dots are the gap.');
  await expect(plants).toHaveAccessibleName('Plant inspections');
  const accept = page.getByRole('button', { name: 'Accept their offer' });
  await expect(accept).toHaveAttribute('aria-disabled', 'true');
  await press(page, 'Steps you let go: one step easier');
  await accept.click();
  await expect(line(page)).toHaveText(/^Agreed\./);
  await press(page, /^Plant inspections: “Night checks from June”/);
  await press(page, /^Card payments: cut/);
  await page.getByRole('button', { name: /^Brief Congress/ }).click();
  await press(page, 'Seal sleeve');
  await expect(line(page)).toHaveText('The result opens piece by piece. Press Next.');
  const next = page.getByRole('button', { name: 'Next result' });
  while (await next.isVisible()) await next.click();
  await press(page, 'What it came to');
  await expect(line(page)).toHaveText(/^June comes/);
  while (await next.isVisible()) await next.click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Russia kept its pledge' })).toBeVisible();
  await press(page, 'What it came to');
  await expect(line(page)).toHaveText('This is what you made.');
  await expectAccessible(page);
  await press(page, 'Continue');
  await press(page, 'Yes, both of us');
  await expect(page.getByText(/^Yes: some packages are better for both of you/)).toBeVisible();
  // Which, in its own words.
  await expect(page.getByRole('status').getByRole('term').first()).toBeVisible();
  await expectAccessible(page);
  await press(page, 'Continue');
  await press(page, 'Try the other seat');
  await expect(page.getByRole('radio', { name: 'Russia' })).toBeChecked();
});

test('on a phone the line, the disc and one thing to do', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await toTheirOffer(page);
  await expectNoSideways(page);
  await expectAccessible(page);
  await press(page, 'Steps you let go: one step easier');
  await press(page, 'Accept their offer');
  await expect(line(page)).toHaveText(/^Agreed\./);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the last result is told clear of the bar that goes on, which can be read', async ({ page }) => {
    await toTheResults(page);
    const next = page.getByRole('button', { name: 'Next result' });
    await expectAccessible(page);
    while (await next.isVisible()) await next.click();
    const done = page.getByRole('button', { name: 'What it came to' });
    const [told, way] = [await page.locator('[aria-current="step"]').boundingBox(), await done.boundingBox()];
    expect((told?.y ?? 0) + (told?.height ?? 0)).toBeLessThanOrEqual(way?.y ?? 0);
    // Its end is the window's: there are no tabs below it.
    await expect(done).toBeInViewport({ ratio: 1 });
    expect(844 - ((way?.y ?? 0) + (way?.height ?? 0))).toBeLessThan(30);
  });
});

test('it can be left at any step', async ({ page }) => {
  await begin(page);
  await press(page, 'Skip the lesson');
  await expect(page.getByRole('heading', { name: 'Side Letter' })).toBeVisible();
});

test.describe('where the packages cannot be worked out', () => {
  const sorry =
    'The packages could not be worked out. Count again, or go on: the rest of the lesson does without them.';

  test('the lesson says so and goes on to its end', async ({ page }) => {
    await withoutAnalysis(page, 100);
    await toTheGuess(page);
    await expect(page.getByText(sorry)).toBeVisible();
    await expectAccessible(page);
    await press(page, 'No, not both');
    await expect(line(page)).toHaveText('The line is the best the two of you could do.');
    await expect(page.getByText(sorry)).toBeVisible();
    await press(page, 'Continue');
    await press(page, 'Play Hanoi');
    await expect(page.getByRole('heading', { name: 'Choose your seat' })).toBeVisible();
  });

  test('they can be counted again', async ({ page }) => {
    await withoutAnalysis(page, 1);
    await toTheGuess(page);
    await press(page, 'Count again');
    await expect(page.getByText(/^\d+ packages, and yours among them/)).toBeVisible();
    await press(page, 'Yes, both of us');
    await expect(page.getByText(/^Yes: some packages are better for both of you/)).toBeVisible();
  });
});
