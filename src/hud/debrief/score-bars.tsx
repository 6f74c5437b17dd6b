/** Each seat's score on its own ruler, with its walk-away and the best it could have reached. Never ranked across seats. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import type { Analysis } from '../../kernel/analysis.ts';

export interface ScoreBarsProps {
  readonly debrief: Pick<Debrief, 'setup' | 'scores'>;
  /** null while it is being worked out: then the best is left out. */
  readonly analysis: Pick<Analysis, 'roles' | 'best'> | null;
  readonly seat: RoleId;
}
export function ScoreBars({ debrief: { setup, scores }, analysis, seat }: ScoreBarsProps) {
  const words = debriefWords().scores;
  return (
    <>
      <p class="scores-goals" aria-hidden="true">
        {words.list}
      </p>
      <ul class="scores" aria-label={words.list}>
        {setup.roles.map((role) => {
          const scored = scores.find((one) => one.role === role.id);
          if (scored === undefined) return null;
          const score = Math.round(scored.score);
          const { walkAway } = scored;
          const best = analysis?.best[analysis.roles.indexOf(role.id)];
          return (
            <li key={role.id} class="score">
              <Mark mark={role.mark} />
              <span class="score-name">
                {role.id === seat ? words.own(role.name) : role.name}
                <small>{words.over(score - Math.round(walkAway))}</small>
              </span>
              <svg
                class="score-ruler"
                viewBox="0 0 100 34"
                preserveAspectRatio="none"
                data-mark={role.mark}
                aria-hidden="true"
              >
                <rect y="10" width="100" height="14" class="score-ground" />
                <rect y="10" width={within(score)} height="14" class="score-bar" />
                <path d={`M${within(walkAway)} 5V29`} class="score-walk-edge" />
                <path d={`M${within(walkAway)} 5V29`} class="score-walk" />
                {best === undefined ? null : (
                  <path d={`M${within(best)} 8V26H${within(best) - 3}`} class="score-best" />
                )}
              </svg>
              <span class="score-value role-ink" data-mark={role.mark}>
                {score}
              </span>
              <span class="visually-hidden"> {words.outOf(walkAway, best ?? null)}</span>
            </li>
          );
        })}
      </ul>
      <p class="scores-key" aria-hidden="true">
        <span>
          <svg width="3" height="14">
            <path d="M1.5 0V14" class="score-walk" />
          </svg>
          {words.walkAway}
        </span>
        {analysis === null ? null : (
          <span>
            <svg width="10" height="14">
              <path d="M1 1V13M1 13H9" class="score-best" />
            </svg>
            {words.best}
          </span>
        )}
      </p>
    </>
  );
}

const within = (points: number): number => Math.min(100, Math.max(0, points));
