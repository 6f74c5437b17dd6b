/** What was in the sleeves: each seat's cards of the month, those already told in full. */
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { Mark } from '../../controls/mark.tsx';
import type { ToldStep } from './told.ts';

export interface OpenedSleevesProps {
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly steps: readonly ToldStep[];
  readonly at: number;
}
export function OpenedSleeves({ setup, seat, steps, at }: OpenedSleevesProps) {
  const now = steps[at];
  return (
    <section class="opened" aria-label="Sleeves opened">
      <h2 class="visually-hidden">Sleeves opened</h2>
      {setup.roles.map((role) => {
        const cards = steps.flatMap((step, index) =>
          step.role === role.id && step.move !== null ? [{ move: step.move, told: index <= at }] : [],
        );
        const current = now?.move !== null && now?.role === role.id;
        return (
          <article
            key={role.id}
            class={current ? 'opened-card opened-now on-paper' : 'opened-card on-paper'}
            data-mark={role.mark}
          >
            <div class="opened-mark role-fill">
              <Mark mark={role.mark} label={role.id === seat ? `You, ${role.name}` : role.name} />
            </div>
            <div class="opened-words">
              {cards.length === 0 ? <p class="opened-none">An empty sleeve</p> : null}
              {cards.map(({ move, told }) => {
                const found = setup.moves.find((one) => one.id === move);
                return (
                  <div key={move} class="opened-move">
                    <h3 class="display">{found?.says ?? move}</h3>
                    {told ? null : <p>Not told yet</p>}
                  </div>
                );
              })}
            </div>
          </article>
        );
      })}
    </section>
  );
}
