/** Games begun in this page: where the browser keeps nothing, they last as long as the page. */
import type { StoredGame } from './saved-game.ts';
import { getGame, putGame } from './store.ts';

const openings = new Map<string, StoredGame>();

/** A game by its id: begun here, or kept in this browser; undefined: neither. */
export const findGame = async (id: string): Promise<StoredGame | undefined> =>
  (await getGame(id).catch(() => undefined)) ?? openings.get(id);

/** Begins a game: kept in the browser, and in the page where the browser keeps nothing. Returns its id. */
export function begin(game: StoredGame): string {
  openings.set(game.id, game);
  putGame(game).catch(() => undefined);
  return game.id;
}
