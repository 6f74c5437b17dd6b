/** The few words that stand on a disc: whoever shows one brings them, in the language in use. */
import type { RoleId } from '../../kernel/setup.ts';

export interface DiscWords {
  /** The plate of a month, three or four letters: `JAN`. Round 1 is the calendar's first. */
  month(round: number): string;
  /** Steps walked: `5 of 12`, and where there is no room: `5/12`. */
  figure(at: number, of: number): string;
  figureShort(at: number, of: number): string;
  /** Over the figure where a case has no track, and months are counted instead. */
  monthTitle(): string;
  /** Under the figure: `3 steps held`, `USTR holds 3`, `3 held`; none is `0`. */
  held(steps: number): string;
  holds(role: RoleId, steps: number): string;
  heldShort(steps: number): string;
  /** On the rim, beside a route for money with its name cut to length: `Card payments cut`; `share` is 0..1. */
  cut(channel: string): string;
  leaking(channel: string, share: number): string;
}
