/** A native disclosure whose inside is made only once it is opened. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

export interface FoldProps {
  readonly says: ComponentChildren;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}
export function Fold({ says, open = false, children }: FoldProps) {
  const [shown, show] = useState(open);
  return (
    <details class="fold" open={open} onToggle={(event) => event.currentTarget.open && show(true)}>
      <summary>{says}</summary>
      {shown ? children : null}
    </details>
  );
}
