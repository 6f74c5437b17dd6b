/** Accessibility, as far as a machine can tell. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with one line for each finding: the rule, what it asks, and where. `look`: in which the page is shown. */
export async function expectAccessible(page: Page, look = 'usual colours'): Promise<void> {
  // The pages have no frames: one run in the page itself is the whole of it, in two thirds of the time.
  const axe = new AxeBuilder({ page }).withTags(RULES).setLegacyMode(true);
  // The browser then puts the system's own pair of colours behind and on every word; axe would compare one of them with one of ours.
  if (await page.evaluate(() => matchMedia('(forced-colors: active)').matches)) {
    axe.disableRules('color-contrast');
    expect(await page.evaluate(wordsInOwnColours), look).toEqual([]);
  }
  const { violations } = await axe.analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
  expect(findings, `axe found something (${look})`).toEqual([]);
}

/** Words that the system's colours were kept away from. */
function wordsInOwnColours(): string[] {
  return [...document.querySelectorAll('body :not(svg, svg *)')]
    .filter((element) => getComputedStyle(element).forcedColorAdjust === 'none' && element.checkVisibility())
    .flatMap(({ childNodes }) => [...childNodes])
    .flatMap((node) => (node instanceof Text && node.data.trim() !== '' ? [node.data] : []));
}
