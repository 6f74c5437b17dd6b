/** The head of a paper on the desk: what it is, the one next step, and beside that who sees it. */
import type { ComponentChildren } from 'preact';
import type { MarkShape } from '../../controls/mark.tsx';
import './desk-head.css';

export interface DeskHeadProps {
  readonly title: string;
  /** Stamped on it, in the colour of whoever wrote it. */
  readonly stamp: string;
  readonly mark: MarkShape;
  readonly hint: ComponentChildren;
  readonly children?: ComponentChildren;
}
export function DeskHead({ title, stamp, mark, hint, children }: DeskHeadProps) {
  return (
    <header class="desk-head">
      <h2 id="desk-title" class="display" tabIndex={-1}>
        {title}
      </h2>
      <span class="stamp role-ink" data-mark={mark} aria-hidden="true">
        {stamp}
      </span>
      <p class="desk-hint">{hint}</p>
      {children}
    </header>
  );
}
