/** `expose`: a false claim or a hollow form comes out; the lie costs more than the breach. */
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';
import { exposePledge } from '../round/pledges.ts';

export function expose(playing: Playing, deed: { readonly issue: string }, _value: number, cause: Cause): void {
  exposePledge(playing, deed.issue, cause);
}
