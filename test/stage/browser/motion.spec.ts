/** The stage in motion in a real browser: it draws while something moves and sleeps when nothing does, and always ends at the truth. */
import { loadavg } from 'node:os';
import { expect, test } from '@playwright/test';
import { serve, type Served } from '../support/served.ts';
import { frames, settled, wait } from '../support/settled.ts';

let served: Served;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  served = await serve();
});
test.afterAll(async () => served.close());

test('idle, it draws no frames; a change draws some; then it is idle again', async () => {
  const page = await served.open('side=526');
  const before = await settled(page);
  await wait(page, 1000);
  expect(await frames(page)).toBe(before);
  await page.evaluate(() => window.stage.show(window.inputs.late));
  const after = await settled(page);
  // More than the last picture alone; how many more is the machine's affair.
  expect(after).toBeGreaterThan(before + 1);
  await wait(page, 1000);
  expect(await frames(page)).toBe(after);
  await page.close();
});

test('every motion ends in the disc that reduced motion shows at once', async () => {
  const picture = async (query: string): Promise<Buffer> => {
    const page = await served.open(`side=526${query}`);
    await page.evaluate(() => window.stage.show(window.inputs.late, window.cues));
    await settled(page);
    const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 526, height: 526 } });
    await page.close();
    return shot;
  };
  expect(Buffer.compare(await picture(''), await picture('&motion=none'))).toBe(0);
});

test('reduced motion, chosen while something moves, ends it; so does a press', async () => {
  for (const how of ['setting', 'press'] as const) {
    const page = await served.open('side=526');
    await settled(page);
    await page.evaluate(() => window.stage.show(window.inputs.late, window.cues));
    if (how === 'setting') await page.evaluate(() => window.stage.set({ reducedMotion: true }));
    else await page.mouse.click(263, 263);
    const before = await frames(page);
    expect((await settled(page)) - before).toBeLessThanOrEqual(4);
    await page.close();
  }
});

test('what moves goes on when its place changes size, and ends in the disc of that size', async () => {
  const clip = { x: 0, y: 0, width: 400, height: 400 };
  const fresh = await served.open('side=400&input=late&motion=none');
  await settled(fresh);
  const wanted = await fresh.screenshot({ clip });
  await fresh.close();
  const page = await served.open('side=526');
  await settled(page);
  const drawn = await page.evaluate(async () => {
    window.stage.show(window.inputs.late, window.cues);
    const parent = document.getElementById('stage');
    if (parent) parent.style.width = parent.style.height = '400px';
    await new Promise((resolve) => setTimeout(resolve, 200));
    return window.stage.framesDrawn;
  });
  expect(await settled(page)).toBeGreaterThan(drawn);
  expect(Buffer.compare(await page.screenshot({ clip }), wanted)).toBe(0);
  await page.close();
});

test('with reduced motion a change is there at once', async () => {
  const page = await served.open('side=526&motion=none');
  const before = await settled(page);
  await page.evaluate(() => window.stage.show(window.inputs.late));
  expect((await settled(page)) - before).toBeLessThanOrEqual(3);
  await page.close();
});

test('with motion, WebGL done in software, on a page of 1280×720: frames a second', async () => {
  const page = await served.open('side=526&input=late');
  await settled(page);
  const rates: number[] = [];
  for (const degrees of [288, 72, 288])
    rates.push(
      await page.evaluate(async (to) => {
        const before = window.stage.framesDrawn;
        const began = performance.now();
        window.stage.show({ ...window.inputs.late, now: { round: 6, degrees: to } });
        await new Promise((resolve) => setTimeout(resolve, 850));
        return ((window.stage.framesDrawn - before) * 1000) / (performance.now() - began);
      }, degrees),
    );
  // A figure, not a verdict: thirty is the aim, and a shared machine takes its part.
  const load = loadavg()[0]?.toFixed(1);
  const said = `${rates.map((rate) => rate.toFixed(0)).join(', ')} (load ${load})`;
  test.info().annotations.push({ type: 'frames a second', description: said });
  process.stdout.write(`    frames a second with motion: ${said}\n`);
  expect(Math.min(...rates)).toBeGreaterThan(0);
  await page.close();
});
