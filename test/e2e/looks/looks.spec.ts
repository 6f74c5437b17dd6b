/**
 * The named screens, each beside a picture of how it looked: whoever changes a look on purpose takes the pictures again
 * (README.md). Frames are the same every time: one game, one date, time still, nothing moves, no WebGL.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { screensBesideIn } from '../support/beside-the-game.ts';
import { screensIn } from '../support/screens.ts';
import { expect, test } from '../support/test.ts';
import { ENGLISH } from '../support/tongue.ts';
import { settle } from './settle.ts';

const NAMED = [
  'title',
  'seats',
  'brief',
  'news',
  'talks',
  'incoming offer',
  'moves',
  'resolution',
  'summary',
  'debrief',
  'curtain',
  'lesson, step 5',
  'codex',
  'settings',
];
const SIZES = [
  { size: '1280x720', use: { viewport: { width: 1280, height: 720 } } },
  { size: '390x844', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
];
/** The major version of Chromium that took the pictures: another draws letters a little differently. */
const TAKEN_BY = new URL('pictures/chromium.txt', import.meta.url);

test.use({ time: 'still' });

test.beforeEach(({ browser }) => {
  const [here = ''] = browser.version().split('.');
  if (test.info().config.updateSnapshots === 'all') return writeFileSync(TAKEN_BY, `${here}\n`);
  const taken = readFileSync(TAKEN_BY, 'utf8').trim();
  test.skip(here !== taken, `The pictures were taken with Chromium ${taken}, and this is ${here}.`);
});

const SCREENS = [...screensIn(ENGLISH), ...screensBesideIn(ENGLISH)];
for (const { size, use } of SIZES)
  test.describe(size, () => {
    test.use(use);
    for (const name of NAMED)
      test(`${name} looks as it did`, async ({ page }) => {
        const screen = SCREENS.find((one) => one.name === name);
        if (!screen) throw new Error(`There is no screen “${name}”`);
        const look = await settle(page);
        await screen.open(page);
        await look();
        await expect(page).toHaveScreenshot(`${name.replace(/\W+/g, '-')}-${size}.webp`);
      });
  });
