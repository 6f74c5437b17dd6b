import { DEBRIEF } from '../en/screens/debrief.ts';
import { part } from '../part.ts';

export const debriefWords = part('debrief', DEBRIEF);
