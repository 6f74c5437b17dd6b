/**
 * The disc in the table screen. A drawing stands in at once; where there is WebGL, Phaser takes over
 * when the page has time. Losing either costs nothing: the disc is drawn from the view.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../kernel/facts.ts';
import { viewAfter } from '../kernel/view-at.ts';
import type { StageSlot, StageSlotProps } from '../hud/table/stage-slot.ts';
import type { DiscInput } from '../stage/disc/input.ts';
import type { Cue } from '../stage/cues.ts';
import type { Stage, StageOptions } from '../stage/stage.ts';
import { prefersStill } from './settings.ts';

const loadDrawing = () =>
  Promise.all([import('../stage/mount-drawing.ts'), import('./worded-disc.ts'), import('../stage/cues.ts')]);

/** When the page has nothing better to do: the picture must not hold up the desk. */
const whenIdle = (run: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 4000 });
  else setTimeout(run, 500);
};

export const DiscSlot: StageSlot = ({ table, shown, size, onIntent }: StageSlotProps) => {
  const place = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [look, setLook] = useState<Look | null>(null);
  const intend = useRef(onIntent);
  intend.current = onIntent;

  useEffect(() => {
    let gone = false;
    let mounted: Stage | null = null;
    const options: StageOptions = { onIntent: (intent) => intend.current(intent), reducedMotion: prefersStill() };
    const use = (next: Stage): void => {
      mounted?.destroy();
      mounted = next;
      setStage(next);
    };
    void loadDrawing().then(([{ mountDrawing }, { wordedDisc }, { cuesOf }]) => {
      if (gone || !place.current) return;
      const read = (upTo: number): DiscInput => {
        const facts = table.facts.slice(0, upTo);
        const view = upTo >= table.facts.length ? table.view : viewAfter(table.setup, table.seat, facts);
        return wordedDisc(view, table.setup, facts);
      };
      setLook({ read, cuesOf });
      use(mountDrawing(place.current, options));
      // A small disc beside the seats is a drawing for good.
      if (size === 'strip') return;
      whenIdle(() => {
        const parent = place.current;
        if (gone || !parent) return;
        void import('../stage/mount.ts')
          .then(({ mountStage }) => mountStage(parent, options))
          .then((phaser) => (gone ? phaser.destroy() : use(phaser)))
          // Without WebGL the drawing stays.
          .catch(() => undefined);
      });
    });
    return () => {
      gone = true;
      mounted?.destroy();
    };
  }, [table, size]);

  // What was told since the last look is worth seeing happen; a whole game reopened is not.
  const told = useRef<number | null>(null);
  useEffect(() => {
    if (!stage || !look) return;
    const news = told.current === null ? [] : table.facts.slice(told.current, shown);
    told.current = shown;
    stage.show(look.read(shown), look.cuesOf(news));
  }, [stage, look, shown, table.view]);

  return <div ref={place} class="stage-place" />;
};

interface Look {
  readonly read: (shown: number) => DiscInput;
  readonly cuesOf: (facts: readonly Fact[]) => readonly Cue[];
}
