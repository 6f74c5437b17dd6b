/** Makes a page look the same every time it is opened, on any machine with the same browser. */
import type { Page } from '@playwright/test';
import { withoutWebGL } from '../support/disc.ts';

/** When the pictures' games are played. */
const NOW = new Date('2026-11-24T12:00:00Z');
/** Shades of each of red, green and blue in a picture: so few make it a third as large, and bands where light fades. */
const SHADES = 16;

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
    await page.evaluate(async (shades) => {
      const root = document.documentElement;
      root.style.setProperty('--paper-grain', 'none');
      const draw = (name: string, attributes: object, inside: readonly Element[] = []): Element => {
        const element = document.createElementNS('http://www.w3.org/2000/svg', name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
        element.append(...inside);
        return element;
      };
      const tableValues = Array.from({ length: shades }, (_, n) => n / (shades - 1)).join(' ');
      const bands = ['feFuncR', 'feFuncG', 'feFuncB'].map((name) => draw(name, { type: 'discrete', tableValues }));
      const filter = draw('filter', { id: 'few-shades', 'color-interpolation-filters': 'sRGB' }, [
        draw('feComponentTransfer', {}, bands),
      ]);
      const holder = draw('svg', { width: 0, height: 0 }, [filter]) as SVGElement;
      holder.style.position = 'absolute';
      document.body.append(holder);
      // What is on top of the page, as a dialog is, is drawn apart from it.
      for (const element of [root, ...document.querySelectorAll<HTMLElement>('dialog[open]')])
        element.style.filter = 'url(#few-shades)';
      await document.fonts.ready;
      // Where the page was scrolled to when the focus came depends on what had been drawn by then.
      window.scrollTo(0, 0);
    }, SHADES);
  };
}
