/** The hole in the table screen that the app fills with the picture of the disc. */
import type { ComponentType } from 'preact';
import type { View } from '../../kernel/board.ts';
import type { Table } from '../../kernel/table.ts';
import type { TableIntent } from './intent.ts';

export interface StageSlotProps {
  readonly table: Table;
  /** The table at the moment the person is being told of; lags behind `table.view` while a month is stepped through. */
  readonly view: View;
  /** How many of `table.facts` that is. */
  readonly shown: number;
  /** `full`: the middle of a wide screen; `strip`: beside the seat buttons of a narrow one (under 240 px: no small print). */
  readonly size: 'full' | 'strip';
  readonly onIntent: (intent: TableIntent) => void;
}
/** Decorative to assistive technology: everything it shows is said elsewhere on the screen. */
export type StageSlot = ComponentType<StageSlotProps>;
