/** Before any words: what lands on the same number is one change. */
import type { Effect, Guard, Target } from '../kernel/effect.ts';
import { rangeOf } from './amounts.ts';

type Sum = Guard & { readonly do: 'add'; readonly to: Target; readonly by: number };

/** A change by a fixed amount that comes for certain and at once; null for any other effect. */
function plain(of: Effect): Sum | null {
  if (of.do !== 'add' || of.if !== undefined || of.chance !== undefined || of.in) return null;
  const range = rangeOf(of.by);
  return range && range[0] === range[1] ? { ...of, do: 'add', by: range[0] } : null;
}

/** The effects in their order; those that add a fixed amount to the same number are one, where the first of them stood. */
export function summed(all: readonly Effect[]): Effect[] {
  const out: Effect[] = [];
  for (const of of all) {
    const more = plain(of);
    const place = more ? out.findIndex((one) => sameNumber(plain(one), more)) : -1;
    const before = out[place] ? plain(out[place]) : null;
    if (more && before) out[place] = { ...before, by: before.by + more.by };
    else out.push(of);
  }
  return out;
}
const sameNumber = (one: Sum | null, other: Sum): boolean =>
  one !== null && one.to.kind === other.to.kind && one.to.id === other.to.id;
