/** The table's own page, served, with a browser to play in. */
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { CHROMIUM, find } from '../../../.scripts/tools.ts';
import { scenarios } from '../../../src/scenario/vite-plugin.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Served {
  /** Opens a table: `?seat=russia&months=2`. Waits until it is drawn. */
  open(query: string, size?: Size): Promise<Page>;
  close(): Promise<void>;
}

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

/** Serves the page on any free port. */
export async function serve(): Promise<Served> {
  const root = new URL('../../..', import.meta.url).pathname;
  const server = await createServer({
    configFile: false,
    root,
    publicDir: 'assets',
    cacheDir: new URL('../../../.cache/table-page', import.meta.url).pathname,
    plugins: [scenarios()],
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
  });
  await server.listen();
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await chromium.launch({ executablePath: find(CHROMIUM) ?? 'chromium', args: FLAGS });
  return {
    async open(query, size = { width: 1280, height: 720 }) {
      const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'en-GB' });
      const page = await context.newPage();
      await page.goto(`${address}test/hud/dev/index.html?${query}`);
      await page.waitForSelector('body[data-ready]', { state: 'attached', timeout: 60_000 });
      return page;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
