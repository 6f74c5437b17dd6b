/** Goals in a row, each with its points and a bar of them. */
import type { Context } from '../../text/context.ts';
import { saySigned } from '../../text/numbers.ts';
import { briefWords } from '../../text/screens/brief.ts';
import type { Goal } from './goals.ts';

export interface GoalListProps {
  readonly goals: readonly Goal[];
  /** Points of a full bar. */
  readonly most: number;
  readonly at: Context;
}
export function GoalList({ goals, most, at }: GoalListProps) {
  const words = briefWords();
  if (goals.length === 0) return null;
  return (
    <ol class="goals">
      {goals.map((goal) => (
        <li key={goal.key} class="goal">
          <span class="goal-says">
            <b>{goal.says}</b>
            {goal.option === null ? null : <span>{goal.option}</span>}
            {goal.yours || goal.points < 0 ? null : <span class="goal-opens">{words.othersSign}</span>}
            {goal.opens > 1 ? <span class="goal-opens">{words.opens(goal.opens, at)}</span> : null}
          </span>
          <span class="goal-points">
            <span class="visually-hidden">{goal.points > 0 ? words.upTo : words.asLowAs} </span>
            {saySigned(Math.round(goal.points * 10) / 10)}
          </span>
          <svg class="goal-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="6" class="goal-bar-ground" />
            <rect
              width={Math.min(100, (Math.abs(goal.points) / most) * 100)}
              height="6"
              class={goal.points > 0 ? 'goal-bar-won' : 'goal-bar-given'}
            />
          </svg>
        </li>
      ))}
    </ol>
  );
}
