import { TITLE } from '../en/screens/title.ts';
import { part } from '../part.ts';

export const titleWords = part('title', TITLE);
