/** The timeline in words: a row for each month, a column for each seat, and what changed in the channels. */
import type { ComponentChildren } from 'preact';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { label } from '../../text/labels.ts';
import { monthName } from '../../text/months.ts';
import { RowsTable } from './rows-table.tsx';
import type { Capsule, Timeline } from './timeline.ts';

export interface TimelineTableProps {
  readonly setup: Setup;
  readonly timeline: Timeline;
}
export function TimelineTable({ setup, timeline }: TimelineTableProps) {
  const rounds = Array.from({ length: Math.max(1, timeline.rounds) }, (_, index) => index + 1);
  return (
    <RowsTable
      caption="What happened, month by month"
      keyOf={String}
      rows={rounds}
      columns={[
        { head: 'Month', cell: (round) => monthName(setup, round, 'short') },
        ...setup.roles.map(({ id, name }) => ({
          head: name,
          cell: (round: number) => listed(cellOf(setup, timeline, id, round)),
        })),
        { head: 'Ways to pay', cell: (round) => listed(railsOf(setup, timeline, round)) },
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

const ENDS: { readonly [state in Capsule['state']]: string } = {
  kept: 'kept',
  broken: 'broken',
  'never-due': 'never due',
  released: 'released',
};

/** What one seat did and owed in one month. */
export function cellOf(setup: Setup, timeline: Timeline, role: RoleId, round: number): string[] {
  const words = contextOf(setup, null);
  const here = <T extends { readonly role: RoleId; readonly round: number }>(list: readonly T[]): T[] =>
    list.filter((item) => item.role === role && item.round === round);
  return [
    ...timeline.bridges
      .filter((bridge) => bridge.round === round && bridge.signatories.includes(role))
      .map((bridge) => `Signed deal ${bridge.number}`),
    ...here(timeline.capsules).map(
      ({ issue, state, truth }) =>
        `Pledge on ${words.issue(issue)}: ${ENDS[state]}${state === 'kept' && truth === false ? ', in form only' : ''}`,
    ),
    ...here(timeline.moves).map(({ move, blocked }) => `${words.move(move)}${blocked ? ' (blocked)' : ''}`),
  ];
}

function railsOf(setup: Setup, timeline: Timeline, round: number): string[] {
  const words = contextOf(setup, null);
  return timeline.rails.flatMap(({ channel, spans }) =>
    spans
      .filter((span) => span.from === round)
      .map((span) => `${words.channel(channel)}: ${label('channel', span.state).toLowerCase()}`),
  );
}
