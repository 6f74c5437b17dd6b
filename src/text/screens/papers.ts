import { PAPERS } from '../en/screens/papers.ts';
import { part } from '../part.ts';

export const papersWords = part('papers', PAPERS);
