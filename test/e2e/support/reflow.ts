/** Reflow (WCAG 1.4.10): reading and working a screen needs scrolling in one direction only. */
import { expect, type Page } from '@playwright/test';

/** What sticks out of the window sideways; the timeline and the plot may, inside their own frames. */
function sticksOut(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 1 && element.checkVisibility())
    .slice(0, 5)
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} to ${Math.round(element.getBoundingClientRect().right)} px`,
    );
}

export async function expectNoSideways(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(sticksOut), { message: `at ${page.viewportSize()?.width} px`, timeout: 2000 })
    .toEqual([]);
}
