/** A native disclosure whose inside is made only once it is opened, unless paper needs it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import './fold.css';

export interface FoldProps {
  readonly says: ComponentChildren;
  readonly open?: boolean;
  /** On paper it lies open, under its own words. */
  readonly prints?: boolean;
  readonly children: ComponentChildren;
}
export function Fold({ says, open = false, prints = false, children }: FoldProps) {
  const [shown, show] = useState(open || prints);
  return (
    <details
      class={prints ? 'fold fold-prints' : 'fold'}
      open={open}
      onToggle={(event) => event.currentTarget.open && show(true)}
    >
      <summary>{says}</summary>
      {shown ? children : null}
    </details>
  );
}
