/**
 * A game's notes in this browser. Kept apart from the game, where a write is done at once: the last letter typed before
 * a reload is there after it.
 */
import type { Notes } from '../../hud/table/notes.tsx';
import type { RoleId } from '../../kernel/setup.ts';
import { forgetKept, keep, readKept } from '../kept.ts';

/** The number is the notes' format: those of another are left alone. */
const FORMAT = 'side-letter/notes/1';
const keyOf = (game: string, seat: RoleId): string => `${FORMAT}/${game}/${seat}`;

export const readNotes = (game: string, seat: RoleId): Notes | undefined =>
  (readKept(keyOf(game, seat)) as Notes | null) ?? undefined;

export const keepNotes = (game: string, seat: RoleId, notes: Notes): void => keep(keyOf(game, seat), notes);

/** Those of every seat. */
export const forgetNotes = (game: string): void => forgetKept(keyOf(game, ''));
