/** How much of the story the person has been told, and the table as it was then. */
import { useMemo } from 'preact/hooks';
import type { View } from '../../kernel/board.ts';
import type { Table } from '../../kernel/table.ts';
import { locale } from '../../text/locale.ts';
import { newsItems, type NewsItem } from './news/items.ts';
import { toldSteps, type ToldStep } from './resolution/told.ts';
import { useSteps, type Stepping } from './resolution/use-steps.ts';
import type { Pacing } from './use-pace.ts';
import { viewAt } from './view-at.ts';

export interface Telling {
  /** Of the resolution that is told, if one is. */
  readonly steps: readonly ToldStep[];
  readonly stepping: Stepping;
  /** Facts told so far. */
  readonly shown: number;
  readonly view: View;
  /** This month's news. */
  readonly items: readonly NewsItem[];
}
export function useTelling(table: Table, { screen, segment, segments }: Pacing): Telling {
  const { setup, view, facts, seat } = table;
  const steps = useMemo(
    () =>
      segment.phase === 'resolution'
        ? toldSteps(facts.slice(segment.from, segment.to), setup, seat, segment.round)
        : [],
    [segment.from, segment.to, segment.phase, locale()],
  );
  const stepping = useSteps(`${segment.from}-${screen === 'resolution'}`, steps);
  const shown =
    screen === 'resolution'
      ? segment.from + (steps[stepping.at]?.upTo ?? 0)
      : screen === 'summary' || screen === 'news'
        ? segment.to
        : facts.length;
  const then = useMemo(() => (shown === facts.length ? view : viewAt(table, shown)), [shown, facts.length, view]);
  const news = segments.findLast((one) => one.phase === 'news');
  return {
    steps,
    stepping,
    shown,
    view: then,
    items: news ? newsItems(facts.slice(news.from, news.to), setup, seat) : [],
  };
}
