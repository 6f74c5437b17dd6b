/** How a disc should look and move for this person: by their settings first, by their device where those say nothing. */

export interface Look {
  readonly reducedMotion: boolean;
  /** Flat, with more contrast. */
  readonly plain: boolean;
  /** In the colours of the system alone. */
  readonly forced: boolean;
}

const FORCED = '(forced-colors: active)';
const CONTRAST = '(prefers-contrast: more)';
const STILL = '(prefers-reduced-motion: reduce)';

export function lookNow(): Look {
  const forced = window.matchMedia(FORCED).matches;
  const more = document.documentElement.dataset.contrast === 'more' || window.matchMedia(CONTRAST).matches;
  return { reducedMotion: prefersStill(), plain: more || forced, forced };
}

/** Should things stand still? The player's own word goes before the device's. */
function prefersStill(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === undefined ? window.matchMedia(STILL).matches : motion === 'reduced';
}

/** Tells whenever a setting or the device has changed the look, also in the middle of play; returns the way to stop. */
export function onLook(listener: (look: Look) => void): () => void {
  const changed = (): void => listener(lookNow());
  const queries = [FORCED, CONTRAST, STILL].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const settings = new MutationObserver(changed);
  settings.observe(document.documentElement, { attributeFilter: ['data-motion', 'data-contrast'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    settings.disconnect();
  };
}
