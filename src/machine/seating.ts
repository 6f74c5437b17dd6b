/** Who sits where, and how a bot is asked. */
import type { SeatAction } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import type { Fact } from '../kernel/facts.ts';
import type { RoleId } from '../kernel/setup.ts';
import type { ToldReason } from '../kernel/table.ts';

export type Sitter = { readonly kind: 'person' } | { readonly kind: 'bot' | 'stand-in'; readonly bot: string };
export type Seating = { readonly [role: RoleId]: Sitter };

export interface Question {
  readonly seat: RoleId;
  readonly view: View;
  /** Everything the seat was shown, from the start. */
  readonly facts: readonly Fact[];
  /** The number of the view: it comes back with the answer. */
  readonly number: number;
}
export interface Answer {
  readonly number: number;
  /** null: pass. */
  readonly action: SeatAction | null;
  readonly reason: ToldReason | null;
}
/** Where bots live: a worker in the page, a thread on the server, or right here in a test. */
export interface BotPort {
  ask(question: Question): Promise<Answer>;
  /** Something hangs: start this seat's bot afresh. */
  restart(seat: RoleId): void;
}
