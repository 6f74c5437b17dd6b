/** What is heard, when, and how loud; and the words beside it. */
import type { Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { CEILING, type Sound } from '../../src/sound/sounds.ts';
import { MOMENTS, openGame } from './support/made-games.ts';
import { status } from './support/play.ts';
import { expect, test } from './support/test.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const speaker = (page: Page) => page.getByRole('button', { name: 'Sound', exact: true });
const caption = (page: Page, words: string) => page.locator('.captions').getByText(words, { exact: true });

/** Notes in the page what it begins to play, and whether it opened anything to play on. */
async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard = { contexts: [] as AudioContext[], sources: [] as AudioBufferSourceNode[] };
    Object.assign(window, { heard });
    window.AudioContext = class extends AudioContext {
      constructor(options?: AudioContextOptions) {
        super(options);
        heard.contexts.push(this);
      }
    };
    const start = AudioBufferSourceNode.prototype.start;
    AudioBufferSourceNode.prototype.start = function (...how: Parameters<typeof start>) {
      heard.sources.push(this);
      start.apply(this, how);
    };
  });
}
interface Heard {
  readonly contexts: readonly string[];
  /** Sounds begun; the room is none. */
  readonly sounds: number;
  readonly rooms: number;
}
const heard = (page: Page): Promise<Heard> =>
  page.evaluate(() => {
    const { contexts, sources } = (
      window as unknown as { heard: { contexts: AudioContext[]; sources: AudioBufferSourceNode[] } }
    ).heard;
    return {
      contexts: contexts.map(({ state }) => state),
      sounds: sources.filter(({ loop }) => !loop).length,
      rooms: sources.filter(({ loop }) => loop).length,
    };
  });

test.describe('at the table', () => {
  // Words that come stay, so that they can be read.
  test.use({ time: 'still' });
  test.beforeEach(({ page }) => listen(page));

  test('nothing is fetched or opened before somebody touches the page', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('./');
    await expect(speaker(page)).toHaveAttribute('aria-pressed', 'true');
    expect(await heard(page)).toEqual({ contexts: [], sounds: 0, rooms: 0 });
    expect(asked.filter((url) => /\.mp3$|player-/.test(url))).toEqual([]);
  });

  test('a fader, an offer and a sleeve are heard, each with its words', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.start });
    await button(page, 'Go to the talks').click();
    await expect.poll(async () => (await heard(page)).rooms).toBe(1);
    const before = (await heard(page)).sounds;
    await button(page, /: one step (better|easier)$/)
      .and(page.locator('[aria-disabled="false"]'))
      .first()
      .click();
    await expect.poll(async () => (await heard(page)).sounds).toBe(before + 1);
    await button(page, 'Send offer').click();
    await button(page, 'Send it').click();
    await expect(caption(page, 'Offer sent')).toBeVisible();
    await expect.poll(async () => (await heard(page)).sounds).toBe(before + 2);
  });

  test('a month that ends: the sleeves, what became of it, and the burn', async ({ page }) => {
    await openGame(page, {
      seat: 'site',
      at: ({ state }) => state.phase === 'moves' && state.round >= 3 && state.hasSealed.filter(Boolean).length === 2,
    });
    await button(page, 'Seal sleeve').click();
    await button(page, 'Yes, seal').click();
    await expect(caption(page, 'All sleeves open')).toBeVisible();
    await button(page, 'Next result').click();
    while (await button(page, 'Next result').isVisible()) await button(page, 'Next result').click();
    await button(page, 'What it came to').click();
    await button(page, /^Go to /).click();
    await expect(page.locator('.captions')).toContainText(/\S+ is burned/);
  });

  test('the switch counts at once, everywhere, and is kept', async ({ page }) => {
    await openGame(page, { seat: 'ustr', at: MOMENTS.moves });
    await expect(status(page)).toHaveText(/^Choose your moves/);
    await expect.poll(async () => (await heard(page)).rooms).toBe(1);
    await speaker(page).click();
    await expect(speaker(page)).toHaveAttribute('aria-pressed', 'false');
    await expect.poll(async () => (await heard(page)).contexts).toEqual(['suspended']);
    const { sounds } = await heard(page);
    await button(page, 'Seal sleeve').click();
    await button(page, 'Yes, seal').click();
    await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
    expect((await heard(page)).sounds).toBe(sounds);
    await expect(page.locator('.captions')).toBeEmpty();

    await page.goto('./');
    await expect(speaker(page)).toHaveAttribute('aria-pressed', 'false');
    await speaker(page).press('Enter');
    await expect(speaker(page)).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'Settings').click();
    const settings = page.getByRole('dialog', { name: 'Settings' });
    await expect(settings.getByRole('group', { name: 'Sound' }).getByRole('radio', { name: 'On' })).toBeChecked();
    await expect(settings.getByRole('slider', { name: 'Volume' })).toHaveAttribute('aria-valuetext', '40%');
  });
});

test.describe('as it is rendered', () => {
  let server: ViteDevServer;
  test.beforeAll(async () => {
    server = await createServer({
      configFile: false,
      publicDir: 'assets',
      cacheDir: '.cache/sound-page',
      logLevel: 'error',
      server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    });
    await server.listen();
  });
  test.afterAll(() => server.close());

  interface Rendered {
    /** The highest sample, and the second after which all is silent. */
    readonly peak: number;
    readonly seconds: number;
  }
  /** Renders sounds that are asked for at once, at full volume, in a room or not. */
  async function render(page: Page, sounds: readonly Sound[], room = false): Promise<Rendered> {
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/e2e/support/blank.html`);
    return page.evaluate(
      async ({ sounds, room }) => {
        const at = '/src/sound/player.ts';
        const { Player } = (await import(at)) as typeof import('../../src/sound/player.ts');
        const context = new OfflineAudioContext(1, 5 * 44_100, 44_100);
        const player = new Player(context, 1);
        if (room) player.room();
        await Promise.all(sounds.map((sound) => player.play(sound)));
        const samples = (await context.startRendering()).getChannelData(0).map(Math.abs);
        return {
          peak: samples.reduce((a, b) => Math.max(a, b), 0),
          seconds: samples.findLastIndex((sample) => sample > 0.0005) / 44_100,
        };
      },
      { sounds, room },
    );
  }

  const ALL: readonly Sound[] = [
    { name: 'stop', pitch: 0.84 },
    { name: 'met' },
    { name: 'sent' },
    { name: 'received', by: 'russia' },
    { name: 'sealed' },
    { name: 'opened' },
    { name: 'kept' },
    { name: 'broken' },
    { name: 'cut', channel: 'cards' },
    { name: 'reopened', channel: 'cards' },
    { name: 'burned', round: 1 },
    { name: 'hurry' },
  ];
  for (const sound of ALL)
    test(`“${sound.name}” is heard, below −12 dBFS, and is short`, async ({ page }) => {
      const { peak, seconds } = await render(page, [sound]);
      expect(peak).toBeGreaterThan(0.02);
      expect(peak).toBeLessThan(CEILING);
      expect(seconds).toBeLessThan(1.2);
      if (sound.name === 'burned') expect(seconds).toBeGreaterThan(0.7);
    });

  test('everything at once is below −12 dBFS, room and all', async ({ page }) => {
    const { peak } = await render(page, ALL, true);
    expect(peak).toBeLessThan(CEILING);
  });

  test('the room alone is hardly there, and never jumps', async ({ page }) => {
    const { peak, seconds } = await render(page, [], true);
    expect(peak).toBeLessThanOrEqual(0.011);
    expect(seconds).toBeGreaterThan(4.5);
  });
});
