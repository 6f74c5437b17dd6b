/** A disc that nobody plays on: drawn when the page has time, and missed by nobody where it cannot be had. */
import { useEffect, useRef } from 'preact/hooks';
import type { DiscInput } from '../../stage/disc/input.ts';
import { mountDrawing } from '../../stage/mount-drawing.ts';
import type { Stage } from '../../stage/stage.ts';
import { locale } from '../../text/locale.ts';
import { lookNow, onLook } from '../look.ts';

export interface StillDiscProps {
  /** What to draw. The same function draws the same disc; what it rejects leaves the disc as it was. */
  readonly look: () => DiscInput | Promise<DiscInput>;
}

export function StillDisc({ look }: StillDiscProps) {
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    if (!place.current) return undefined;
    const mounted = mountDrawing(place.current, { onIntent: () => undefined, ...lookNow() });
    stage.current = mounted;
    const unlook = onLook((seen) => mounted.set(seen));
    return () => {
      unlook();
      mounted.destroy();
    };
  }, []);
  useEffect(() => {
    let gone = false;
    const draw = async (): Promise<void> => {
      const input = await look();
      if (!gone) stage.current?.show(input);
    };
    // Without the picture the screen is as usable.
    draw().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [look, locale()]);
  return <div ref={place} class="stage-place" />;
}
