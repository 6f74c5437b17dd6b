/** The month's phases, with the present one marked. */
import { label } from '../../../text/labels.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import type { Screen } from '../pace.ts';

const PHASES = ['news', 'talks', 'moves', 'resolution', 'over'] as const;

const phaseOf = (screen: Screen): (typeof PHASES)[number] => (screen === 'summary' ? 'resolution' : screen);
export const phaseName = (screen: Screen): string => label('phase', phaseOf(screen));

export function PhaseList({ screen }: { screen: Screen }) {
  const now = PHASES.indexOf(phaseOf(screen));
  return (
    <ol class="phases" aria-label={shellWords().phases}>
      {PHASES.map((phase, index) => (
        <li key={phase} class={index < now ? 'phase-done' : ''} aria-current={index === now ? 'step' : undefined}>
          <span class="phase-number" aria-hidden="true">
            {index + 1}
          </span>
          {label('phase', phase)}
        </li>
      ))}
    </ol>
  );
}
