/** What must be done now: the panel that changes with the screen. */
import type { Fact, FactOf } from '../../kernel/facts.ts';
import type { Table } from '../../kernel/table.ts';
import { rulesOf } from '../../kernel/rules.ts';
import { scoreNow } from '../../kernel/score.ts';
import { DeskPanel } from './desk/desk.tsx';
import type { Desk } from './desk/use-desk.ts';
import { Waiting } from './waiting/waiting.tsx';
import { ForecastPanel } from './moves/forecast.tsx';
import type { Hand } from './moves/use-hand.ts';
import { News } from './news/news.tsx';
import { Resolution } from './resolution/resolution.tsx';
import type { ToldStep } from './resolution/told.ts';
import type { Stepping } from './resolution/use-steps.ts';
import { summaryOf } from './summary/summary-lines.ts';
import { Summary } from './summary/summary.tsx';
import type { Pacing } from './use-pace.ts';
import { viewAt } from './view-at.ts';

export const firedIn = (facts: readonly Fact[]): readonly FactOf<'fired'>[] =>
  facts.flatMap((fact) => (fact.type === 'fired' ? [fact] : []));

export interface ActPanelProps {
  readonly table: Table;
  readonly pacing: Pacing;
  readonly desk: Desk;
  readonly hand: Hand;
  readonly steps: readonly ToldStep[];
  readonly stepping: Stepping;
  readonly onDebrief: () => void;
  readonly onBrief: () => void;
}
/** This seat's sleeve is sealed. */
export const isSealed = ({ setup, seat, view }: Pick<Table, 'setup' | 'seat' | 'view'>): boolean =>
  view.hasSealed[setup.roles.findIndex((role) => role.id === seat)] ?? false;

export function ActPanel({ table, pacing, desk, hand, steps, stepping, onDebrief, onBrief }: ActPanelProps) {
  const { setup, facts, view, seat } = table;
  const { screen, segment } = pacing;
  const last = segment.round >= setup.calendar.rounds || view.phase === 'over';
  switch (screen) {
    case 'news':
      return (
        <News
          items={firedIn(facts.slice(segment.from, segment.to))}
          round={segment.round}
          setup={setup}
          onGo={pacing.goOn}
        />
      );
    case 'talks':
      return <DeskPanel table={table} desk={desk} />;
    case 'moves':
      return isSealed(table) ? (
        <Waiting table={table} onBrief={onBrief} />
      ) : (
        <ForecastPanel table={table} moves={hand.moves} keeps={hand.keeps} />
      );
    case 'resolution':
      return (
        <Resolution
          setup={setup}
          round={segment.round}
          steps={steps}
          at={stepping.at}
          playing={stepping.playing}
          onNext={stepping.next}
          onPlayAll={stepping.playAll}
          onDone={pacing.toldAll}
        />
      );
    case 'summary':
    case 'over': {
      const rules = rulesOf(setup);
      const score = (upTo: number): number => scoreNow(rules, viewAt(table, upTo), seat);
      const month =
        pacing.segments.findLast((one) => one.phase === 'resolution' && one.round === segment.round) ?? segment;
      const lines = summaryOf(table, facts.slice(month.from, month.to), month.round, {
        from: score(month.from),
        to: score(month.to),
      });
      return (
        <Summary
          table={table}
          round={month.round}
          lines={lines}
          last={last}
          onGo={last ? onDebrief : pacing.goOn}
          onAgain={pacing.tellAgain}
        />
      );
    }
  }
}
