/** Games begun in this page: where the browser keeps nothing, they last as long as the page. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { newGame } from './local-game.ts';
import { isNewcomer } from './newcomer.ts';
import type { StoredGame } from './saved-game.ts';
import { getGame, putGame } from './store.ts';

const openings = new Map<string, StoredGame>();

/** A game by its id: begun here, or kept in this browser; undefined: neither. */
export const findGame = async (id: string): Promise<StoredGame | undefined> =>
  (await getGame(id).catch(() => undefined)) ?? openings.get(id);

/** Begins a game: kept in the browser, and in the page where the browser keeps nothing. Resolves with its id. */
export async function begin(setup: Setup, people: readonly RoleId[], bots: StoredGame['bots']): Promise<string> {
  const newcomer = await isNewcomer();
  const game: StoredGame = { ...newGame(setup, people, bots), ...(newcomer ? { newcomer } : {}) };
  openings.set(game.id, game);
  putGame(game).catch(() => undefined);
  return game.id;
}
