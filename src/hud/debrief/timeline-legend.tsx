/** What the marks of the timeline mean: each drawn as it is there, with its word. */
import type { ComponentChildren } from 'preact';
import { debriefWords } from '../../text/screens/debrief.ts';
import { CapsuleShape } from './capsule-shape.tsx';
import type { Capsule } from './timeline.ts';

const CAPSULES: readonly (readonly ['kept' | 'form' | 'broken' | 'hollow', Pick<Capsule, 'state' | 'truth'>])[] = [
  ['kept', { state: 'kept', truth: true }],
  ['form', { state: 'kept', truth: false }],
  ['broken', { state: 'broken', truth: false }],
  ['hollow', { state: 'never-due', truth: null }],
];

export function TimelineLegend() {
  const words = debriefWords().timeline.legend;
  return (
    <ul class="timeline-legend">
      <Entry says={words.deal} wide={30}>
        <g class="timeline-bridge">
          <path d="M5 14H25" />
          <circle cx="5" cy="14" r="5" />
          <circle cx="25" cy="14" r="5" />
        </g>
      </Entry>
      {CAPSULES.map(([name, capsule]) => (
        <Entry key={name} says={words[name]} wide={58}>
          <CapsuleShape capsule={capsule} x={29} y={14} />
        </Entry>
      ))}
      <Entry says={words.move} wide={14}>
        <rect class="timeline-legend-move" x="2" y="9" width="10" height="10" />
      </Entry>
      <Entry says={words.blocked} wide={14}>
        <rect class="timeline-legend-blocked" x="3" y="10" width="8" height="8" />
      </Entry>
    </ul>
  );
}

function Entry({ says, wide, children }: { says: string; wide: number; children: ComponentChildren }) {
  return (
    <li>
      <svg viewBox={`0 0 ${wide} 28`} width={(wide * 5) / 7} height="20" aria-hidden="true">
        {children}
      </svg>
      {says}
    </li>
  );
}
