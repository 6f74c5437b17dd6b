/** Reflow (WCAG 1.4.10): reading and working a screen needs scrolling in one direction only. */
import { expect, type Page } from '@playwright/test';

/** What sticks out of the window sideways, or must be scrolled so inside it; pictures may (the timeline, the plot): they have tables. */
function sideways(): string[] {
  const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
  const shown = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
  const root = document.documentElement;
  const out =
    root.scrollWidth > root.clientWidth
      ? shown.filter((element) => {
          const { left, right } = element.getBoundingClientRect();
          return getComputedStyle(root).direction === 'rtl' ? left < -1 : right > root.clientWidth + 1;
        })
      : [];
  const scrolled = shown.filter(
    (element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.querySelector(':scope > svg') === null,
  );
  return [...out, ...scrolled].slice(0, 5).map(name);
}

/** `text`: how large, where it is not the usual size. */
export async function expectNoSideways(page: Page, text = ''): Promise<void> {
  await expect
    .poll(() => page.evaluate(sideways), { message: `at ${page.viewportSize()?.width} px${text}`, timeout: 2000 })
    .toEqual([]);
}
