/**
 * The keys alone: Tab, Shift+Tab, the arrows, Enter, Space, Escape and the keys the help names. After every press
 * the focus must be somewhere, and a person must see where.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { THERE } from './found.ts';
import type { Hands } from './hands.ts';

/** Presses of Tab after which a thing counts as out of reach. */
const REACH = 250;

export function keyboard(page: Page): Hands {
  const press = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    await expectFocusSeen(page, key);
  };
  /** Where a control lies from the focus, in the order of the page. */
  const from = (target: Locator): Promise<'here' | 'before' | 'after'> =>
    target.evaluate(
      (element) => {
        const at = document.activeElement;
        if (at === element) return 'here';
        if (!at || at === document.body) return 'after';
        return at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
      },
      undefined,
      { timeout: THERE },
    );
  const reach = async (target: Locator): Promise<void> => {
    for (let presses = 0; presses < REACH; presses++) {
      const where = await from(target);
      if (where === 'here') return;
      await press(where === 'after' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`Tab does not lead to ${String(target)}`);
  };
  /** One stop of Tab for a whole group; the arrows go on inside it. */
  const reachInside = async (target: Locator, group: Locator): Promise<void> => {
    await reach(group);
    for (let presses = 0; presses < REACH; presses++) {
      const where = await from(target);
      if (where === 'here') return;
      await press(where === 'after' ? 'ArrowRight' : 'ArrowLeft');
    }
    throw new Error(`The arrows do not lead to ${String(target)}`);
  };
  return {
    async press(target) {
      const role = await target.evaluate(
        (element) => (element instanceof HTMLInputElement ? element.type : element.getAttribute('role')),
        undefined,
        { timeout: THERE },
      );
      if (role === 'tab') {
        const tabs = target.locator('xpath=ancestor::*[@role="tablist"]');
        await reachInside(target, tabs.getByRole('tab', { selected: true }));
      } else if (role === 'radio') {
        const group = page.locator(`input[name="${await target.getAttribute('name')}"]`);
        const chosen = group.and(page.locator(':checked'));
        if ((await chosen.count()) > 0) await reachInside(target, chosen);
        else {
          // Nothing is chosen yet: Tab stops at an end of the group, Space chooses, the arrows go on.
          await reach(group.first());
          await press('Space');
          await reachInside(target, chosen);
        }
      } else {
        await reach(target);
        await press(role === 'checkbox' ? 'Space' : 'Enter');
      }
    },
    async slide(target, steps) {
      await reach(target);
      for (let n = 0; n < steps; n++) await press('ArrowRight');
    },
    async pick(target, words) {
      await reach(target);
      // A closed list goes through its entries by the arrows.
      for (let presses = 0; presses < REACH; presses++) {
        const chosen = await target.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text);
        if (chosen === words) return;
        await press('ArrowDown');
      }
      throw new Error(`The list has no "${words}"`);
    },
    async write(target, words) {
      await reach(target);
      await page.keyboard.insertText(words);
    },
    toDesk: () => press('o'),
    toTalks: () => press('t'),
  };
}

/** What is wrong with the focus now; empty: a person sees it. */
function focusTrouble(): string {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return 'the focus is lost';
  const name = `${at.tagName.toLowerCase()} “${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}”`;
  const box = at.getBoundingClientRect();
  const label = at.closest('label');
  // A ring may lie on what stands for a control that is not drawn itself: its knob, its label, its card.
  const around = [at, at.nextElementSibling, label, at.parentElement, label?.parentElement];
  const ringed = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!at.matches(':focus-visible')) return `${name} has the focus, but not visibly`;
  if (!ringed) return `${name} has the focus, and no ring`;
  const seen = label?.getBoundingClientRect() ?? box;
  const inWindow = seen.bottom > 0 && seen.right > 0 && seen.top < innerHeight && seen.left < innerWidth;
  if (!inWindow || seen.width === 0 || seen.height === 0) return `${name} has the focus outside of the window`;
  const x = Math.min(innerWidth - 1, Math.max(0, seen.left + seen.width / 2));
  const y = Math.min(innerHeight - 1, Math.max(0, seen.top + seen.height / 2));
  const top = document.elementFromPoint(x, y);
  const own = (label ?? at.parentElement ?? at).contains(top) || (top !== null && top.contains(at));
  return own ? '' : `${name} has the focus under ${top?.tagName.toLowerCase()}.${top?.className}`;
}

export async function expectFocusSeen(page: Page, after: string): Promise<void> {
  if ((await page.evaluate(focusTrouble)) === '') return;
  // A new screen takes the focus a moment after it has drawn itself.
  await expect
    .poll(() => page.evaluate(focusTrouble), {
      message: `after ${after}`,
      timeout: 1500,
      intervals: [30, 60, 120, 240],
    })
    .toBe('');
}
