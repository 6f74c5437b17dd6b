/** One line, always in the same place, that says what you must do now; and the way to do it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MarkShape } from '../../controls/mark.tsx';
import { Mark } from '../../controls/mark.tsx';
import { GAP_MS, makeAnnouncer } from '../../controls/announcer.ts';

/** The latest words, at most one change every two seconds, so that a busy table does not talk over itself. */
function useBatched(words: string): string {
  const [said, setSaid] = useState(words);
  const announcer = useRef<ReturnType<typeof makeAnnouncer> | null>(null);
  if (announcer.current === null) {
    const started = performance.now() - GAP_MS;
    announcer.current = makeAnnouncer((heard) => setSaid(heard), {
      now: () => performance.now() - started,
      later: (run, ms) => window.setTimeout(run, ms),
      cancel: (id) => window.clearTimeout(id),
    });
  }
  // Also when something was said: it may be out of date by then.
  useEffect(() => {
    announcer.current?.clear();
    if (words !== said) announcer.current?.announce(words);
  }, [words, said]);
  useEffect(() => () => announcer.current?.clear(), []);
  return said;
}

export interface StatusLineProps {
  readonly words: string;
  /** What has just happened, shown before the words; it is spoken elsewhere. */
  readonly lead?: string | null;
  /** Whose act it answers to. */
  readonly mark: MarkShape | null;
  readonly children?: ComponentChildren;
}
export function StatusLine({ words, lead = null, mark, children }: StatusLineProps) {
  const heard = useBatched(words);
  const [first, ...rest] = lead === null ? words.split(/(?<=\.) /) : [lead, words];
  return (
    <div class={lead === null ? 'status on-paper' : 'status status-led on-paper'}>
      {mark === null ? null : <Mark mark={mark} />}
      <p aria-hidden="true">
        <b>{first}</b> <span class="status-rest">{rest.join(' ')}</span>
      </p>
      <p class="visually-hidden" role="status">
        {heard}
      </p>
      <span class="status-acts">{children}</span>
    </div>
  );
}
