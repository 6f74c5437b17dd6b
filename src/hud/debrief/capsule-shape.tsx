/** A pledge on the timeline: its state by form, never by colour alone. */
import type { Capsule } from './timeline.ts';

export interface CapsuleShapeProps {
  readonly capsule: Pick<Capsule, 'state' | 'truth'>;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
}
/** Filled with a tick: kept. Hatched with a tick: kept in form only. Split by a scratch: broken. Hollow: never due, or released. */
export function CapsuleShape({ capsule: { state, truth }, x, y }: CapsuleShapeProps) {
  const hollowKept = state === 'kept' && truth === false;
  const scratch = `M${x + 8} ${y - 19}l-9 15 7 4-10 17`;
  return (
    <>
      <rect class="timeline-halo" x={x - 28} y={y - 10} width="56" height="20" rx="10" />
      <rect
        class={`timeline-capsule timeline-${hollowKept ? 'hollow-kept' : state}`}
        x={x - 26}
        y={y - 8}
        width="52"
        height="16"
        rx="8"
      />
      {state === 'kept' ? (
        <>
          {hollowKept ? <circle class="timeline-halo" cx={x} cy={y} r="9" /> : null}
          <path
            class={hollowKept ? 'timeline-tick-mark timeline-tick-light' : 'timeline-tick-mark'}
            d={`M${x - 6} ${y}l4.5 4.6 8.5-9.6`}
          />
        </>
      ) : null}
      {state === 'broken' ? (
        <>
          <path class="timeline-scratch-edge" d={scratch} />
          <path class="timeline-scratch" d={scratch} />
        </>
      ) : null}
    </>
  );
}
