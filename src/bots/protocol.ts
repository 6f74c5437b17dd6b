/** What is said between a page and its worker of bots: plain JSON. */
import type { SeatAction } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import type { Fact } from '../kernel/facts.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { ToldReason } from '../kernel/table.ts';

export type ToBots =
  /** A bot takes a seat; `setup` is redacted for it. */
  | {
      readonly type: 'start';
      readonly seat: RoleId;
      readonly setup: Setup;
      readonly bot: string;
      readonly seed: number;
    }
  /** `facts`: what the seat was shown since it was last asked. */
  | {
      readonly type: 'ask';
      readonly seat: RoleId;
      readonly view: View;
      readonly facts: readonly Fact[];
      readonly number: number;
    };

/** The number of the view comes back, so that an answer to an old one can be dropped. */
export interface FromBots {
  readonly seat: RoleId;
  readonly number: number;
  readonly action: SeatAction | null;
  readonly reason: ToldReason | null;
}
