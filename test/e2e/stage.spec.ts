/** The picture beside the screens: never needed, never in the way, and pointing at it is pointing at its twin. */
import type { Page } from '@playwright/test';
import { TIPS } from '../../src/text/codes.ts';
import { discIn, withoutWebGL, type Disc, type Picture } from './support/disc.ts';
import { MOMENTS, openGame, recordAt } from './support/made-games.ts';
import { status, takeSeat } from './support/play.ts';
import { pointer } from './support/hands.ts';
import { expect, test } from './support/test.ts';

test.use({ time: 'still' });

const SEAT = 'ustr';
const WANTED = { seat: SEAT, at: MOMENTS.pledges };
const UNSIGNED = { seat: SEAT, at: MOMENTS.second };

async function openTable(page: Page, picture: Picture, wanted = WANTED): Promise<Disc> {
  if (picture === 'svg') await withoutWebGL(page);
  // A tip moves the picture when it comes.
  await page.addInitScript((tips) => localStorage.setItem('side-letter/seen-tips', tips), JSON.stringify(TIPS));
  await openGame(page, wanted);
  await expect(status(page)).toHaveText(/\S/);
  return discIn(page, picture, recordAt(wanted), SEAT);
}

const PICTURES: readonly { readonly picture: Picture; readonly says: string }[] = [
  { picture: 'canvas', says: 'painted by Phaser' },
  { picture: 'svg', says: 'drawn as SVG, where there is no WebGL' },
];
for (const { picture, says } of PICTURES)
  test.describe(`the disc, ${says}`, () => {
    test('pressing a seat addresses the desk to it, as its plate does', async ({ page }) => {
      const disc = await openTable(page, picture, UNSIGNED);
      const plate = page.getByRole('list', { name: 'Seats' }).getByRole('button', { name: /^The site/ });
      const desk = page.getByRole('heading', { name: /^(New offer|Offer \d+ to)/ });
      await disc.press({ kind: 'seat', role: 'site' });
      await expect(desk).toHaveText(/^Offer \d+ to the site$/);
      await expect(plate).toHaveAttribute('aria-pressed', 'true');
      await disc.press({ kind: 'seat', role: 'russia' });
      await expect(desk).toHaveText(/^Offer \d+ to Russia$/);
      await plate.click();
      await expect(desk).toHaveText(/^Offer \d+ to the site$/);
    });

    test('pressing a capsule opens its pledge, as its entry among the deals does', async ({ page }) => {
      const disc = await openTable(page, picture);
      const pledge = disc.things.find((thing) => thing.kind === 'pledge');
      if (pledge?.kind !== 'pledge') throw new Error('No pledge lies on this disc');
      await disc.press(pledge);
      await expect(page.getByRole('tab', { name: /^Deals/ })).toHaveAttribute('aria-selected', 'true');
      const open = page.getByRole('button', { expanded: true }).and(page.getByRole('tabpanel').getByRole('button'));
      await expect(open).toHaveCount(1);
      const issue = recordAt(WANTED).setup.issues.find(({ id }) => id === pledge.issue);
      await expect(open).toContainText(issue?.says ?? '');
      // Twice closes it, here and there.
      await disc.press(pledge);
      await expect(open).toHaveCount(0);
      await disc.press(pledge);
      await expect(open).toHaveCount(1);
      await open.click();
      await expect(open).toHaveCount(0);
    });

    test('pressing a clamp points at the step that is held, as its line in the table does', async ({ page }) => {
      const disc = await openTable(page, picture, UNSIGNED);
      const clamp = disc.things.find((thing) => thing.kind === 'clamp');
      if (clamp?.kind !== 'clamp') throw new Error('No clamp lies on this disc');
      await disc.press(clamp);
      await expect(page.getByRole('tab', { name: 'The table' })).toHaveAttribute('aria-selected', 'true');
      const line = page.getByRole('button', { name: new RegExp(`Step ${clamp.step} is held by`) });
      await expect(line).toHaveAttribute('aria-current', 'true');
      await expect(line).toBeFocused();
      const other = page
        .getByRole('button', { name: /is held by/ })
        .filter({ hasNotText: `Step ${clamp.step} ` })
        .first();
      await other.click();
      await expect(other).toHaveAttribute('aria-current', 'true');
      await expect(line).not.toHaveAttribute('aria-current', 'true');
    });
  });

/** The files the page has asked for. */
function requestsOf(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  return asked;
}
const PHASER = /\/phaser-[^/]*\.js$/;

test('Phaser is not asked for before there is a table, and the table is played without it', async ({ page }) => {
  const asked = requestsOf(page);
  // It never arrives.
  await page.route(PHASER, () => undefined);
  await takeSeat(page, pointer(page), 'USTR');
  expect(asked.filter((url) => PHASER.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Go to the table' }).click();
  await page.getByRole('button', { name: 'Go to the talks' }).click();
  await page.getByRole('button', { name: 'Send offer' }).click();
  await page.getByRole('button', { name: 'Send it' }).click();
  await expect(page.getByText(/^Your offer \d+ is with/)).toBeVisible();
  await expect.poll(() => asked.filter((url) => PHASER.test(url)).length).toBe(1);
  const table = asked.findIndex((url) => /\/table-page-[^/]*\.js$/.test(url));
  expect(asked.findIndex((url) => PHASER.test(url))).toBeGreaterThan(table);
});

test('a browser without WebGL never fetches Phaser', async ({ page }) => {
  const asked = requestsOf(page);
  await openTable(page, 'svg');
  await page.getByRole('button', { name: 'Help' }).click();
  await page.getByRole('dialog', { name: 'Help' }).getByRole('button', { name: 'Close' }).click();
  expect(asked.filter((url) => PHASER.test(url))).toEqual([]);
});

test('while nothing happens, nothing is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    const drawn = { frames: 0 };
    Object.assign(window, { drawn });
    const count = (of: object, name: 'drawArrays' | 'drawElements'): void => {
      const usual = Reflect.get(of, name) as (...rest: unknown[]) => void;
      Reflect.set(of, name, function (this: unknown, ...rest: unknown[]) {
        drawn.frames++;
        usual.apply(this, rest);
      });
    };
    for (const name of ['drawArrays', 'drawElements'] as const)
      for (const context of [WebGLRenderingContext, WebGL2RenderingContext]) count(context.prototype, name);
  });
  const frames = () => page.evaluate(() => (window as unknown as { drawn: { frames: number } }).drawn.frames);
  await openTable(page, 'canvas');
  await expect.poll(frames).toBeGreaterThan(0);
  let last = -1;
  await expect
    .poll(
      async () => {
        const now = await frames();
        const rests = now === last;
        last = now;
        return rests;
      },
      { intervals: [700] },
    )
    .toBe(true);
});

test('from wide to narrow and back, the picture stays and takes its new size', async ({ page }) => {
  await openTable(page, 'canvas');
  const canvas = page.getByRole('region', { name: 'The table' }).locator('canvas');
  await canvas.evaluate((element) => element.setAttribute('data-first', ''));
  const first = page.locator('canvas[data-first]');
  const wide = (await first.boundingBox())?.width ?? 0;
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(async () => (await first.boundingBox())?.width).toBeLessThan(200);
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(async () => (await first.boundingBox())?.width).toBe(wide);
});

test('a strip beside the seats is a drawing, and fetches no Phaser until the disc was ever larger', async ({
  page,
}) => {
  const asked = requestsOf(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await openGame(page, WANTED);
  await expect(page.getByRole('region', { name: 'The table' }).locator('[aria-hidden] > svg').first()).toBeVisible();
  expect(asked.filter((url) => PHASER.test(url))).toEqual([]);
  await page.getByRole('tab', { name: 'Table' }).click();
  await expect(page.getByRole('region', { name: 'The table' }).locator('canvas')).toBeVisible();
});

test('the look follows the device in mid-play: forced colours, and back', async ({ page }) => {
  await openTable(page, 'canvas');
  const canvas = page.getByRole('region', { name: 'The table' }).locator('canvas');
  const rests = async (): Promise<Buffer> => {
    let last = await canvas.screenshot();
    await expect
      .poll(async () => {
        const now = await canvas.screenshot();
        const same = Buffer.compare(now, last) === 0;
        last = now;
        return same;
      })
      .toBe(true);
    return last;
  };
  const usual = await rests();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => Buffer.compare(await canvas.screenshot(), usual)).not.toBe(0);
  await page.emulateMedia({ forcedColors: 'none' });
  await expect.poll(async () => Buffer.compare(await canvas.screenshot(), usual)).toBe(0);
});
