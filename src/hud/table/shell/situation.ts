/** What the person must do now, in the words of the status line. */
import type { Table } from '../../../kernel/table.ts';
import type { Situation } from '../../../text/codes.ts';
import { situationOf } from '../../../text/phases.ts';
import type { Pace } from '../pace.ts';

export interface Told {
  readonly pace: Pace;
  /** Items of news in the segment. */
  readonly items: number;
  /** Of the resolution: the step now told, from 0, and how many there are. */
  readonly step: number;
  readonly steps: number;
}
export function situationNow(
  { view, legal, setup, facts }: Pick<Table, 'view' | 'legal' | 'setup' | 'facts'>,
  { pace, items, step, steps }: Told,
): Situation {
  const { round } = pace.segment;
  switch (pace.screen) {
    case 'news':
      return { code: 'news', items };
    case 'resolution':
      return { code: 'resolution', round, step: step + 1, of: steps };
    case 'summary':
      return { code: 'month-over', round, last: view.phase === 'over' };
    case 'over': {
      const ended = facts.findLast((fact) => fact.type === 'ended');
      return { code: 'over', title: ended?.type === 'ended' ? ended.title : '' };
    }
    case 'talks':
    case 'moves':
      return situationOf(view, legal, setup);
  }
}
