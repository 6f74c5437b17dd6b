/**
 * Every word comes from the catalogue, and there is room for longer ones: all screens in a language that nobody speaks,
 * served in the place of Russian. And from right to left nothing breaks.
 */
import { readFileSync } from 'node:fs';
import { build, type Rolldown } from 'vite';
import type { Page } from '@playwright/test';
import { readScenario } from '../../src/scenario/read.ts';
import { readTranslated } from '../../src/scenario/translation/translated.ts';
import { pseudo } from '../text/pseudo.ts';
import { WHOLE_ENGLISH } from '../text/whole-english.ts';
import { screensBesideIn } from './support/beside-the-game.ts';
import { expectNoSideways } from './support/reflow.ts';
import { screensIn } from './support/screens.ts';
import { expect, test } from './support/test.ts';
import { ENGLISH, RUSSIAN, tongue } from './support/tongue.ts';
import { clipped, strangers } from './support/words-seen.ts';

test.use({ time: 'still', locale: 'ru-RU' });

const SIZES = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
const CASES = ['hanoi_2006', 'first_track', 'two_issues'].flatMap((id) => {
  const { setup } = readScenario(readFileSync(`scenarios/${id}.yaml`, 'utf8'), `scenarios/${id}.yaml`);
  const translated = readTranslated(readFileSync(`scenarios/${id}.ru.yaml`, 'utf8'), `${id}.ru.yaml`, setup);
  return [setup, translated.setup].flatMap((one) => one ?? []);
});
const LESSON = readFileSync('scenarios/first_track.lesson.yaml', 'utf8');

let language: Promise<string> | null = null;
/** The language nobody speaks, as one file. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: 'test/text/pseudo-language.ts', formats: ['es'] } },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
const serve = (page: Page): Promise<unknown> =>
  page.route(/\/assets\/russian-[^/]*\.js$/, async (route) =>
    route.fulfill({ contentType: 'text/javascript', body: await (language ??= bundle()) }),
  );

test.describe('in a language nobody speaks', () => {
  for (const { name, open, tabs = [] } of screensIn(tongue(pseudo(WHOLE_ENGLISH).parts, ENGLISH.setup)))
    test(`${name}: every word is the catalogue’s, and none is cut`, async ({ page }) => {
      const look = async (): Promise<void> => {
        expect((await strangers(page, CASES)).filter((text) => !LESSON.includes(text))).toEqual([]);
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await expectNoSideways(page);
          await expect.poll(() => clipped(page), { message: `at ${size.width} px`, timeout: 2000 }).toEqual([]);
        }
        await page.setViewportSize(SIZES[0] ?? { width: 0, height: 0 });
      };
      await serve(page);
      await open(page);
      await look();
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        await look();
      }
    });
});

test.describe('from right to left', () => {
  for (const { name, open, tabs = [] } of [...screensIn(RUSSIAN), ...screensBesideIn(RUSSIAN)])
    test(`${name}: nothing runs out of the window`, async ({ page }) => {
      const look = async (): Promise<void> => {
        for (const size of SIZES) {
          await page.setViewportSize(size);
          await expectNoSideways(page);
        }
        await page.setViewportSize(SIZES[0] ?? { width: 0, height: 0 });
      };
      await open(page);
      await page.evaluate(() => (document.documentElement.dir = 'rtl'));
      await look();
      for (const tab of tabs) {
        await page.getByRole('tab', { name: tab, exact: true }).click();
        await look();
      }
    });
});
