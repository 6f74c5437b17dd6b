/** Where things lie on the disc in the page, from the geometry that draws it: for pointing at them. */
import { expect, type Page } from '@playwright/test';
import { wordedDisc } from '../../../src/app/worded-disc.ts';
import { Authority } from '../../../src/machine/authority.ts';
import { diameterIn } from '../../../src/stage/disc/frame.ts';
import { hitAt } from '../../../src/stage/disc/hit.ts';
import { discOf } from '../../../src/stage/disc/disc-of.ts';
import { at } from '../../../src/stage/disc/polar.ts';
import type { DiscShapes, Point } from '../../../src/stage/disc/shapes.ts';
import { sameIntent, type StageIntent } from '../../../src/stage/intent.ts';
import type { GameRecord } from '../../../src/kernel/record.ts';
import type { RoleId } from '../../../src/kernel/setup.ts';

/** CSS pixels from a small thing at which a mouse still means it; a little more, to be sure. */
const NEAR = 6;

/** Which picture of the disc there is. */
export type Picture = 'canvas' | 'svg';

/** The picture is decoration to assistive technology, so it has no role to be found by. */
const pictureOf = (page: Page, picture: Picture) =>
  page
    .getByRole('region', { name: 'The table' })
    .locator(picture === 'canvas' ? 'canvas' : '[aria-hidden] > svg')
    .first();

/** A browser without WebGL. */
export async function withoutWebGL(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const usual = HTMLCanvasElement.prototype.getContext as (kind: string, ...rest: unknown[]) => unknown;
    const poorer = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]): unknown {
      return kind.startsWith('webgl') ? null : usual.call(this, kind, ...rest);
    };
    Object.assign(HTMLCanvasElement.prototype, { getContext: poorer });
    for (const name of ['OffscreenCanvas', 'WebGLRenderingContext', 'WebGL2RenderingContext'])
      Reflect.deleteProperty(window, name);
  });
}

export interface Disc {
  /** All that can be pointed at. */
  readonly things: readonly StageIntent[];
  /** Presses a thing where it lies. */
  press(thing: StageIntent): Promise<void>;
}

/** The disc as a seat sees it when a record's last action was played. */
export async function discIn(page: Page, picture: Picture, record: GameRecord, seat: RoleId): Promise<Disc> {
  const shown = pictureOf(page, picture);
  await shown.waitFor();
  // A drawing is there before the table around it has found its sizes.
  let found = await shown.boundingBox();
  await expect
    .poll(async () => {
      const before = JSON.stringify(found);
      await page.evaluate(() => new Promise(requestAnimationFrame).then(() => new Promise(requestAnimationFrame)));
      const now = await shown.boundingBox();
      found = now;
      return now !== null && now.width > 100 && JSON.stringify(now) === before;
    })
    .toBe(true);
  const box = found;
  if (!box) throw new Error('There is no disc on the page');
  const side = Math.min(box.width, box.height);
  const { setup, view, facts } = new Authority(record).sight(seat);
  const shapes = discOf(wordedDisc(view, setup, facts), { diameter: diameterIn(side) });
  return {
    things: shapes.hits.map((hit) => hit.intent),
    async press(thing) {
      const unit = side / (2 * shapes.extent);
      const [x, y] = placeOf(shapes, thing, NEAR / unit);
      const spot = [box.x + box.width / 2 + x * unit, box.y + box.height / 2 + y * unit] as const;
      // A hand shows that there is something to press.
      await expect
        .poll(async () => {
          await page.mouse.move(0, 0);
          await page.mouse.move(...spot);
          return page.evaluate(([left, top]) => {
            const under = document.elementFromPoint(left, top);
            return under && getComputedStyle(under).cursor;
          }, spot);
        })
        .toBe('pointer');
      await page.mouse.click(...spot);
    },
  };
}

/** A point of the disc, in its own units, that means a thing and nothing near it. */
function placeOf(shapes: DiscShapes, thing: StageIntent, near: number): Point {
  const region = shapes.hits.find((hit) => sameIntent(hit.intent, thing))?.region;
  if (!region) throw new Error(`Nothing on the disc is ${JSON.stringify(thing)}`);
  const parts = [0.5, 0.3, 0.7, 0.15, 0.85, 0.05, 0.95];
  for (const across of parts)
    for (const along of parts) {
      const radius = region.inner + across * (Math.min(region.outer, 250) - region.inner);
      const point = at(radius, region.from + along * (region.to - region.from));
      if (sameIntent(hitAt(shapes, point, near), thing)) return point;
    }
  throw new Error(`Something lies over ${JSON.stringify(thing)}`);
}
