/** Every deal the table could have struck, on two seats' rulers: the chart, the pair of seats to draw, and the same as a table. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Role, RoleId, Setup } from '../../kernel/setup.ts';
import { sayNumber, sayPercent } from '../../text/numbers.ts';
import { Sheet } from '../controls/sheet.tsx';
import type { Analysis } from '../../kernel/analysis.ts';
import { Fold } from '../brief/fold.tsx';
import { pairsOf, planeOf, type Plane } from './plane.ts';
import { ScatterTable } from './scatter-table.tsx';
import './scatter.css';

export interface ScatterProps {
  readonly setup: Setup;
  /** null while it is being worked out. */
  readonly analysis: Analysis | null | 'failed';
  readonly seat: RoleId;
}
export function Scatter({ setup, analysis, seat }: ScatterProps) {
  return (
    <Sheet class="scatter" labelledBy="scatter-title">
      <h2 id="scatter-title">Every deal you could have struck</h2>
      {analysis === null ? (
        <p class="scatter-wait" role="status">
          Going through every package…
        </p>
      ) : analysis === 'failed' ? (
        <p class="scatter-wait" role="status">
          The packages could not be worked out. The scores are not affected.
        </p>
      ) : (
        <ScatterBody setup={setup} analysis={analysis} seat={seat} />
      )}
    </Sheet>
  );
}

function ScatterBody({ setup, analysis, seat }: ScatterProps & { analysis: Analysis }) {
  const pairs = useMemo(() => pairsOf(analysis.roles, seat), [analysis, seat]);
  const [at, choose] = useState(0);
  const axes = pairs[at] ?? { x: 0, y: 1 };
  const plane = useMemo(() => planeOf(analysis, axes), [analysis, at, pairs]);
  const roleAt = (index: number): Role | undefined => setup.roles.find((role) => role.id === analysis.roles[index]);
  const across = roleAt(axes.x);
  const up = roleAt(axes.y);
  const rest = analysis.roles.map((_, index) => index).filter((index) => index !== axes.x && index !== axes.y);
  const third = rest.length === 1 ? roleAt(rest[0] ?? 0) : undefined;
  const { count, rational } = analysis.packages;
  if (across === undefined || up === undefined) return null;
  return (
    <>
      <p class="scatter-caption">
        {sayNumber(count, 0)} packages, {sayPercent(count === 0 ? 0 : rational / count)} good for all.
        {third === undefined ? '' : ` Filled dots: ${third.name} gains too.`}
      </p>
      <Chart plane={plane} across={across} up={up} third={third} says={saysOf(plane, across.name, up.name)} />
      <p class="scatter-key">
        <span class="scatter-key-weighted" aria-hidden="true" />
        Dashed: each promise weighted by how often its kind was kept.
      </p>
      <div class="scatter-foot">
        {pairs.length < 2 ? null : (
          <select
            class="scatter-pair"
            aria-label="Seats drawn"
            value={at}
            onChange={(event) => choose(Number(event.currentTarget.value))}
          >
            {pairs.map((pair, index) => (
              <option key={index} value={index}>
                {roleAt(pair.x)?.name} and {roleAt(pair.y)?.name}
              </option>
            ))}
          </select>
        )}
        <Fold says="The chart as a table">
          <ScatterTable setup={setup} analysis={analysis} plane={plane} across={across} up={up} />
        </Fold>
      </div>
    </>
  );
}

/** The chart in a sentence. */
export function saysOf({ marks, walkAway, line, dots }: Plane, across: string, up: string): string {
  const said = (x: number, y: number): string => `${sayNumber(x, 0)} to ${across} and ${sayNumber(y, 0)} to ${up}`;
  const yours = marks.find((mark) => mark.kind === 'yours');
  const better = marks.find((mark) => mark.kind === 'better');
  return [
    `Scatter plot of ${sayNumber(dots.length, 0)} packages.`,
    yours ? `Your deal gave ${said(yours.x, yours.y)}.` : 'You signed no deal.',
    `Walking away gives ${said(walkAway.x, walkAway.y)}.`,
    better
      ? `A package worth ${said(better.x, better.y)} was better for every side.`
      : yours && line.length > 0
        ? 'No package was better for every side.'
        : '',
    'A table follows.',
  ]
    .filter(Boolean)
    .join(' ');
}

interface ChartProps {
  readonly plane: Plane;
  readonly across: Role;
  readonly up: Role;
  readonly third: Role | undefined;
  readonly says: string;
}
const MIN_WIDTH = 200;

/** Fetches the drawing library once, then draws at the width there is. */
function Chart({ plane, across, up, third, says }: ChartProps) {
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
    const watcher = new ResizeObserver(() => setWidth(Math.round(element.clientWidth)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  useEffect(() => {
    // Before the page is styled the box may be narrower than any chart.
    if (draw === null || width < MIN_WIDTH) return;
    const height = Math.round(Math.min(420, Math.max(280, width * 0.6)));
    box.current?.replaceChildren(draw(plane, { width, height, across: across.name, up: up.name, says }));
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
