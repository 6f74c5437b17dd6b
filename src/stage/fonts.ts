/** Letters drawn on a canvas do not change when a font arrives: ask for the faces first, and say when more came. */
import { headingFace } from './disc/lettering.ts';

const NEEDED = ["700 14px 'Archivo'", "850 40px 'Archivo'", "600 14px 'IBM Plex Sans'", "600 13px 'IBM Plex Mono'"];
/** Beside Cyrillic letters. */
const CYRILLIC = [...NEEDED, "700 14px 'Cyrillic Headings'"];
/** A face that has not come by then is drawn in its fallback, and again when it comes. */
const PATIENCE_MS = 1500;

/** Resolves when the faces for this text are here, or patience has run out. */
export async function fontsFor(text: string): Promise<void> {
  const needed = headingFace(text) === 'cyrillic' ? CYRILLIC : NEEDED;
  const loaded = Promise.allSettled(needed.map((face) => document.fonts.load(face, text)));
  let timer = 0;
  const late = new Promise<void>((resolve) => (timer = window.setTimeout(resolve, PATIENCE_MS)));
  await Promise.race([loaded, late]);
  window.clearTimeout(timer);
}

/** Calls back whenever faces have arrived; returns the way to stop. */
export function onFonts(listener: () => void): () => void {
  document.fonts.addEventListener('loadingdone', listener);
  return () => document.fonts.removeEventListener('loadingdone', listener);
}
