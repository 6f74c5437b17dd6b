/** What a month of the lesson came to, stepped through as at any table. */
import { useEffect, useMemo } from 'preact/hooks';
import type { View } from '../../kernel/board.ts';
import type { Table } from '../../kernel/table.ts';
import { segmentsOf, type Segment } from '../table/pace.ts';
import { Resolution } from '../table/resolution/resolution.tsx';
import { toldSteps, type ToldStep } from '../table/resolution/told.ts';
import { useSteps, type Stepping } from '../table/resolution/use-steps.ts';
import { viewAt } from '../table/view-at.ts';

export interface LessonReading {
  readonly segment: Segment;
  readonly steps: readonly ToldStep[];
  readonly stepping: Stepping;
  /** Facts told so far, and the table as it was then. */
  readonly shown: number;
  readonly view: View;
}

/** The last month's resolution as far as it was stepped through; while nothing is read, everything. */
export function useLessonReading(table: Table, reads: boolean): LessonReading {
  const { facts, setup, seat, view } = table;
  const segment = useMemo(
    (): Segment =>
      segmentsOf(facts).findLast(({ phase }) => phase === 'resolution') ?? { round: 1, phase: 'news', from: 0, to: 0 },
    [facts.length],
  );
  const steps = useMemo(() => toldSteps(facts.slice(segment.from, segment.to), setup, seat), [segment, setup, seat]);
  const stepping = useSteps(`${segment.from}-${reads}`, steps);
  const shown = reads ? segment.from + (steps[stepping.at]?.upTo ?? 0) : facts.length;
  const then = useMemo(() => (shown === facts.length ? view : viewAt(table, shown)), [shown, facts.length, view]);
  return { segment, steps, stepping, shown, view: then };
}

export function LessonRead({ table, reading, onDone }: { table: Table; reading: LessonReading; onDone: () => void }) {
  const { segment, steps, stepping } = reading;
  // Nothing that this seat could see: there is nothing to press Next for.
  useEffect(() => {
    if (steps.length === 0) onDone();
  }, [steps]);
  return (
    <Resolution
      setup={table.setup}
      round={segment.round}
      steps={steps}
      at={stepping.at}
      playing={stepping.playing}
      onNext={stepping.next}
      onPlayAll={stepping.playAll}
      onDone={onDone}
    />
  );
}
