import { APP } from '../en/screens/app.ts';
import { part } from '../part.ts';

export const appWords = part('app', APP);
