/** A game as this browser keeps it: the record, and who sat where. */
import type { GameRecord } from '../../kernel/record.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { Reasons } from '../../machine/reasons.ts';

export interface StoredGame {
  readonly id: string;
  readonly record: GameRecord;
  readonly seat: RoleId;
  /** The level of the bot in each other seat. */
  readonly bots: { readonly [role: RoleId]: string };
  /** Bots roll dice of their own, never the game's. */
  readonly botSeed: number;
  /** What bots said of their months. */
  readonly reasons?: Reasons;
  readonly round: number;
  readonly over: boolean;
  /** Milliseconds since 1970. */
  readonly played: number;
}

/** What a record file holds: the record itself, or a game with its seats. */
export interface GameFile {
  readonly format: 'side-letter-game/1';
  readonly seat: RoleId;
  readonly bots: { readonly [role: RoleId]: string };
  readonly record: GameRecord;
}
