/** The timeline as a picture: months across, a burned lane for each seat, the channels below. Its table twin says the same. */
import type { ChannelState, Role, Setup } from '../../kernel/setup.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import type { Moment } from './moments.ts';
import { CapsuleShape } from './capsule-shape.tsx';
import { widthOf } from './label-places.ts';
import { LABELS_WIDE, layOutTimeline, MONTH_WIDE, monthLeft, numbersAt } from './timeline-layout.ts';
import { timelineSays } from './timeline-says.ts';
import type { Span, Timeline } from './timeline.ts';

export interface TimelineChartProps {
  readonly setup: Setup;
  readonly timeline: Timeline;
  readonly moments: readonly Moment[];
}
export function TimelineChart({ setup, timeline, moments }: TimelineChartProps) {
  const at = layOutTimeline(setup, timeline, timelineSays(setup));
  const numbers = numbersAt(at, moments);
  const words = debriefWords().timeline;
  const roleOf = (id: string): Role | undefined => setup.roles.find((role) => role.id === id);
  const months = Array.from({ length: Math.max(1, timeline.rounds) }, (_, index) => index + 1);
  const wide = at.width - LABELS_WIDE;
  return (
    <svg
      class="timeline"
      viewBox={`${LABELS_WIDE} 0 ${wide} ${at.height}`}
      style={{ flex: `${wide} 0 calc(${wide}px * var(--chart-text))` }}
      role="img"
      aria-label={words.says(months.length, setup.roles.length)}
    >
      <defs>
        <pattern id="timeline-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--burn)" />
          <rect width="3.4" height="7" fill="var(--sage)" />
        </pattern>
      </defs>
      {months.map((round) => (
        <g key={round}>
          <rect
            class={round % 2 ? 'timeline-month' : 'timeline-month timeline-month-even'}
            x={monthLeft(round)}
            y={at.top}
            width={MONTH_WIDE - 3}
            height={at.lanesBottom - at.top}
          />
          <text class="timeline-tick" x={monthLeft(round) + MONTH_WIDE / 2} y={24}>
            {monthName(setup, round, 'tick')}
          </text>
        </g>
      ))}
      {at.lanes.map((lane, index) => {
        const role = roleOf(lane.role);
        if (role === undefined) return null;
        return (
          <g key={lane.role} data-mark={role.mark}>
            <path class="timeline-pits" d={pits(lane.y, lane.top + lane.height - 6, months.length, index + 5)} />
          </g>
        );
      })}
      {at.moves.map(({ what, x, y }) => {
        const role = roleOf(what.role);
        return role === undefined ? null : (
          <Shape key={`${what.round}-${what.move}`} mark={role.mark} hollow={what.blocked} x={x} y={y} size={9.5} />
        );
      })}
      {at.bridges.map(({ what, x, y, ends }) => (
        <g key={what.deal} class="timeline-bridge">
          <path d={`M${x} ${y}V${ends[ends.length - 1] ?? 0}`} />
          {ends.map((end) => (
            <circle key={end} cx={x} cy={end} r="6" />
          ))}
        </g>
      ))}
      {at.flags.map(({ says, x, y, anchor }) => (
        <text key={x} class="timeline-label" text-anchor={anchor} x={x} y={y}>
          {says}
        </text>
      ))}
      {at.capsules.map(({ what, x, y }) => {
        const role = roleOf(what.role);
        return role === undefined ? null : (
          <g key={what.issue} data-mark={role.mark}>
            <CapsuleShape capsule={what} x={x} y={y} />
          </g>
        );
      })}
      {at.capsules.map(({ what, x, y, label: { lines, dx, dy, anchor } }) => (
        <Lines key={what.issue} class="timeline-label" anchor={anchor} x={x + dx} y={y + dy} lines={lines} />
      ))}
      {at.rails.map(({ what, y }) => (
        <g key={what.channel}>
          {what.spans.map((span) => (
            <RailSpan key={span.from} span={span} y={y} />
          ))}
          {what.breaks.map((round) => (
            <CutCap key={round} x={monthLeft(round) + 22} y={y} />
          ))}
        </g>
      ))}
      {numbers.map(({ x, y }, index) => (
        <g key={index} class="timeline-number">
          <circle cx={x} cy={y} r="12" />
          <text x={x} y={y + 4.6}>
            {index + 1}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Names of lanes and channels, in a picture of its own: they stay when the months scroll away. */
export function TimelineNames({ setup, timeline }: Pick<TimelineChartProps, 'setup' | 'timeline'>) {
  const at = layOutTimeline(setup, timeline, timelineSays(setup));
  return (
    <svg
      class="timeline-names"
      viewBox={`0 0 ${LABELS_WIDE} ${at.height}`}
      style={{ flex: `${LABELS_WIDE} 0 calc(${LABELS_WIDE}px * var(--chart-text))` }}
      aria-hidden="true"
    >
      {at.lanes.map(({ role: id, y, name }) => {
        const role = setup.roles.find((one) => one.id === id);
        return role === undefined ? null : (
          <g key={id} data-mark={role.mark}>
            <Shape mark={role.mark} x={32} y={y} size={18} />
            <Lines class="timeline-lane" x={50} y={y + 5} lines={name} middled />
          </g>
        );
      })}
      {at.rails.map(({ what, y, name }) => (
        <Lines key={what.channel} class="timeline-rail-name" x={14} y={y + 4} lines={name} step={13} middled />
      ))}
    </svg>
  );
}

interface LinesProps {
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  /** All lines stand about the place of one. */
  readonly middled?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** From one to the next. */
  readonly step?: number;
}
function Lines({ class: name, x, y, lines, middled = false, anchor = 'start', step = 14 }: LinesProps) {
  return (
    <text class={name} text-anchor={anchor} x={x} y={y - (middled ? ((lines.length - 1) * step) / 2 : 0)}>
      {lines.map((line, index) => (
        <tspan key={index} x={x} dy={index === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

interface ShapeProps {
  readonly mark: Role['mark'];
  readonly hollow?: boolean;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
/** A seat's mark inside the picture. */
function Shape({ mark, hollow = false, x, y, size }: ShapeProps) {
  return (
    <svg class="timeline-shape" x={x - size / 2} y={y - size / 2} width={size} height={size} viewBox="0 0 20 20">
      <Mark mark={mark} hollow={hollow} stroke={4} />
    </svg>
  );
}

const RAIL_CLASS: { readonly [state in ChannelState]: string } = {
  open: 'timeline-rail-open',
  leaking: 'timeline-rail-leaking',
  cut: 'timeline-rail-cut',
  closed: 'timeline-rail-closed',
};
function RailSpan({ span, y }: { span: Span; y: number }) {
  const from = monthLeft(span.from) + 6;
  const to = monthLeft(span.to + 1) - 8;
  const told = label('channel', span.state);
  const wide = widthOf(told);
  return (
    <g>
      <path class={`timeline-rail ${RAIL_CLASS[span.state]}`} d={`M${from} ${y}H${to}`} />
      {span.state === 'cut' ? [from, to].map((x) => <CutCap key={x} x={x} y={y} />) : null}
      {span.state === 'open' || wide > to - from ? null : (
        <>
          <rect
            class="timeline-rail-ground"
            x={Math.max(from, (from + to) / 2 - wide / 2 - 8)}
            y={y - 9}
            width={Math.min(to - from, wide + 16)}
            height="18"
          />
          <text
            class={span.state === 'cut' ? 'timeline-rail-says timeline-rail-says-cut' : 'timeline-rail-says'}
            x={(from + to) / 2}
            y={y + 4.5}
          >
            {told}
          </text>
        </>
      )}
    </g>
  );
}

/** Where a way to pay was cut. */
const CutCap = ({ x, y }: { x: number; y: number }) => (
  <g class="timeline-cap">
    <circle cx={x} cy={y} r="8" />
    <path d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />
  </g>
);

/** The burned pits of a lane: texture, the same every time. */
function pits(y: number, bottom: number, months: number, seed: number): string {
  let state = seed;
  const next = (): number => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const end = LABELS_WIDE + months * MONTH_WIDE - 6;
  let path = '';
  for (let row = y - 15; row < bottom; row += 7.5) {
    for (let x = LABELS_WIDE + 4; x < end;) {
      const long = 2 + next() * 15;
      if (next() > 0.3) path += `M${x.toFixed(1)} ${row}h${Math.min(long, end - x).toFixed(1)}`;
      x += long + 2 + next() * 7;
    }
  }
  return path;
}
