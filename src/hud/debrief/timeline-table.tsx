/** The timeline in words: a row for each month, a column for each seat, and what changed in the channels. */
import type { ComponentChildren } from 'preact';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { RowsTable } from './rows-table.tsx';
import type { Timeline } from './timeline.ts';

export interface TimelineTableProps {
  readonly setup: Setup;
  readonly timeline: Timeline;
}
export function TimelineTable({ setup, timeline }: TimelineTableProps) {
  const rounds = Array.from({ length: Math.max(1, timeline.rounds) }, (_, index) => index + 1);
  const words = debriefWords().timeline;
  return (
    <RowsTable
      caption={words.table}
      keyOf={String}
      rows={rounds}
      columns={[
        { head: words.month, cell: (round) => monthName(setup, round, 'short') },
        ...setup.roles.map(({ id, name }) => ({
          head: name,
          cell: (round: number) => listed(cellOf(setup, timeline, id, round)),
        })),
        { head: words.channels, cell: (round) => listed(railsOf(setup, timeline, round)) },
      ]}
    />
  );
}

const listed = (lines: readonly string[]): ComponentChildren =>
  lines.length === 0 ? (
    '–'
  ) : (
    <ul class="timeline-cell">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

/** What one seat did and owed in one month. */
export function cellOf(setup: Setup, timeline: Timeline, role: RoleId, round: number): string[] {
  const at = contextOf(setup, null);
  const words = debriefWords().timeline;
  const here = <T extends { readonly role: RoleId; readonly round: number }>(list: readonly T[]): T[] =>
    list.filter((item) => item.role === role && item.round === round);
  return [
    ...timeline.bridges
      .filter((bridge) => bridge.round === round && bridge.signatories.includes(role))
      .map((bridge) => words.signedDeal(bridge.number)),
    ...here(timeline.capsules).map(({ issue, state, truth }) =>
      words.pledge(issue, at, state === 'kept' && truth === false ? 'form' : state),
    ),
    ...here(timeline.moves).map(({ move, blocked }) => (blocked ? words.blocked(move, at) : at.move(move))),
  ];
}

function railsOf(setup: Setup, timeline: Timeline, round: number): string[] {
  const at = contextOf(setup, null);
  const words = debriefWords().timeline;
  return timeline.rails.flatMap(({ channel, spans, breaks }) => [
    ...spans
      .filter((span) => span.from === round)
      .map((span) => words.channel(channel, label('channel', span.state), at)),
    ...(breaks.includes(round) ? [words.cutAndBack(channel, at)] : []),
  ]);
}
