/** Settings kept in this browser. */
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../hud/settings/settings.ts';

const KEY = 'side-letter/settings';

/** Whatever is stored, made good; a browser that stores nothing plays with the usual. */
export function loadSettings(): Settings {
  try {
    return readSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    return DEFAULT_SETTINGS;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // A browser in private mode may refuse: they then last as long as the page.
  }
}

/** Should things stand still? The player's own word goes before the device's. */
export function prefersStill(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion !== undefined) return motion === 'reduced';
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
