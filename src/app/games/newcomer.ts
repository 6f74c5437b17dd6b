/** Whether whoever plays in this browser is new to the game: then the desk fills up month by month. */
import { allGames } from './store.ts';

/** Months after which the desk needs no introducing. */
const LEARNED = 3;

/** Nobody here has come further than the first months of any game. A browser that keeps nothing counts as new. */
export async function isNewcomer(): Promise<boolean> {
  const games = await allGames().catch(() => []);
  return !games.some(({ over, round }) => over || round > LEARNED);
}
