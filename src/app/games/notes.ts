/**
 * A game's notes in this browser. Kept apart from the game, where a write is done at once: the last letter typed before
 * a reload is there after it.
 */
import type { Notes } from '../../hud/table/notes.tsx';
import type { RoleId } from '../../kernel/setup.ts';

/** The number is the notes' format: those of another are left alone. */
const FORMAT = 'side-letter/notes/1';
const keyOf = (game: string, seat: RoleId): string => `${FORMAT}/${game}/${seat}`;

export function readNotes(game: string, seat: RoleId): Notes | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(game, seat)) ?? 'null') as Notes | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepNotes(game: string, seat: RoleId, notes: Notes): void {
  try {
    localStorage.setItem(keyOf(game, seat), JSON.stringify(notes));
  } catch {
    // A browser in private mode may refuse: the notes then last as long as the page.
  }
}

/** Those of every seat. */
export function forgetNotes(game: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(game, ''))) localStorage.removeItem(key);
  } catch {
    // Where nothing could be kept there is nothing to forget.
  }
}
