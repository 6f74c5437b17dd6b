/** What was in the sleeves: each seat's cards of the month, all face up; the one that is told now stands out. */
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { resolutionWords } from '../../../text/screens/resolution.ts';
import { Mark } from '../../controls/mark.tsx';
import { SleeveThread } from './thread.tsx';
import type { ToldStep } from './told.ts';

export interface OpenedSleevesProps {
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly steps: readonly ToldStep[];
  readonly at: number;
}
export function OpenedSleeves({ setup, seat, steps, at }: OpenedSleevesProps) {
  const words = resolutionWords();
  const now = steps[at];
  const acting = setup.roles.findIndex((role) => now?.move != null && role.id === now.role);
  return (
    <section class="opened" aria-label={words.opened}>
      <h2 class="visually-hidden">{words.opened}</h2>
      {setup.roles.map((role) => {
        const cards = steps.flatMap((step) =>
          step.role === role.id && step.move !== null ? setup.moves.filter((move) => move.id === step.move) : [],
        );
        const current = now?.move !== null && now?.role === role.id;
        return (
          <article
            key={role.id}
            class={current ? 'opened-card opened-now on-paper' : 'opened-card on-paper'}
            data-mark={role.mark}
          >
            <div class="opened-mark role-fill">
              <Mark
                mark={role.mark}
                label={role.id === seat ? words.yours(role.id, contextOf(setup, seat)) : role.name}
              />
            </div>
            <div class="opened-words">
              {cards.length === 0 ? <p class="opened-none">{words.empty}</p> : null}
              {cards.map((card) => (
                <div
                  key={card.id}
                  class={current && card.id === now.move ? 'opened-move opened-move-now' : 'opened-move'}
                >
                  <h3 class="display">{card.says}</h3>
                  <p>{card.details}</p>
                </div>
              ))}
            </div>
          </article>
        );
      })}
      <SleeveThread roles={setup.roles} seat={acting} at={at} />
    </section>
  );
}
