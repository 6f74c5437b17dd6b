/** One line about one fact, for a log, a step of the resolution or a live region. */
import type { RoleId } from '../kernel/setup.ts';
import { sayUnit } from './numbers.ts';

export interface Change {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly unit?: string;
}
export interface Line {
  /** A whole sentence. The numbers of `change` are not repeated in it. */
  readonly text: string;
  /** Before and after. */
  readonly change?: Change;
  /** The seat it is about, for its mark. */
  readonly role?: RoleId;
  /** What caused it, as a short phrase. Redundant under a step's head, needed when the line stands alone. */
  readonly why?: string;
}

/** `70 → 66%`, `4 → 6 months`. */
export const sayChange = ({ from, to, unit }: Change): string => `${from} → ${to}${sayUnit(unit)}`;

/** The whole line as one plain sentence, for logs and live regions: `Cash rose: 4 → 6 months (your move “Vouchers”).` */
export function plain({ text, change, why }: Line): string {
  if (!change && !why) return text;
  const stem = text.replace(/\.$/, '');
  return `${stem}${change ? `: ${sayChange(change)}` : ''}${why ? ` (${why})` : ''}.`;
}
