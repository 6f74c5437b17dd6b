import { OFFLINE } from '../en/screens/offline.ts';
import { part } from '../part.ts';

export const offlineWords = part('offline', OFFLINE);
