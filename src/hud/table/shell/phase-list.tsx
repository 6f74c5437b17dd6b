/** The month's phases, with the present one marked. */
import { label } from '../../../text/labels.ts';
import type { Screen } from '../pace.ts';

const PHASES: readonly { readonly says: string; readonly screens: readonly Screen[] }[] = [
  { says: label('phase', 'news'), screens: ['news'] },
  { says: label('phase', 'talks'), screens: ['talks'] },
  { says: label('phase', 'moves'), screens: ['moves'] },
  { says: label('phase', 'resolution'), screens: ['resolution', 'summary'] },
  { says: 'Debrief', screens: ['over'] },
];

export const phaseName = (screen: Screen): string => PHASES.find(({ screens }) => screens.includes(screen))?.says ?? '';

export function PhaseList({ screen }: { screen: Screen }) {
  const now = PHASES.findIndex(({ screens }) => screens.includes(screen));
  return (
    <ol class="phases" aria-label="Phases of the month">
      {PHASES.map(({ says }, index) => (
        <li key={says} class={index < now ? 'phase-done' : ''} aria-current={index === now ? 'step' : undefined}>
          <span class="phase-number" aria-hidden="true">
            {index + 1}
          </span>
          {says}
        </li>
      ))}
    </ol>
  );
}
