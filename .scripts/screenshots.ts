/**
 * `npm run build && node .scripts/screenshots.ts`: takes the pictures that a browser shows before it installs the game, of the
 * table and of the debrief, into `assets/screenshots`. `assets/side-letter.webmanifest` names them. An argument: the folder
 * of the built site, if it is not `dist`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { MOMENTS, openGame } from '../test/e2e/support/made-games.ts';
import { setTime } from '../test/e2e/support/time.ts';
import { ENGLISH } from '../test/e2e/support/tongue.ts';
import { CHROMIUM, find } from './tools.ts';

const FOLDER = 'assets/screenshots';
const DEVICES = {
  wide: { viewport: { width: 1280, height: 720 } },
  narrow: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};
const { debrief, desk, tips } = ENGLISH.words;
/** The way to each, and what is there when it is drawn. */
const SCREENS: { readonly [name: string]: (page: Page) => Promise<void> } = {
  table: async (page) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.pledges });
    await page.getByRole('button', { name: desk.send }).waitFor();
    await page.getByRole('button', { name: tips.putAway }).click();
  },
  debrief: async (page) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.over });
    await page.getByRole('button', { name: debrief.scatter.show }).click({ timeout: 30_000 });
  },
};
/** 0 to 100. */
const QUALITY = 65;

const [outDir = 'dist'] = process.argv.slice(2);
const server = await preview({
  logLevel: 'error',
  build: { outDir },
  preview: { host: '127.0.0.1', port: 0, open: false },
});
const baseURL = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: find(CHROMIUM) ?? 'chromium',
  args: ['--headless', '--no-sandbox'],
});
await mkdir(FOLDER, { recursive: true });
for (const [form, device] of Object.entries(DEVICES))
  for (const [name, open] of Object.entries(SCREENS)) {
    const context = await browser.newContext({ ...device, baseURL, reducedMotion: 'reduce', serviceWorkers: 'block' });
    const page = await context.newPage();
    await setTime(page, 'still');
    await open(page);
    await page.mouse.move(0, 0);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle');
    const devtools = await context.newCDPSession(page);
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: QUALITY });
    const file = `${FOLDER}/${name}-${form}.webp`;
    await writeFile(file, data, 'base64');
    console.log(file);
    await context.close();
  }
await browser.close();
await server.close();
