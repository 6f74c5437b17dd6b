/** A disc that nobody plays on: drawn when the page has time, and missed by nobody where it cannot be had. */
import { useEffect, useRef } from 'preact/hooks';
import type { DiscInput } from '../../stage/disc/input.ts';
import { locale } from '../../text/locale.ts';
import { lookNow, onLook } from '../look.ts';
import type { wordedDisc } from '../worded-disc.ts';

export interface StillDiscProps {
  /** Reads what to draw, once the reader of discs has been fetched. The same function draws the same disc. */
  readonly look: (read: typeof wordedDisc) => DiscInput | Promise<DiscInput>;
}

export function StillDisc({ look }: StillDiscProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let gone = false;
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const [{ mountDrawing }, { wordedDisc: read }] = await Promise.all([
        import('../../stage/mount-drawing.ts'),
        import('../worded-disc.ts'),
      ]);
      const input = await look(read);
      if (gone || !place.current) return;
      const stage = mountDrawing(place.current, { onIntent: () => undefined, ...lookNow() });
      stage.show(input);
      const unlook = onLook((seen) => stage.set(seen));
      stop = () => {
        unlook();
        stage.destroy();
      };
    };
    // Without the picture the screen is as usable.
    draw().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [look, locale()]);
  return <div ref={place} class="stage-place" />;
}
