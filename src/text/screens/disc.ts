import { DISC } from '../en/screens/disc.ts';
import { part } from '../part.ts';

export const discWords = part('disc', DISC);
