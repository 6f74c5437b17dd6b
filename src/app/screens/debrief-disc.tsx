/** The finished disc: the record of the game as a picture. */
import { useEffect, useRef } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';

export function DebriefDisc({ debrief }: { readonly debrief: Debrief }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    void Promise.all([import('../../stage/mount-drawing.ts'), import('../../stage/disc/read-disc.ts')]).then(
      ([{ mountDrawing }, { readDisc }]) => {
        if (gone || !place.current) return;
        const stage = mountDrawing(place.current, { onIntent: () => undefined, reducedMotion: true });
        stage.show(readDisc({ ...debrief.board, viewer: null }, debrief.setup, debrief.facts));
        stop = () => stage.destroy();
      },
      // Without the picture the debrief is as complete.
      () => undefined,
    );
    return () => {
      gone = true;
      stop();
    };
  }, [debrief]);
  return <div ref={place} class="stage-place" />;
}
