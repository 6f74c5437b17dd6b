/** Runs when the page has nothing better to do, and after `longest` milliseconds in any case. */
export function whenIdle(run: () => void, longest = 4000): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: longest });
  else setTimeout(run, 500);
}
