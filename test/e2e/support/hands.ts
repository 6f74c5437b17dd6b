/** Ways to work the screen: with a pointer, or with the keys alone. The driver plays the same game with either. */
import type { Locator, Page } from '@playwright/test';
import { THERE } from './found.ts';

export interface Hands {
  /** Presses a button, a tab, a box or a choice. */
  press(target: Locator): Promise<void>;
  /** Sets a slider so many steps further right. */
  slide(target: Locator, steps: number): Promise<void>;
  /** Picks an entry of a list by its words. */
  pick(target: Locator, words: string): Promise<void>;
  write(target: Locator, words: string): Promise<void>;
  /** Goes to what must be done now. */
  toDesk(): Promise<void>;
  toTalks(): Promise<void>;
}

/** A mouse, or a finger. */
export function pointer(page: Page): Hands {
  /** A narrow screen shows one thing at a time. */
  const view = async (name: RegExp): Promise<void> => {
    const tab = page.getByRole('tablist', { name: 'Views' }).getByRole('tab', { name });
    if (await tab.isVisible()) await tab.click();
  };
  return {
    press: (target) => target.click({ timeout: THERE }),
    async slide(target, steps) {
      await target.focus();
      for (let n = 0; n < steps; n++) await page.keyboard.press('ArrowRight');
    },
    pick: async (target, words) => void (await target.selectOption({ label: words })),
    write: (target, words) => target.fill(words),
    toDesk: () => view(/^(News|Offer|Moves|Steps|Month|Result)/),
    toTalks: () => view(/^Talks/),
  };
}
