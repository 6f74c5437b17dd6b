/** Whole games in each seat, from the title to the debrief, by roles and names alone and under the page's own policy. */
import { pointer } from './support/hands.ts';
import { playToTheEnd, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

for (const seat of ['USTR', 'Russia', 'The site'])
  test(`a whole game as ${seat}, to the debrief`, async ({ page }) => {
    test.slow();
    const hands = pointer(page);
    await takeSeat(page, hands, seat);
    const months = await playToTheEnd(page, hands);
    expect(months).toBeGreaterThanOrEqual(3);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
