/** The mounted stage in a real browser: crisp, well aimed, readable in any colours, and whole again after whatever befell it. */
import { expect, test } from '@playwright/test';
import { serve, type Served } from '../support/served.ts';
import { settled, wait } from '../support/settled.ts';

let served: Served;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(async () => served.close());

for (const density of [1, 1.5, 2, 3])
  test(`crisp at ${density} device pixels: the bitmap is as large as the screen’s`, async () => {
    const page = await served.open('side=400&motion=none', density);
    const size = await page.evaluate(() => {
      const canvas = document.querySelector('canvas');
      const box = canvas?.getBoundingClientRect();
      return { bitmap: [canvas?.width, canvas?.height], box: [box?.width, box?.height] };
    });
    expect(size.bitmap).toEqual([400 * density, 400 * density]);
    expect(size.box.map((length) => Math.round(length ?? 0))).toEqual([400, 400]);
    await page.close();
  });

test('a large disc is painted at no more than two device pixels, a small one at three', async () => {
  const page = await served.open('side=600&motion=none', 3);
  expect(await page.evaluate(() => document.querySelector('canvas')?.width)).toBe(1200);
  await page.close();
});

test('a parent of another size is followed', async () => {
  const page = await served.open('side=400&motion=none');
  await page.evaluate(() => {
    const parent = document.getElementById('stage');
    if (parent) parent.style.width = parent.style.height = '300px';
  });
  await expect.poll(() => page.evaluate(() => document.querySelector('canvas')?.width)).toBe(300);
  await page.close();
});

test('a lost and restored context shows the same disc', async () => {
  const page = await served.open('side=526&input=late&motion=none');
  await settled(page);
  const clip = { x: 0, y: 0, width: 526, height: 526 };
  const before = await page.screenshot({ clip });
  await page.evaluate(async () => {
    const canvas = document.querySelector('canvas');
    const context = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
    const extension = context?.getExtension('WEBGL_lose_context');
    const restored = new Promise((resolve) =>
      canvas?.addEventListener('webglcontextrestored', resolve, { once: true }),
    );
    extension?.loseContext();
    await new Promise((resolve) => setTimeout(resolve, 200));
    extension?.restoreContext();
    await restored;
  });
  await settled(page);
  expect(Buffer.compare(await page.screenshot({ clip }), before)).toBe(0);
  await page.close();
});

/** Page position of a place on the disc, in disc units. */
const spot = (x: number, y: number): { x: number; y: number } => ({
  x: 263 + (x * 526) / 584,
  y: 263 + (y * 526) / 584,
});

for (const painter of ['phaser', 'svg'])
  test(`${painter}: pressing a capsule, a clamp, a cap, a month and a sector says what it is`, async () => {
    const page = await served.open(`side=526&painter=${painter}&motion=none`);
    const places: [number, number][] = [
      [160, -25],
      [0, 86],
      [0, -178],
      [-240, -62],
      [-150, -80],
      [0, 0],
    ];
    for (const [x, y] of places) {
      const point = spot(x, y);
      await page.mouse.click(point.x, point.y);
    }
    expect(await page.evaluate(() => window.intents)).toEqual([
      { kind: 'pledge', issue: 'meat' },
      { kind: 'clamp', track: 'accession', step: 7, holder: 'ustr' },
      { kind: 'month', round: 5 },
      { kind: 'channel', channel: 'cards' },
      { kind: 'seat', role: 'ustr' },
    ]);
    await page.close();
  });

test('pressing here and letting go there does nothing', async () => {
  const page = await served.open('side=526&motion=none');
  const from = spot(160, -25);
  const to = spot(-150, -80);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
  expect(await page.evaluate(() => window.intents)).toEqual([]);
  await page.close();
});

test('hidden from assistive technology, and takes no focus', async () => {
  const page = await served.open('side=400&motion=none');
  const canvas = page.locator('canvas');
  await expect(canvas).toHaveAttribute('aria-hidden', 'true');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.close();
});

test('taken down and put up again, it shows the new table, in the same game', async () => {
  const page = await served.open('side=400&motion=none');
  await page.evaluate(() => window.stage.destroy());
  expect(await page.locator('canvas').count()).toBe(0);
  await page.evaluate(() => window.remount());
  await page.evaluate(() => window.stage.show(window.inputs.late));
  expect(await settled(page)).toBeGreaterThan(0);
  expect(await page.locator('canvas').count()).toBe(1);
  await page.close();
});

test('letters in faces that come late are drawn again in them', async () => {
  const clip = { x: 0, y: 0, width: 526, height: 526 };
  const page = await served.open('side=526&input=late&motion=none');
  await settled(page);
  const wanted = await page.screenshot({ clip });
  await page.close();
  const held = await served.holdFonts('side=526&input=late&motion=none');
  await settled(held.page);
  expect(await held.page.evaluate(() => document.fonts.status)).toBe('loading');
  await held.release();
  await expect.poll(async () => Buffer.compare(await held.page.screenshot({ clip }), wanted)).toBe(0);
  await held.page.close();
});

test('a table that moved on behind another tab is seen as it stands', async () => {
  const clip = { x: 0, y: 0, width: 526, height: 526 };
  const fresh = await served.open('side=526&input=late&motion=none');
  await settled(fresh);
  const wanted = await fresh.screenshot({ clip });
  await fresh.close();
  const page = await served.open('side=526');
  await settled(page);
  const turn = (hidden: boolean): Promise<void> =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'hidden', { configurable: true, get: () => now });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  await turn(true);
  await page.evaluate(() => window.stage.show(window.inputs.late));
  await wait(page, 300);
  await turn(false);
  await settled(page);
  expect(Buffer.compare(await page.screenshot({ clip }), wanted)).toBe(0);
  await page.close();
});

test('in forced colours only the system’s are painted, by both painters alike', async () => {
  const clip = { x: 0, y: 0, width: 526, height: 526 };
  const drawing = await served.open('side=526&input=late&painter=svg&motion=none&forced');
  const used = await drawing.evaluate(() =>
    [...document.querySelectorAll('svg *')].flatMap((node) =>
      [node.getAttribute('fill'), node.getAttribute('stroke')].filter((paint) => paint?.startsWith('#')),
    ),
  );
  const system = await drawing.evaluate(() =>
    ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
      document.body.style.color = name;
      const parts = getComputedStyle(document.body).color.match(/\d+/g) ?? [];
      const hex = parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'));
      return `#${hex.join('')}`;
    }),
  );
  expect(used.length).toBeGreaterThan(20);
  for (const shade of new Set(used)) expect(system).toContain(shade);
  await drawing.close();
  const colourful = await served.open('side=526&input=late&motion=none');
  await settled(colourful);
  const before = await colourful.screenshot({ clip });
  await colourful.evaluate(() => window.stage.set({ plain: true, forced: true }));
  await settled(colourful);
  expect(Buffer.compare(await colourful.screenshot({ clip }), before)).not.toBe(0);
  await colourful.evaluate(() => window.stage.set({ plain: false, forced: false }));
  await settled(colourful);
  expect(Buffer.compare(await colourful.screenshot({ clip }), before)).toBe(0);
  await colourful.close();
});

test('without WebGL mounting is refused by name, so that the drawing can stand in', async () => {
  const without = await serve(['--disable-3d-apis']);
  const page = await without.open('side=400');
  expect(await page.evaluate(() => window.problem)).toBe('NoWebGL');
  await without.close();
});
