/**
 * Keeps a keyboard's place. A control that goes away while it has the focus (an offer that was sent, a screen that
 * was left) takes the focus with it, and Tab would start again at the top of the page. Here what came in its place gets
 * it: the heading drawn where it was, else the heading of what must be done now, else the nearest control that is left.
 */

/** A heading that may take the focus is the heading of what must be done now; a screen has one at a time. */
const ACT = 'main h2[tabindex="-1"]';
/** Not one that is only spoken: the focus would bring it before everybody's eyes. */
const SHOWN_HEADING = 'h1:not(.visually-hidden), h2:not(.visually-hidden)';
/** Time for a screen to be drawn again, in milliseconds. */
const DRAWING = 30;

/** Time for a screen that moves the focus by itself, in milliseconds. */
const PATIENCE = 60;

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** Runs when the screen has drawn itself again. */
export const afterDrawing = (run: () => void): void => void window.setTimeout(run, DRAWING);

/** Moves focus to the heading of what must be done now. */
export const focusAct = (): void => document.querySelector<HTMLElement>(ACT)?.focus();

/**
 * Moves focus to what has this id once it is drawn, for what it lies in may have to be fetched first. A key or a press
 * meanwhile is a change of mind.
 */
export function focusWhenThere(id: string): void {
  const { body } = document;
  const look = (): void => {
    const place = document.getElementById(id);
    if (place === null) return;
    stop();
    if (!place.contains(document.activeElement)) place.focus();
  };
  const watcher = new MutationObserver(look);
  const stop = (): void => {
    watcher.disconnect();
    for (const type of ['keydown', 'pointerdown']) body.removeEventListener(type, stop, true);
  };
  afterDrawing(() => {
    watcher.observe(body, { childList: true, subtree: true });
    for (const type of ['keydown', 'pointerdown']) body.addEventListener(type, stop, true);
    look();
  });
}

/**
 * A screen that has just come begins at its top, and its heading has the focus; unless somebody quick is at one of its
 * controls already.
 */
export function arriveAtAct(): void {
  const heading = document.querySelector<HTMLElement>(ACT);
  const { activeElement } = document;
  if (activeElement !== heading && heading?.closest('section')?.contains(activeElement)) return;
  window.scrollTo({ top: 0, behavior: 'instant' });
  // It may have the focus already, as what was left of the screen before; then it still has to be in sight.
  heading?.focus();
  heading?.scrollIntoView({ block: 'nearest' });
}

/** Watches everything inside `root`. Returns the way to stop. */
export function keepFocus(root: HTMLElement): () => void {
  /** What had the focus last, and all it lay in, nearest first. */
  let last: HTMLElement | null = null;
  let around: readonly Element[] = [];
  let added: Element[] = [];
  let timer: number | null = null;

  const remember = (event: FocusEvent): void => {
    if (!(event.target instanceof HTMLElement)) return;
    last = event.target;
    around = ancestors(last);
    added = [];
  };
  // A press beside every control is a wish to leave it.
  const forget = (): void => {
    last = null;
  };
  const mend = (): void => {
    timer = null;
    const { activeElement } = document;
    if (!last || (activeElement && activeElement !== document.body)) return;
    // Out of use for a moment, while something is being sent.
    if (last.isConnected && last.matches(':disabled')) return;
    const place = last.isConnected ? last : successor(around, added);
    if (!place) return;
    if (place.tabIndex < 0) place.tabIndex = -1;
    if (place.matches(ACT)) arriveAtAct();
    else place.focus();
  };
  const watcher = new MutationObserver((changes) => {
    if (!last) return;
    for (const { addedNodes } of changes) for (const node of addedNodes) if (node instanceof Element) added.push(node);
    timer ??= window.setTimeout(mend, PATIENCE);
  });
  watcher.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  root.addEventListener('focusin', remember);
  document.addEventListener('pointerdown', forget);
  return () => {
    watcher.disconnect();
    root.removeEventListener('focusin', remember);
    document.removeEventListener('pointerdown', forget);
    if (timer !== null) window.clearTimeout(timer);
  };
}

function ancestors(element: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) found.push(at);
  return found;
}

/** What takes the focus next, nearest first. */
function successor(around: readonly Element[], added: readonly Element[]): HTMLElement | null {
  const left = around.filter((one) => one.isConnected);
  const [nearest] = left;
  if (!nearest) return null;
  const fresh = added.filter((one) => one.isConnected && nearest.contains(one));
  return (
    firstOf(fresh, SHOWN_HEADING) ??
    (document.querySelector('dialog[open]') === null ? firstOf([document.body], ACT) : null) ??
    firstOf(fresh, TABBABLE) ??
    left.map((one) => firstOf([one], TABBABLE)).find((one) => one !== null) ??
    null
  );
}

function firstOf(elements: readonly Element[], selector: string): HTMLElement | null {
  for (const element of elements) {
    const found = [element, ...element.querySelectorAll(selector)].find(
      (one): one is HTMLElement => one instanceof HTMLElement && one.matches(selector) && one.checkVisibility(),
    );
    if (found) return found;
  }
  return null;
}
