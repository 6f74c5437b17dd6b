/** A question before something binds. It has the focus as soon as it is there, and Escape takes it back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface AskedProps {
  readonly class: string;
  /** The id of its words, which name it. */
  readonly labelledBy: string;
  /** Where the page scrolls to is somebody else's care. */
  readonly still?: boolean;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}
export function Asked({ class: name, labelledBy, still = false, onBack, children }: AskedProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus({ preventScroll: still }), []);
  return (
    <div
      ref={box}
      class={name}
      role="group"
      tabIndex={-1}
      aria-labelledby={labelledBy}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onBack();
      }}
    >
      {children}
    </div>
  );
}
