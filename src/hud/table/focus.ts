/** Moving focus after the screen has drawn itself again. */
export const FOCUS = {
  /** Runs after the next drawing. */
  later: (run: () => void): void => void window.setTimeout(run, 30),
};

/** The heading of what must be done now. */
export const focusAct = (): void =>
  document
    .querySelector<HTMLElement>('#news-title, #desk-title, #sleeves-title, #resolution-title, #summary-title')
    ?.focus();
