/** The table's keys. Letters are ignored while someone types, and can be switched off. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface KeyActs {
  readonly desk: () => void;
  readonly talks: () => void;
  readonly brief: () => void;
  readonly describe: () => void;
  readonly hide: () => void;
  readonly help: () => void;
  /** -1: previous issue; 1: next. */
  readonly issue: (step: -1 | 1) => void;
  readonly send: () => void;
  /** Closes what is on top and is not a dialog. */
  readonly close: () => void;
  /** More time on the clock. */
  readonly time: () => void;
}

const LETTERS: { readonly [key: string]: (acts: KeyActs) => void } = {
  o: (acts) => acts.desk(),
  t: (acts) => acts.talks(),
  b: (acts) => acts.brief(),
  d: (acts) => acts.describe(),
  h: (acts) => acts.hide(),
  m: (acts) => acts.time(),
  '?': (acts) => acts.help(),
  '[': (acts) => acts.issue(-1),
  ']': (acts) => acts.issue(1),
};

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type=range], [type=checkbox], [type=radio])'));

/** Listens on the page. `letters` off leaves Ctrl+Enter alone. */
export function useKeys(acts: KeyActs, letters: boolean): void {
  // The newest acts, and no moment without any: keys may be quicker than the screen.
  const latest = useRef(acts);
  latest.current = acts;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]') !== null) return;
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current.send();
        return;
      }
      if (event.key === 'Escape') return latest.current.close();
      if (!letters || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      const act = LETTERS[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act(latest.current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [letters]);
}

/** Moves focus to the previous or next fader of the desk, from wherever focus is. */
export function focusIssue(step: -1 | 1): void {
  const faders = [...document.querySelectorAll<HTMLElement>('.rows .fader-input')];
  const row = document.activeElement?.closest('.row');
  const at = faders.findIndex((fader) => row?.contains(fader));
  const next = at < 0 ? (step > 0 ? 0 : faders.length - 1) : Math.min(faders.length - 1, Math.max(0, at + step));
  faders[next]?.focus();
}

/** Presses the desk's send button, or the last word of its review. */
export function pressSend(): void {
  const button =
    document.querySelector<HTMLElement>('[data-confirm]') ?? document.querySelector<HTMLElement>('[data-send]');
  button?.click();
}
