import { SEATS } from '../en/screens/seats.ts';
import { part } from '../part.ts';

export const seatsWords = part('seats', SEATS);
