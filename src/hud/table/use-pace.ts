/** The person's place in the story, moved on by reading. */
import { useMemo, useState } from 'preact/hooks';
import type { Table } from '../../kernel/table.ts';
import { useNoted } from './notes.tsx';
import { paceOf, readAtOpening, segmentsOf, type Pace, type Segment } from './pace.ts';

export interface Pacing extends Pace {
  readonly segments: readonly Segment[];
  /** The news or the month's summary was read. */
  readonly goOn: () => void;
  /** The resolution was stepped through; its summary is next. */
  readonly toldAll: () => void;
  /** Back from the summary to the first step. */
  readonly tellAgain: () => void;
}
export function usePace(table: Table): Pacing {
  const segments = useMemo(() => segmentsOf(table.facts), [table.facts, table.facts.length]);
  const [read, setRead] = useNoted('read', () => readAtOpening(table.facts, segments));
  const [told, setTold] = useState(false);
  const pace = paceOf(segments, read, told, table.view.phase);
  return {
    ...pace,
    segments,
    goOn: () => {
      setTold(false);
      setRead(pace.segment.to);
    },
    toldAll: () => setTold(true),
    tellAgain: () => setTold(false),
  };
}
