import { RESOLUTION } from '../en/screens/resolution.ts';
import { part } from '../part.ts';

export const resolutionWords = part('resolution', RESOLUTION);
