import { SUMMARY } from '../en/screens/summary.ts';
import { part } from '../part.ts';

export const summaryWords = part('summary', SUMMARY);
