/** A whole game without a pointer, the focus in sight all the way; and every key that the help names. */
import { expectFocusSeen, keyboard } from './support/keyboard.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { playToTheEnd, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

test('a whole game by the keys alone', async ({ page }) => {
  test.slow();
  const hands = keyboard(page);
  await takeSeat(page, hands, 'Russia');
  const months = await playToTheEnd(page, hands);
  expect(months).toBeGreaterThanOrEqual(3);
});

test.describe('the keys that the help names', () => {
  test.use({ time: 'still' });

  test('in the talks', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.pledges });
    await expect(page.getByRole('button', { name: 'Send offer' })).toBeVisible();
    const press = async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      await expectFocusSeen(page, key);
    };
    const dialog = (name: string) => page.getByRole('dialog', { name });
    const fader = (at: number) => page.getByRole('group', { name: new RegExp(`^Issue ${at} of`) }).getByRole('slider');

    await press('o');
    await expect(page.getByRole('heading', { name: /^Offer \d+ to/ })).toBeFocused();
    await press(']');
    await expect(fader(1)).toBeFocused();
    await press(']');
    await expect(fader(2)).toBeFocused();
    await press('[');
    await expect(fader(1)).toBeFocused();
    const value = () => fader(1).inputValue();
    await press('Home');
    await expect(fader(1)).toHaveValue('0');
    await press('ArrowRight');
    const one = await value();
    expect(Number(one)).toBeGreaterThan(0);
    await press('End');
    expect(Number(await value())).toBeGreaterThanOrEqual(Number(one));
    await press('t');
    await expect(page.getByRole('log', { name: 'Talks' })).toBeFocused();
    await press('d');
    await expect(page.getByRole('tab', { name: 'The table' })).toHaveAttribute('aria-selected', 'true');

    const opener = page.getByRole('button', { name: /^Download sites/ }).first();
    await opener.focus();
    await press('b');
    await expect(dialog('Your brief')).toBeVisible();
    await press('Escape');
    await expect(dialog('Your brief')).toBeHidden();
    await expect(opener).toBeFocused();
    await press('?');
    await expect(dialog('Help')).toBeVisible();
    await press('Escape');
    await expect(opener).toBeFocused();

    await press('Control+Enter');
    await expect(page.getByRole('button', { name: 'Send it' })).toBeVisible();
    await press('Escape');
    await expect(page.getByRole('button', { name: 'Send it' })).toBeHidden();
    await press('Control+Enter');
    await press('Control+Enter');
    await expect(page.getByText(/^Your offer \d+ is with/)).toBeVisible();

    // In a text a letter is a letter.
    await press('t');
    const words = page.getByRole('textbox', { name: /^Message to the table/ });
    await words.focus();
    await page.keyboard.type('both');
    await expect(words).toHaveValue('both');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('in the moves', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    const seal = page.getByRole('button', { name: 'Seal sleeve' });
    await seal.focus();
    await page.keyboard.press('h');
    await expect(page.getByText('Your hand is hidden.')).toBeVisible();
    await expectFocusSeen(page, 'h');
    await page.keyboard.press('h');
    await expect(page.getByRole('button', { name: /, \S+ points?$/ }).first()).toBeVisible();
    await page.keyboard.press('o');
    await expect(page.getByRole('heading', { name: 'Load your sleeve' })).toBeFocused();
  });

  test('a key that points into a panel still being fetched ends there once it has come', async ({ page }) => {
    let letCome = (): void => undefined;
    const fetched = new Promise<void>((resolve) => (letCome = resolve));
    await page.route(/\/assets\/the-table-[^/]*\.js$/, async (route) => {
      await fetched;
      await route.continue();
    });
    await openGame(page, { seat: 'ustr', at: MOMENTS.pledges });
    await expect(page.getByRole('button', { name: 'Send offer' })).toBeVisible();
    await page.keyboard.press('d');
    await expect(page.locator('.panel-coming')).toBeVisible();
    letCome();
    await expect(page.locator('#look-seat-ustr')).toBeFocused();
  });
});
