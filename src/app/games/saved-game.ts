/** A game as this browser keeps it: the record, and who sat where. */
import type { GameRecord } from '../../kernel/record.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Reasons } from '../../machine/reasons.ts';

export interface StoredGame {
  readonly id: string;
  readonly record: GameRecord;
  /** Whose screen is open; where people share the device, who held it last. */
  readonly seat: RoleId;
  /** Seats of people who pass one device around; absent: `seat` plays alone. */
  readonly people?: readonly RoleId[];
  /** Four digits that open a seat's curtain. A courtesy among people in one room: they are kept as they are. */
  readonly pins?: { readonly [role: RoleId]: string };
  /** Seats whose PIN was taken off and who were not told yet. */
  readonly pinsGone?: readonly RoleId[];
  /** The level of the bot in each other seat. */
  readonly bots: { readonly [role: RoleId]: string };
  /** Bots roll dice of their own, never the game's. */
  readonly botSeed: number;
  /** What bots said of their months. */
  readonly reasons?: Reasons;
  /** Begun by somebody new to the game: the desk fills up month by month. */
  readonly newcomer?: boolean;
  readonly round: number;
  readonly over: boolean;
  /** Milliseconds since 1970. */
  readonly played: number;
}

/** What a record file holds: the record itself, or a game with its seats. */
export interface GameFile {
  readonly format: 'side-letter-game/1';
  readonly seat: RoleId;
  readonly people?: readonly RoleId[];
  readonly bots: { readonly [role: RoleId]: string };
  readonly record: GameRecord;
}
