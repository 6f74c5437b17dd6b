import { REASONS } from '../en/reasons.ts';
import { part } from '../part.ts';

export const reasonWords = part('reasons', REASONS);
