/** Moving focus after the screen has drawn itself again. */
import { useEffect, useRef } from 'preact/hooks';

export const FOCUS = {
  /** Runs after the next drawing. */
  later: (run: () => void): void => void window.setTimeout(run, 30),
};

/** The heading of what must be done now. */
export const focusAct = (): void =>
  document
    .querySelector<HTMLElement>('#news-title, #desk-title, #sleeves-title, #resolution-title, #summary-title')
    ?.focus();

/** When what had focus is taken off the screen, focus goes to what must be done now, not to the top of the page. */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      if (event.target instanceof Element) last.current = event.target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    FOCUS.later(() => {
      if (last.current === null || last.current.isConnected || document.activeElement !== document.body) return;
      last.current = null;
      focusAct();
    });
  });
}
