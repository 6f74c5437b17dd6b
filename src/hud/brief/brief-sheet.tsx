/** The private brief on one page: goals ranked by points, walk-away, what this seat can do, what the others say in public. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { briefWords } from '../../text/screens/brief.ts';
import { Mark } from '../controls/mark.tsx';
import { Fold } from './fold.tsx';
import { Tag } from '../controls/tag.tsx';
import { sayNumber } from '../../text/numbers.ts';
import { Cited } from '../codex/source-line.tsx';
import { citedIn } from './cited-in.ts';
import { goalsOf } from './goals.ts';
import { GoalList } from './goal-list.tsx';
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
  const words = briefWords();
  const at = contextOf(setup, seat);
  const role = setup.roles.find((one) => one.id === seat);
  if (role === undefined) return null;
  const { wants, gives, suffers } = goalsOf(setup, seat);
  const most = Math.max(1, ...wants.map((goal) => goal.points));
  const sources = citedIn(setup, seat);
  const moves = setup.moves.filter((move) => move.by === seat);
  return (
    <div class="brief-columns" data-mark={role.mark}>
      <section class="brief-case">
        <Heading class="brief-title">{words.eyes}</Heading>
        <Prose blocks={role.instructions} level={level === 2 ? 3 : 4} />
        <Fold says={words.publicly}>
          <Prose blocks={role.brief} level={level === 2 ? 3 : 4} />
        </Fold>
      </section>
      <section class="brief-goals">
        <Heading class="brief-title">{words.goals}</Heading>
        <p class="brief-walk">
          <b>{role.walkAway === null ? '?' : sayNumber(role.walkAway)}</b>
          <span>
            <strong>{words.walkAway}</strong> {words.walkAwayNote}
          </span>
        </p>
        <GoalList goals={wants.slice(0, FIRST)} most={most} at={at} />
        {wants.length <= FIRST ? null : (
          <Fold says={words.smaller(wants.length - FIRST)} prints>
            <GoalList goals={wants.slice(FIRST)} most={most} at={at} />
          </Fold>
        )}
        {gives.length === 0 ? null : <Lesser>{words.gives}</Lesser>}
        <GoalList goals={gives} most={most} at={at} />
        {suffers.length === 0 ? null : <Lesser>{words.suffers}</Lesser>}
        <GoalList goals={suffers} most={most} at={at} />
      </section>
      <section class="brief-rest">
        <Heading class="brief-title">{words.can}</Heading>
        <p class="brief-note">{words.canNote}</p>
        <ul class="brief-moves">
          {moves.map((move) => (
            <li key={move.id}>
              <b>{move.says}</b>
              <span class="brief-cost" role="img" aria-label={words.costs(move.cost)}>
                {'●'.repeat(move.cost)}
              </span>
              {move.tag === undefined ? null : <Tag tag={move.tag} />}
              <span class="brief-details">{move.details}</span>
            </li>
          ))}
        </ul>
        <Heading class="brief-title">{words.others}</Heading>
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
                    <span aria-hidden="true">{words.allItSays}</span>
                    <span class="visually-hidden">{words.allOf(other.id, at)}</span>
                  </>
                }
              >
                <Prose blocks={other.brief} level={level === 2 ? 4 : 5} />
              </Fold>
            </div>
          ))}
      </section>
      {sources.length === 0 ? null : (
        <section class="brief-sources">
          <Heading class="brief-title">{words.sources}</Heading>
          <ol>
            {sources.map(([key, source]) => (
              <li key={key}>
                <span class="brief-key">{key}</span> <Cited source={source} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** Goals shown at once; the smaller ones are one press away. */
const FIRST = 7;
