/** A paper document. Coloured sheets under it show who else holds a copy. */
import type { ComponentChildren } from 'preact';
import type { MarkShape } from './mark.tsx';
import './sheet.css';

export interface SheetProps {
  readonly id?: string;
  readonly class?: string;
  /** Names the region: by a heading's id, or in words. */
  readonly labelledBy?: string;
  readonly label?: string;
  /** Seats that will hold a copy, nearest first; at most three show. */
  readonly copies?: readonly MarkShape[];
  readonly children?: ComponentChildren;
}
export function Sheet({ id, class: extra = '', labelledBy, label, copies = [], children }: SheetProps) {
  return (
    <section id={id} class={`sheet on-paper ${extra}`} aria-labelledby={labelledBy} aria-label={label}>
      {copies.slice(0, 3).map((mark, depth) => (
        <span key={mark} class={`sheet-copy sheet-copy-${depth + 1}`} data-mark={mark} aria-hidden="true" />
      ))}
      <div class="sheet-paper">{children}</div>
    </section>
  );
}
