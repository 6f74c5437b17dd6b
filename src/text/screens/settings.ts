import { SETTINGS } from '../en/screens/settings.ts';
import { part } from '../part.ts';

export const settingsWords = part('settings', SETTINGS);
