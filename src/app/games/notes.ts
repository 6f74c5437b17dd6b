/**
 * A game's notes in this browser. Kept apart from the game, where a write is done at once: the last letter typed before
 * a reload is there after it.
 */
import type { Notes } from '../../hud/table/notes.tsx';

/** The number is the notes' format: those of another are left alone. */
const keyOf = (game: string): string => `side-letter/notes/1/${game}`;

export function readNotes(game: string): Notes | undefined {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(game)) ?? 'null') as Notes | null) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepNotes(game: string, notes: Notes): void {
  try {
    localStorage.setItem(keyOf(game), JSON.stringify(notes));
  } catch {
    // A browser in private mode may refuse: the notes then last as long as the page.
  }
}

export function forgetNotes(game: string): void {
  try {
    localStorage.removeItem(keyOf(game));
  } catch {
    // Where nothing could be kept there is nothing to forget.
  }
}
