/** The stage's page, served, with a browser to look at it. */
import { chromium, type Browser, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { CHROMIUM, find } from '../../../.scripts/tools.ts';

export interface Served {
  /** Opens the page with these query settings at a density; waits until the stage has painted. */
  open(query: string, density?: number, size?: { width: number; height: number }): Promise<Page>;
  /** The same, but the faces come only when they are released. */
  holdFonts(query: string): Promise<{ readonly page: Page; release(): Promise<void> }>;
  close(): Promise<void>;
}

/** Two of these side by side prepare Phaser each for itself. */
const PLACE = process.env.TEST_PARALLEL_INDEX ?? '0';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Serves the page on any free port. `flags` are added to the browser's. */
export async function serve(flags: readonly string[] = []): Promise<Served> {
  const server: ViteDevServer = await createServer({
    configFile: false,
    root: new URL('../page', import.meta.url).pathname,
    cacheDir: new URL(`../../../.cache/stage-page-${PLACE}`, import.meta.url).pathname,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, fs: { allow: [new URL('../../..', import.meta.url).pathname] }, hmr: false },
    optimizeDeps: { include: ['phaser'] },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser: Browser = await chromium.launch({
    executablePath: find(CHROMIUM) ?? 'chromium',
    args: [...FLAGS, ...flags],
  });
  return {
    async open(query, density = 1, size = { width: 1280, height: 720 }) {
      const page = await browser.newPage({ viewport: size, deviceScaleFactor: density });
      await page.goto(`${address}?${query}`);
      await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 60_000 });
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      return page;
    },
    async holdFonts(query) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      let release = (): void => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\.woff2/, (route) => released.then(() => route.continue()));
      await page.goto(`${address}?${query}`);
      await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 60_000 });
      return {
        page,
        async release() {
          release();
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
        },
      };
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
