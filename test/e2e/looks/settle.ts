/** Makes a page look the same every time it is opened, on any machine with the same browser. */
import type { Page } from '@playwright/test';
import { withoutWebGL } from '../support/disc.ts';

/** When the pictures' games are played. */
const NOW = new Date('2026-11-24T12:00:00Z');

/** Before a page is opened; what it returns, when the screen is there. */
export async function settle(page: Page): Promise<() => Promise<void>> {
  await withoutWebGL(page);
  await page.addInitScript((now) => {
    const stopped = new Proxy(Date, {
      construct: (date, of: []) => Reflect.construct(date, of.length === 0 ? [now] : of) as Date,
      get: (date, name) => (name === 'now' ? () => now : (Reflect.get(date, name) as unknown)),
    });
    Object.assign(window, { Date: stopped });
  }, NOW.getTime());
  return async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(async () => {
      // Grain and light make a picture ten times as large, and say nothing about where things are.
      for (const [token, plain] of [
        ['--paper-grain', 'none'],
        ['--table-ground', 'var(--table-900)'],
      ] as const)
        document.documentElement.style.setProperty(token, plain);
      await document.fonts.ready;
    });
  };
}
