import { SOUND } from '../en/screens/sound.ts';
import { part } from '../part.ts';

export const soundWords = part('sound', SOUND);
