/** Takes pictures of the stage, to look at beside the mockups: `node test/stage/browser/look.ts DIRECTORY`. */
import { mkdir } from 'node:fs/promises';
import { serve } from '../support/served.ts';

const into = process.argv[2];
if (!into) throw new Error('Say where the pictures go');
await mkdir(into, { recursive: true });
const served = await serve();
for (const input of ['mid', 'late'])
  for (const painter of ['phaser', 'svg'])
    for (const [diameter, side] of [
      [468, 526],
      [344, 387],
      [172, 184],
    ] as const)
      for (const density of [1, 2]) {
        const page = await served.open(`input=${input}&painter=${painter}&side=${side}&motion=none`, density);
        await page.waitForFunction(() => window.stage.framesDrawn > 0);
        await page.screenshot({
          path: `${into}/${input}-${painter}-${diameter}-${density}x.png`,
          clip: { x: 0, y: 0, width: side, height: side },
        });
        await page.close();
      }
await served.close();
