/** Games begun in this page: where the browser keeps nothing, they last as long as the page. */
import type { StoredGame } from './saved-game.ts';
import { getGame } from './store.ts';

export const openings = new Map<string, StoredGame>();

/** A game by its id: begun here, or kept in this browser; undefined: neither. */
export const findGame = async (id: string): Promise<StoredGame | undefined> =>
  (await getGame(id).catch(() => undefined)) ?? openings.get(id);
