/**
 * A stage in the page for as long as its place is there: a drawing at once, and Phaser once the page has time and the disc
 * has room. Whatever paints, the last moment shown stays on view: one takes over from the other with the disc already drawn.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { whenIdle } from '../hud/controls/when-idle.ts';
import type { Cue } from '../stage/cues.ts';
import type { DiscInput } from '../stage/disc/input.ts';
import type { StageIntent } from '../stage/intent.ts';
import type { Stage, StageOptions } from '../stage/stage.ts';
import { lookNow, onLook } from './look.ts';

/** Shows a moment, with the motions worth seeing; null: it is there at once. */
export type Show = (input: DiscInput, cues: readonly Cue[] | null) => void;

/** `large`: the disc is more than a strip beside the seats, which is a drawing until it was ever larger. */
export function useStage(
  place: { readonly current: HTMLElement | null },
  large: boolean,
  onIntent: { readonly current: (intent: StageIntent) => void },
): Show {
  const stage = useRef<Stage | null>(null);
  const latest = useRef<DiscInput | null>(null);
  const [kind, setKind] = useState<Stage['kind'] | null>(null);
  const options = (): StageOptions => ({ onIntent: (intent) => onIntent.current(intent), ...lookNow() });
  const put = (next: Stage): void => {
    if (latest.current) next.show(latest.current);
    stage.current?.destroy();
    stage.current = next;
    setKind(next.kind);
  };

  useEffect(() => {
    let gone = false;
    void import('../stage/mount-drawing.ts').then(({ mountDrawing }) => {
      if (!gone && place.current) put(mountDrawing(place.current, options()));
    });
    const stop = onLook((look) => stage.current?.set(look));
    return () => {
      gone = true;
      stop();
      stage.current?.destroy();
      stage.current = null;
    };
  }, []);

  useEffect(() => {
    if (!large || kind !== 'svg') return undefined;
    let gone = false;
    // The picture must not hold up the desk.
    whenIdle(() => {
      const parent = place.current;
      if (gone || !parent) return;
      void import('../stage/mount.ts')
        .then(({ mountStage }) => mountStage(parent, options()))
        .then((phaser) => (gone ? phaser.destroy() : put(phaser)))
        // Without WebGL the drawing stays.
        .catch(() => undefined);
    });
    return () => {
      gone = true;
    };
  }, [large, kind]);

  return (input, cues) => {
    latest.current = input;
    stage.current?.show(input, cues ?? []);
    if (cues === null) stage.current?.finish();
  };
}
