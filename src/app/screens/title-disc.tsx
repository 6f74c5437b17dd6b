/** The disc on the title: the first scenario's table before anyone has sat down. Decoration, drawn when the page has time. */
import { useEffect, useRef } from 'preact/hooks';
import { rack, fetchSetup } from 'virtual:rack';
import { setupFor } from '../../kernel/redact.ts';
import { viewAfter } from '../../kernel/view-at.ts';

export function TitleDisc() {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = rack.find((item) => item.stage === 'classroom-ready') ?? rack[0];
    if (!first) return;
    let gone = false;
    let stop = (): void => undefined;
    void Promise.all([
      fetchSetup(first.id),
      import('../../stage/mount-drawing.ts'),
      import('../../stage/disc/read-disc.ts'),
    ])
      .then(([setup, { mountDrawing }, { readDisc }]) => {
        if (gone || !place.current) return;
        const seen = setupFor(setup, null);
        const stage = mountDrawing(place.current, { onIntent: () => undefined, reducedMotion: true });
        stage.show(
          readDisc(
            viewAfter(seen, null, [
              { type: 'month-began', round: 1 },
              { type: 'phase-began', phase: 'talks' },
            ]),
            seen,
            [],
          ),
        );
        stop = () => stage.destroy();
      })
      // Without it the title is as usable.
      .catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, []);
  return <div ref={place} class="stage-place" />;
}
