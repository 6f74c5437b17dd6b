/** The private brief on one page: goals ranked by points, walk-away, what this seat can do, what the others say in public. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { Mark } from '../controls/mark.tsx';
import { Fold } from './fold.tsx';
import { Tag } from '../controls/tag.tsx';
import { monthName } from '../../text/months.ts';
import { sayNumber, saySigned } from '../../text/numbers.ts';
import { goalsOf, type Goal } from './goals.ts';
import { firstParagraph, Prose, Spans } from './prose.tsx';
import './brief.css';

export interface BriefSheetProps {
  /** The seat's own: its secrets are in it, its rivals' are not. */
  readonly setup: Setup;
  readonly seat: RoleId;
  /** Level of its headings; 3 unless told, as under a dialog's title. */
  readonly level?: 2 | 3;
}
export function BriefSheet({ setup, seat, level = 3 }: BriefSheetProps) {
  const Heading = `h${level}` as const;
  const Lesser = level === 2 ? 'h3' : 'h4';
  const role = setup.roles.find((one) => one.id === seat);
  if (role === undefined) return null;
  const { wants, gives, suffers } = goalsOf(setup, seat);
  const most = Math.max(1, ...wants.map((goal) => goal.points));
  const moves = setup.moves.filter((move) => move.by === seat);
  return (
    <div class="brief-columns" data-mark={role.mark}>
      <section class="brief-case">
        <Heading class="brief-title">For your eyes only</Heading>
        <Prose blocks={role.instructions} level={level === 2 ? 3 : 4} />
        <Fold says="What you say in public">
          <Prose blocks={role.brief} level={level === 2 ? 3 : 4} />
        </Fold>
      </section>
      <section class="brief-goals">
        <Heading class="brief-title">Your goals, by points</Heading>
        <p class="brief-walk">
          <b>{role.walkAway === null ? '?' : sayNumber(role.walkAway)}</b>
          <span>
            <strong>Your walk-away.</strong> What you score, of 100, with no deal. Goals count on top of it. A deal that
            leaves you lower is worse than none.
          </span>
        </p>
        <GoalList goals={wants.slice(0, FIRST)} most={most} setup={setup} />
        {wants.length <= FIRST ? null : (
          <Fold says={`${wants.length - FIRST} smaller goals`}>
            <GoalList goals={wants.slice(FIRST)} most={most} setup={setup} />
          </Fold>
        )}
        {gives.length === 0 ? null : <Lesser>What you will be asked for</Lesser>}
        <GoalList goals={gives} most={most} setup={setup} />
        {suffers.length === 0 ? null : <Lesser>What others may agree without you</Lesser>}
        <GoalList goals={suffers} most={most} setup={setup} />
      </section>
      <section class="brief-rest">
        <Heading class="brief-title">What you can do</Heading>
        <p class="brief-note">
          Every month you may sign deals, then play moves in secret. A move costs the points in its circles.
        </p>
        <ul class="brief-moves">
          {moves.map((move) => (
            <li key={move.id}>
              <b>{move.says}</b>
              <span class="brief-cost" role="img" aria-label={`costs ${move.cost}`}>
                {'●'.repeat(move.cost)}
              </span>
              {move.tag === 'record' ? <Tag tag="record" /> : null}
              <span class="brief-details">{move.details}</span>
            </li>
          ))}
        </ul>
        <Heading class="brief-title">What the others say in public</Heading>
        {setup.roles
          .filter((other) => other.id !== seat)
          .map((other) => (
            <div key={other.id} class="brief-other">
              <Lesser>
                <Mark mark={other.mark} /> {other.name}
              </Lesser>
              <p>
                <Spans spans={firstParagraph(other.brief)} />
              </p>
              <Fold
                says={
                  <>
                    All it says<span class="visually-hidden">: {other.name}</span>
                  </>
                }
              >
                <Prose blocks={other.brief} level={level === 2 ? 4 : 5} />
              </Fold>
            </div>
          ))}
      </section>
    </div>
  );
}

/** Goals shown at once; the smaller ones are one press away. */
const FIRST = 7;

interface GoalListProps {
  readonly goals: readonly Goal[];
  /** Points of a full bar. */
  readonly most: number;
  readonly setup: Setup;
}
function GoalList({ goals, most, setup }: GoalListProps) {
  if (goals.length === 0) return null;
  return (
    <ol class="goals">
      {goals.map((goal) => (
        <li key={goal.key} class="goal">
          <span class="goal-says">
            <b>{goal.says}</b>
            {goal.option === null ? null : <span>{goal.option}</span>}
            {goal.yours || goal.points < 0 ? null : <span class="goal-opens">Others sign this</span>}
            {goal.opens > 1 ? <span class="goal-opens">Opens in {monthName(setup, goal.opens, 'long')}</span> : null}
          </span>
          <span class="goal-points">
            <span class="visually-hidden">{goal.points > 0 ? 'up to ' : 'as low as '}</span>
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
