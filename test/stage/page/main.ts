/** A page with nothing but the stage, to look at and to test: `?side=526&input=late&painter=svg&motion=none`. Not shipped. */
import type { Cue } from '../../../src/stage/cues.ts';
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
    /** A motion of every kind on the way from the one to the other. */
    cues: readonly Cue[];
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
window.cues = [
  { kind: 'sweep', ids: [] },
  { kind: 'open', ids: [] },
  { kind: 'drain', ids: ['channel:vouchers'] },
  { kind: 'run', ids: ['channel:'] },
  { kind: 'spring', ids: ['clamp:'] },
  { kind: 'fill', ids: ['pledge:meat'] },
  { kind: 'scratch', ids: ['pledge:plants'] },
  { kind: 'pulse', ids: ['pledge:cooperation'] },
];
window.inputs = { mid: MID_GAME, late: LATE_GAME };
const options = {
  onIntent: (intent: StageIntent) => void window.intents.push(intent),
  reducedMotion: asked.get('motion') === 'none',
  plain: asked.has('plain'),
  forced: asked.has('forced'),
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
