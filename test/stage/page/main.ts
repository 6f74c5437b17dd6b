/** A page with nothing but the stage, to look at and to test: `?side=526&input=late&painter=svg&motion=none`. Not shipped. */
import { mountDrawing } from '../../../src/stage/mount-drawing.ts';
import { mountStage } from '../../../src/stage/mount.ts';
import type { StageIntent } from '../../../src/stage/intent.ts';
import type { Stage } from '../../../src/stage/stage.ts';
import { LATE_GAME, MID_GAME } from '../support/mid-game.ts';

declare global {
  interface Window {
    stage: Stage;
    intents: StageIntent[];
    problem: string;
    remount(): Promise<void>;
    inputs: { mid: typeof MID_GAME; late: typeof LATE_GAME };
  }
}

const asked = new URLSearchParams(location.search);
const parent = document.getElementById('stage');
if (!parent) throw new Error('No stage element');
const side = asked.get('side') ?? '526';
parent.style.width = `${side}px`;
parent.style.height = `${asked.get('height') ?? side}px`;

window.intents = [];
window.inputs = { mid: MID_GAME, late: LATE_GAME };
const options = {
  onIntent: (intent: StageIntent) => void window.intents.push(intent),
  reducedMotion: asked.get('motion') === 'none',
  plain: asked.has('plain'),
};
window.remount = async () => {
  window.stage = await mountStage(parent, options);
};
try {
  window.stage = asked.get('painter') === 'svg' ? mountDrawing(parent, options) : await mountStage(parent, options);
  window.stage.show(asked.get('input') === 'late' ? LATE_GAME : MID_GAME);
  document.body.dataset.ready = 'yes';
} catch (problem) {
  window.problem = problem instanceof Error ? problem.name : String(problem);
  document.body.dataset.ready = 'no';
}
