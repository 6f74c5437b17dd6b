import { DESK } from '../en/screens/desk.ts';
import { part } from '../part.ts';

export const deskWords = part('desk', DESK);
