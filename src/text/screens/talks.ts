import { TALKS } from '../en/screens/talks.ts';
import { part } from '../part.ts';

export const talksWords = part('talks', TALKS);
