/** The middle of the table: the picture of the disc, the seats round it, and in the moves the sleeves. */
import type { ComponentChildren } from 'preact';
import type { View } from '../../kernel/board.ts';
import type { Table } from '../../kernel/table.ts';
import { shellWords } from '../../text/screens/shell.ts';
import { later } from '../controls/later.tsx';
import type { Hand } from './moves/use-hand.ts';
import type { Desk } from './desk/use-desk.ts';
import type { Screen } from './pace.ts';
import { Legend } from './shell/legend.tsx';
import { SeatPlates } from './shell/seat-plates.tsx';

const SleevePanel = later(() => import('./moves/moves.tsx').then((module) => module.SleevePanel));

export interface MiddlePanelProps {
  readonly table: Table;
  readonly screen: Screen;
  readonly shownView: View;
  readonly desk: Desk;
  readonly hand: Hand;
  readonly onSeat: (role: string) => void;
  /** The picture; the same element on every screen, for it is mounted once. */
  readonly children: ComponentChildren;
}
export function MiddlePanel({ table, screen, shownView, desk, hand, onSeat, children }: MiddlePanelProps) {
  const { setup, seat, seats, legal } = table;
  return (
    <>
      <section class="stage" aria-label={shellWords().table}>
        <div class="stage-round">
          <div class="stage-disc" aria-hidden="true">
            {children}
          </div>
          <SeatPlates
            table={{ setup, seat, seats, legal, view: shownView }}
            to={screen === 'talks' && desk.state.open.kind === 'draft' ? desk.state.to : []}
            onSeat={onSeat}
          />
        </div>
        <Legend />
      </section>
      {screen === 'moves' ? <SleevePanel table={table} hand={hand} /> : null}
    </>
  );
}
