/** Whole games in each seat, from the title to the debrief, by roles and names alone and under the page's own policy. */
import { COUNTED } from './support/debrief.ts';
import { pointer } from './support/hands.ts';
import { playToTheEnd, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

const SEATS = ['USTR', 'Russia', 'The site'];
const TABS = ['Scores', 'Deals', 'Pledges', 'What the record shows', 'Log', 'Result'];

for (const [place, seat] of SEATS.entries())
  test(`a whole game as ${seat}, to the debrief`, async ({ page }) => {
    test.slow();
    const hands = pointer(page);
    await takeSeat(page, hands, seat);
    expect(await playToTheEnd(page, hands)).toBeGreaterThanOrEqual(3);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\S/);
    // A worker goes through every package meanwhile.
    await expect(page.getByText(COUNTED)).toBeVisible({ timeout: 30_000 });
    for (const name of TABS) {
      await page.getByRole('tab', { name, exact: true }).click();
      await expect(page.getByRole('tabpanel', { name })).toHaveText(/\S/);
    }
    await page.getByRole('button', { name: 'Play another seat' }).click();
    const next = page
      .getByRole('group', { name: 'Seats' })
      .getByRole('radio', { name: SEATS[(place + 1) % SEATS.length] });
    await expect(next).toBeChecked();
  });
