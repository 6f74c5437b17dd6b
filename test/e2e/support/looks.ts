/** Looks that a person's settings or device may ask for, in the middle of a screen. */
import type { Page } from '@playwright/test';

export interface Look {
  readonly look: string;
  readonly put: (page: Page) => Promise<void>;
  readonly takeOff: (page: Page) => Promise<void>;
}

export const LOOKS: readonly Look[] = [
  { look: 'usual colours', put: async () => undefined, takeOff: async () => undefined },
  {
    // As the settings write it on the page.
    look: 'more contrast',
    put: (page) => page.evaluate(() => void (document.documentElement.dataset.contrast = 'more')),
    takeOff: (page) => page.evaluate(() => void delete document.documentElement.dataset.contrast),
  },
  {
    look: 'forced colours',
    put: (page) => page.emulateMedia({ forcedColors: 'active' }),
    takeOff: (page) => page.emulateMedia({ forcedColors: 'none' }),
  },
];

/** The reader's own text size, from the settings. */
export const textSize = (page: Page, factor: number): Promise<void> =>
  page.evaluate((size) => document.documentElement.style.setProperty('--text-size', String(size)), factor);
