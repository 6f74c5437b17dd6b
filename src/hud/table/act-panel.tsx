/** What must be done now: the panel that changes with the screen. */
import type { Table } from '../../kernel/table.ts';
import { DeskPanel } from './desk/desk.tsx';
import type { Desk } from './desk/use-desk.ts';
import { later } from '../controls/later.tsx';
import type { Hand } from './moves/use-hand.ts';
import { MonthNews } from './news/month-news.tsx';
import type { ToldStep } from './resolution/told.ts';
import type { Stepping } from './resolution/use-steps.ts';
import type { Pacing } from './use-pace.ts';

const Waiting = later(() => import('./waiting/waiting.tsx').then((module) => module.Waiting));
const ForecastPanel = later(() => import('./moves/forecast.tsx').then((module) => module.ForecastPanel));
const Resolution = later(() => import('./resolution/resolution.tsx').then((module) => module.Resolution));
const MonthSummary = later(() => import('./summary/month-summary.tsx').then((module) => module.MonthSummary));

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
  const { setup } = table;
  const { screen, segment } = pacing;
  switch (screen) {
    case 'news':
      return <MonthNews table={table} segment={segment} onGo={pacing.goOn} />;
    case 'talks':
      return <DeskPanel table={table} desk={desk} />;
    case 'moves':
      return isSealed(table) ? (
        <Waiting table={table} onBrief={onBrief} />
      ) : (
        <ForecastPanel table={table} intended={hand} />
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
    case 'over':
      return <MonthSummary table={table} pacing={pacing} onDebrief={onDebrief} />;
  }
}
