/**
 * Keeps a keyboard's place. A control that goes away while it has the focus (an offer that was sent, a screen that
 * was left) takes the focus with it, and Tab would start again at the top of the page. Here what came in its place gets it.
 */

/** Time for a screen that moves the focus by itself, in milliseconds. */
const PATIENCE = 60;

const TABBABLE =
  'a[href], button:not([disabled]), input:not([disabled]):not([hidden]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

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
    place.focus();
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

/** The heading or the first control of what was drawn where the focus was; else the nearest control that is left. */
function successor(around: readonly Element[], added: readonly Element[]): HTMLElement | null {
  for (const left of around) {
    if (!left.isConnected) continue;
    const fresh = added.filter((one) => one.isConnected && left.contains(one));
    const found = firstOf(fresh, 'h1, h2') ?? firstOf(fresh, TABBABLE) ?? firstOf([left], TABBABLE);
    if (found) return found;
  }
  return null;
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
