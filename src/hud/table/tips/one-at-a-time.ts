/** One tip at a time, each once: the one that is shown stays while it matters, and the next never follows on its heels. */
import type { TipId } from '../../../text/codes.ts';

export interface Slips {
  readonly shown: TipId | null;
  readonly seen: readonly TipId[];
  /** The moment in which the last was put away. */
  readonly quiet: string | null;
}

/** The slips at a moment in which these tips matter, the most important first. The same object where nothing changes. */
export function settled(slips: Slips, matter: readonly TipId[], moment: string): Slips {
  const { shown, quiet } = slips;
  if (shown !== null && matter.includes(shown)) return slips;
  const seen = withSeen(slips);
  const next = quiet === moment ? undefined : matter.find((tip) => !seen.includes(tip));
  if (shown === null && next === undefined) return slips;
  return { shown: next ?? null, seen, quiet };
}

/** The person has read it. */
export const putAway = (slips: Slips, moment: string): Slips => ({
  shown: null,
  seen: withSeen(slips),
  quiet: moment,
});

const withSeen = ({ shown, seen }: Slips): readonly TipId[] =>
  shown === null || seen.includes(shown) ? seen : [...seen, shown];
