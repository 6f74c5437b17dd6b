/** Every screen, at its own size: nothing that axe can find, and nothing that needs scrolling sideways. */
import { expectAccessible } from './support/axe.ts';
import { expectNoSideways } from './support/reflow.ts';
import { SCREENS } from './support/screens.ts';
import { test } from './support/test.ts';

test.use({ time: 'still' });

/** CSS pixels across: the narrowest that WCAG asks for, and a laptop of 1280 at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 360 },
];

for (const { name, open } of SCREENS)
  test(`${name}: accessible, and no wider than the window`, async ({ page, isMobile }) => {
    await open(page);
    await expectAccessible(page);
    await expectNoSideways(page);
    // The phone's project emulates a screen that cannot be resized.
    if (isMobile) return;
    for (const size of NARROW) {
      await page.setViewportSize(size);
      await expectNoSideways(page);
    }
  });
