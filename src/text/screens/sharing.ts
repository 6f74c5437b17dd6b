import { SHARING } from '../en/screens/sharing.ts';
import { part } from '../part.ts';

export const sharingWords = part('sharing', SHARING);
