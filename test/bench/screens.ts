/**
 * `node test/bench/screens.ts`: how soon the built site answers on a slow phone, and what a first game fetches. The times are
 * medians of five fresh visits at a quarter of this machine's speed, 1.6 Mb/s and 150 ms; the bytes are what the server sent.
 */
import type { AddressInfo, Socket } from 'node:net';
import { loadavg } from 'node:os';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { CHROMIUM, find } from '../../.scripts/tools.ts';
import { COUNTED } from '../e2e/support/debrief.ts';
import { pointer } from '../e2e/support/hands.ts';
import { playToTheEnd, takeSeat } from '../e2e/support/play.ts';
import { setDice, setTime } from '../e2e/support/time.ts';
import { median } from './measure.ts';
import { answers, type Press } from './presses.ts';

const VISITS = 5;
const SLOWER = 4;
/** Bytes a second each way, and milliseconds there and back. */
const NETWORK = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150 };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const LAPTOP = { viewport: { width: 1280, height: 720 } };

/** Each is pressed as soon as it is there, and has answered when what follows is there. The first is the first that can be. */
const WAY: readonly Press[] = [
  { press: 'First track', shows: 'Start the lesson' },
  { press: 'Hanoi', shows: 'Play solo' },
  { press: 'Play solo', shows: 'Choose your seat' },
  { press: 'Sit down as', shows: 'Your seat:' },
  { press: 'Go to the table', shows: 'Go to the talks' },
  { press: 'Go to the talks', shows: 'Send offer' },
];

const server = await preview({ logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
const sockets = new Set<Socket>();
server.httpServer.on('connection', (socket: Socket) => void sockets.add(socket));
/** Everything sent so far, compressed as it went, with its headers. */
const sent = (): number => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0);
const address = `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}`;

const browser = await chromium.launch({
  executablePath: find(CHROMIUM) ?? 'chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

/** A first visit: nothing is cached, and no service worker fetches the rest of the game beside it. */
async function visit<T>(device: typeof PHONE | typeof LAPTOP, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ ...device, baseURL: address, serviceWorkers: 'block' });
  const page = await context.newPage();
  await setDice(page, 1);
  const result = await use(page);
  await context.close();
  return result;
}

async function slowly(page: Page): Promise<readonly number[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', NETWORK);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return answers(page, WAY);
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`.padStart(9);
const visits: (readonly number[])[] = [];
for (let n = 0; n < VISITS; n++) visits.push(await visit(PHONE, slowly));
console.log(`${VISITS} visits, each press as soon as it can be made; from the start of the visit to its answer`);
console.log(`(the machine's load: ${loadavg()[0]?.toFixed(1)})`);
for (const [n, { press }] of WAY.entries())
  console.log(`  ${press.padEnd(34)} ${seconds(median(visits.map((times) => times[n] ?? NaN)))}`);

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`.padStart(9);
console.log('Sent for a first game, from the start of the visit');
await visit(LAPTOP, async (page) => {
  const before = sent();
  const tell = async (to: string): Promise<void> => {
    await page.waitForLoadState('networkidle');
    console.log(`  ${to.padEnd(34)} ${kilobytes(sent() - before)}`);
  };
  await setTime(page, 'quick');
  await page.goto('/');
  await tell('the title');
  // On a phone the picture beside the talks is a drawing; here Phaser never comes.
  const held = (url: URL): boolean => /\/phaser-[^/]*\.js$/.test(url.pathname);
  let release = (): void => undefined;
  const released = new Promise<void>((done) => (release = done));
  await page.route(held, (route) => released.then(() => route.continue()));
  await takeSeat(page, pointer(page), 'USTR');
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await page.getByRole('button', { name: 'Send offer' }).waitFor();
  await page.waitForTimeout(1000);
  console.log(`  ${'the first talks'.padEnd(34)} ${kilobytes(sent() - before)}`);
  release();
  await page.locator('canvas').first().waitFor();
  await tell('the same, with the stage');
  await playToTheEnd(page, pointer(page));
  await page.getByText(COUNTED).waitFor({ timeout: 60_000 });
  await tell('the debrief');
});

await browser.close();
await server.close();
