/** A game whose case stayed in one language on screens in another: every text says which it is in. */
import { expectAccessible } from './support/axe.ts';
import { screensIn } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { ENGLISH, RUSSIAN, tongue } from './support/tongue.ts';

/** Words on an element that says they are in the other language. */
function misread(screens: string): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const element = node.parentElement;
    // The game's name and the names of languages are the same in both.
    if (!element?.checkVisibility() || /side letter|english|русский/i.test(text)) continue;
    const russian = /[а-яё]/i.test(text);
    const english = /[a-z]{2,} [a-z]{2,}/i.test(text);
    // A word alone may be a name.
    if (!russian && !english) continue;
    // With both it is Russian that names something, or a sentence of the screens that quotes the case.
    if (screens === 'en' && russian && /[a-z]{2,}/i.test(text)) continue;
    const own = russian ? 'ru' : 'en';
    if (element.closest('[lang]')?.getAttribute('lang') !== own) found.push(text);
  }
  return found;
}

const WANTED = [
  'news',
  'talks',
  'incoming offer',
  'deals and pledges',
  'the table in words',
  'moves',
  'your brief again',
];

for (const { screens, locale, lang, mixed } of [
  { screens: 'Russian', locale: 'ru-RU', lang: 'ru', mixed: tongue(RUSSIAN.words, ENGLISH.setup) },
  { screens: 'English', locale: 'en-GB', lang: 'en', mixed: tongue(ENGLISH.words, RUSSIAN.setup) },
])
  test.describe(`on ${screens} screens`, () => {
    test.use({ locale, time: 'still' });
    for (const { name, open } of screensIn(mixed).filter((screen) => WANTED.includes(screen.name)))
      test(`${name}: each text says its own language`, async ({ page }) => {
        await open(page);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        const other = page.locator(`main [lang="${lang === 'ru' ? 'en' : 'ru'}"]`);
        await expect.poll(() => other.count()).toBeGreaterThan(0);
        await expect.poll(() => page.evaluate(misread, lang)).toEqual([]);
        await expectAccessible(page);
      });
  });
