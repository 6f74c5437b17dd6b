/** Fetches the drawing library once, then draws the scatter at the width there is. For larger text it is drawn smaller and shown larger. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Role, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import type { Plane } from './plane.ts';

export interface ScatterChartProps {
  /** What is to be seen of it. */
  readonly plane: Plane;
  readonly setup: Setup;
  readonly across: Role;
  readonly up: Role;
  readonly third: Role | undefined;
  readonly says: string;
}
/** Before the page is styled the box may be narrower than any chart. */
const MIN_WIDTH = 200;
/** Here names find their room in height. */
const NARROW = 420;

export function ScatterChart({ plane, setup, across, up, third, says }: ScatterChartProps) {
  const words = debriefWords().scatter;
  const box = useRef<HTMLDivElement>(null);
  const [draw, setDraw] = useState<typeof import('./scatter-plot.ts').drawScatter | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    let gone = false;
    void import('./scatter-plot.ts').then((module) => {
      if (!gone) setDraw(() => module.drawScatter);
    });
    return () => {
      gone = true;
    };
  }, []);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    // Behind another tab it has no width: then it stays as it was drawn.
    const watcher = new ResizeObserver(() => {
      if (element.clientWidth < MIN_WIDTH) return;
      const text = Number(getComputedStyle(element).getPropertyValue('--text-size')) || 1;
      setWidth(Math.max(MIN_WIDTH, Math.round(element.clientWidth / text)));
    });
    watcher.observe(element);
    // Larger text makes the page longer, not the box wider.
    watcher.observe(document.documentElement);
    return () => watcher.disconnect();
  }, []);
  // Before the browser paints, and before the paper is printed.
  useLayoutEffect(() => {
    if (draw === null || width < MIN_WIDTH) return;
    const height = Math.round(Math.min(440, Math.max(width < NARROW ? 340 : 270, width * 0.57)));
    const at = contextOf(setup, null);
    const labels = {
      marks: words.marks,
      line: words.line,
      across: words.worthTo(across.id, at),
      up: words.worthTo(up.id, at),
      walkAcross: words.walksAway(across.id, at),
      walkUp: words.walksAway(up.id, at),
    };
    box.current?.replaceChildren(draw(plane, { width, height, labels, says }));
  }, [draw, width, plane, across, up, says]);
  return (
    <div
      ref={box}
      class="scatter-chart"
      style={{
        '--x-role': `var(--${across.mark}-on-paper)`,
        '--y-role': `var(--${up.mark}-on-paper)`,
        '--third-role': third === undefined ? 'var(--ink-2)' : `var(--${third.mark}-on-paper)`,
      }}
    />
  );
}
