/** A whole game without a pointer, the focus in sight all the way. */
import { keyboard } from './support/keyboard.ts';
import { playToTheEnd, takeSeat } from './support/play.ts';
import { expect, test } from './support/test.ts';

test('a whole game by the keys alone', async ({ page }) => {
  test.slow();
  const hands = keyboard(page);
  await takeSeat(page, hands, 'Russia');
  const months = await playToTheEnd(page, hands);
  expect(months).toBeGreaterThanOrEqual(3);
});
