/** Games in this browser's IndexedDB. A write is finished before its action is acknowledged. */
import { createStore, del, get, set, values } from 'idb-keyval';
import { forgetNotes } from './notes.ts';
import type { StoredGame } from './saved-game.ts';

const games = createStore('side-letter', 'games');

export const putGame = (game: StoredGame): Promise<void> => set(game.id, game, games);
export const getGame = (id: string): Promise<StoredGame | undefined> => get<StoredGame>(id, games);
export const forgetGame = (id: string): Promise<void> => {
  forgetNotes(id);
  return del(id, games);
};

/** Newest first. */
export async function allGames(): Promise<StoredGame[]> {
  const list = await values<StoredGame>(games);
  return list.sort((a, b) => b.played - a.played);
}
