/** Settings kept in this browser. */
import { readSettings, type Settings } from '../hud/settings/settings.ts';
import { keep, readKept } from './kept.ts';

const KEY = 'side-letter/settings';

/** Whatever is stored, made good; a browser that stores nothing plays with the usual. */
export const loadSettings = (): Settings => readSettings(readKept(KEY));

export const keepSettings = (settings: Settings): void => keep(KEY, settings);
