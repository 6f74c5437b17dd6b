/** A whole game on a phone, one view at a time. */
import { pointer } from './support/hands.ts';
import { playToTheEnd, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

test('a whole game in the hand', async ({ page }) => {
  test.slow();
  const hands = pointer(page);
  await takeSeat(page, hands, 'The site');
  const months = await playToTheEnd(page, hands);
  expect(months).toBeGreaterThanOrEqual(3);
});
