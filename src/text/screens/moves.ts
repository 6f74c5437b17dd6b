import { MOVES } from '../en/screens/moves.ts';
import { part } from '../part.ts';

export const movesWords = part('moves', MOVES);
