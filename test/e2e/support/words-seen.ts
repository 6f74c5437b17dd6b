/** What a page says that comes neither from the catalogue nor from the case. */
import type { Page } from '@playwright/test';
import type { Setup } from '../../../src/kernel/setup.ts';
import { unmarked } from '../../text/pseudo.ts';

/** Names that are the same in every language, and what `Intl` says of days and months. */
const NAMES = [
  /side letter/gi,
  /\bEnglish\b|Русский/g,
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/gi,
  /\bK–S\b/g,
];
/** What stands between several words of the case. */
const JOINTS = /[^\p{L}\s’'–-]+/u;
/** The disc cuts a label to the room there is. */
const CUT_SHORT = /^⟦.*…$/;

/** Everything seen in the order of the page, then each thing that is only heard. */
function seen(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.parentElement?.checkVisibility() && !/^(script|style)$/i.test(node.parentElement.tagName))
      texts.push(node.textContent ?? '');
  const heard = [...document.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    ),
  );
  return [texts.join('\n'), ...heard];
}

/** Every string of a case, words or not. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words on the page that stand in no brackets and in none of the cases. */
export async function strangers(page: Page, cases: readonly Setup[]): Promise<readonly string[]> {
  const known = plain(cases.flatMap(stringsOf).join('\n')).toLowerCase();
  const isKnown = (text: string): boolean =>
    !/\p{L}{2}/u.test(text) || CUT_SHORT.test(text) || known.includes(plain(text).toLowerCase());
  const withoutNames = (text: string): string => NAMES.reduce((rest, name) => rest.replace(name, ''), text);
  const left = (await page.evaluate(seen)).flatMap((text) => unmarked(text).split('\n'));
  const strange = left.filter((text) => !isKnown(text) && !withoutNames(text).split(JOINTS).every(isKnown));
  return [...new Set(strange.map(plain))];
}

/** Text that its own box cuts off or does not hold, sideways. */
function cutText(): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')) {
    const style = getComputedStyle(element);
    const says = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent ?? ''),
    );
    if (!says || !element.checkVisibility() || style.display === 'inline' || element.clientWidth <= 1) continue;
    if (element.scrollWidth > element.clientWidth + 1 && !/auto|scroll/.test(style.overflowX))
      found.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`);
  }
  return found;
}
export const clipped = (page: Page): Promise<readonly string[]> => page.evaluate(cutText);
