/** Every screen in every language, at its own size: nothing that axe can find, and nothing that needs scrolling sideways. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { expectNoSideways } from './support/reflow.ts';
import { screensIn } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { ENGLISH, RUSSIAN } from './support/tongue.ts';

test.use({ time: 'still' });

/** CSS pixels across: the narrowest that WCAG asks for, and a laptop of 1280 at 200 %. */
const NARROW = [
  { width: 320, height: 640 },
  { width: 640, height: 360 },
];
const LANGUAGES = [
  { language: 'English', locale: 'en-GB', tongue: ENGLISH },
  { language: 'Russian', locale: 'ru-RU', tongue: RUSSIAN },
];

for (const { language, locale, tongue } of LANGUAGES)
  test.describe(`in ${language}`, () => {
    test.use({ locale });
    for (const { name, open, tabs = [] } of screensIn(tongue))
      test(`${name}: accessible, and no wider than the window`, async ({ page, isMobile }) => {
        const own = page.viewportSize();
        const look = async (at: Page): Promise<void> => {
          await expectAccessible(at);
          await expectNoSideways(at);
          // A phone's screen cannot be made another size.
          if (isMobile || !own) return;
          for (const size of NARROW) {
            await at.setViewportSize(size);
            await expectNoSideways(at);
          }
          await at.setViewportSize(own);
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
