/**
 * The private brief: in the first minute who you are, what you want, what you can do and when it ends. What can wait lies
 * folded under its own name; paper holds it all.
 */
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
import { Prose, sectionsOf, Spans } from './prose.tsx';
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
  const [position, ...more] = sectionsOf(role.instructions);
  return (
    <div class="brief-columns" data-mark={role.mark}>
      <p class="brief-ends">{words.ends(setup.calendar.rounds, at)}</p>
      <section class="brief-case">
        <Heading class="brief-title">{words.who}</Heading>
        <Prose blocks={position?.blocks ?? []} />
        {more.map(({ heading, blocks }, index) => (
          <Fold key={index} says={<Spans spans={heading ?? []} />} open={index === more.length - 1} prints>
            <Prose blocks={blocks} />
          </Fold>
        ))}
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
        {[
          { says: words.smaller, goals: wants.slice(FIRST) },
          { says: words.gives, goals: gives },
          { says: words.suffers, goals: suffers },
        ].map(({ says, goals }, index) =>
          goals.length === 0 ? null : (
            <Fold key={index} says={says(goals.length)} prints>
              <GoalList goals={goals} most={most} at={at} />
            </Fold>
          ),
        )}
      </section>
      <section class="brief-rest">
        <Heading class="brief-title">{words.can}</Heading>
        <p class="brief-note">{words.canNote}</p>
        <div class="brief-moves">
          {moves.map((move) => (
            <Fold
              key={move.id}
              says={
                <>
                  <b>{move.says}</b>
                  <span class="brief-cost" role="img" aria-label={words.costs(move.cost)}>
                    {'●'.repeat(move.cost)}
                  </span>
                </>
              }
              prints
            >
              <p class="brief-details">
                {move.details} <Tag tag={move.tag} />
              </p>
            </Fold>
          ))}
        </div>
      </section>
      <section class="brief-public">
        <Heading class="brief-title">{words.publicly}</Heading>
        {sectionsOf(role.brief).map(({ heading, blocks }, index) =>
          heading === null ? (
            <Prose key={index} blocks={blocks} />
          ) : (
            <Fold key={index} says={<Spans spans={heading} />}>
              <Prose blocks={blocks} />
            </Fold>
          ),
        )}
        <Lesser>{words.others}</Lesser>
        {setup.roles
          .filter((other) => other.id !== seat)
          .map((other) => (
            <Fold
              key={other.id}
              says={
                <>
                  <Mark mark={other.mark} /> <span>{other.name}</span>
                </>
              }
            >
              <div class="brief-other">
                <Prose blocks={other.brief} level={level === 2 ? 4 : 5} />
              </div>
            </Fold>
          ))}
      </section>
      {sources.length === 0 ? null : (
        <section class="brief-sources">
          <Fold says={words.sources(sources.length)} prints>
            <ol>
              {sources.map(([key, source]) => (
                <li key={key}>
                  <span class="brief-key">{key}</span> <Cited source={source} />
                </li>
              ))}
            </ol>
          </Fold>
        </section>
      )}
    </div>
  );
}

/** Goals shown at once; the smaller ones are one press away. */
const FIRST = 5;
