/** Every screen in every language: nothing that axe can find in any look, and nothing that needs scrolling sideways at any size. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { screensBesideIn } from './support/beside-the-game.ts';
import { LOOKS, textSize } from './support/looks.ts';
import { expectNoSideways } from './support/reflow.ts';
import { screensIn } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { ENGLISH, RUSSIAN } from './support/tongue.ts';

test.use({ time: 'still' });

/** A small phone and a turned one, a tablet both ways, a laptop of 1280 at 200 %, and a projector. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 844, height: 390 },
  { width: 640, height: 360 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
];
const LANGUAGES = [
  { language: 'English', locale: 'en-GB', tongue: ENGLISH },
  { language: 'Russian', locale: 'ru-RU', tongue: RUSSIAN },
];

for (const { language, locale, tongue } of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    for (const { name, open, tabs = [] } of [...screensIn(tongue), ...screensBesideIn(tongue)])
      test(`${name}: accessible, and never wider than the window`, async ({ page, isMobile }) => {
        const own = page.viewportSize();
        const look = async (at: Page): Promise<void> => {
          await expectNoSideways(at);
          // A phone's screen cannot be made another size, and its colours are those of the others.
          if (isMobile || !own) return expectAccessible(at);
          for (const { look, put, takeOff } of LOOKS) {
            await put(at);
            await expectAccessible(at, look);
            await takeOff(at);
          }
          for (const size of SIZES) {
            await at.setViewportSize(size);
            await expectNoSideways(at);
          }
          await at.setViewportSize(own);
          await textSize(at, 2);
          await expectNoSideways(at, ', text twice as large');
          await textSize(at, 1);
        };
        await open(page);
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        await look(page);
        for (const tab of tabs) {
          await page.getByRole('tab', { name: tab, exact: true }).click();
          await look(page);
        }
      });
  });
