import { BRIEF } from '../en/screens/brief.ts';
import { part } from '../part.ts';

export const briefWords = part('brief', BRIEF);
