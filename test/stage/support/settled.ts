/** Waiting for a stage to come to rest, by the frames it draws. */
import type { Page } from '@playwright/test';

export const frames = (page: Page): Promise<number> => page.evaluate(() => window.stage.framesDrawn);
export const wait = (page: Page, ms: number): Promise<unknown> =>
  page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), ms);

/** Waits until no frame has been drawn for a while; how many there were. */
export async function settled(page: Page): Promise<number> {
  for (let last = -1; ;) {
    const now = await frames(page);
    if (now === last) return now;
    last = now;
    await wait(page, 400);
  }
}
