/** A keyboard on the screen: what stays in reach keeps above it, and the field that is written in stays in sight. */
import { useLayoutEffect } from 'preact/hooks';

/** Follows the part of the window that is left, and writes `--keyboard` on the page: the height that is covered. */
export function useKeyboard(): void {
  useLayoutEffect(() => {
    const seen = window.visualViewport;
    if (seen === null) return undefined;
    const { style } = document.documentElement;
    const follow = () => {
      // Zooming in covers part of the page too, and is no keyboard.
      const covered = seen.scale > 1.01 ? 0 : Math.round(window.innerHeight - seen.height - seen.offsetTop);
      style.setProperty('--keyboard', `${Math.max(0, covered)}px`);
    };
    const open = () => {
      follow();
      const field = document.activeElement;
      if (field instanceof HTMLTextAreaElement) field.scrollIntoView({ block: 'nearest' });
    };
    seen.addEventListener('resize', open);
    seen.addEventListener('scroll', follow);
    return () => {
      seen.removeEventListener('resize', open);
      seen.removeEventListener('scroll', follow);
      style.removeProperty('--keyboard');
    };
  }, []);
}
