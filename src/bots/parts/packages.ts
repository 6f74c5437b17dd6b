/**
 * Packages worth thinking about: issues are merged one by one, and of the partial packages only those are kept that no
 * other beats both for the bot and for the other side. Additive worth makes the pruning exact for two seats but for
 * options that rule each other out, which are checked as they meet.
 */
import type { IssueId, OptionId, Package } from '../../kernel/setup.ts';

export interface Choice {
  readonly option: OptionId;
  /** Points for the bot over what stands. */
  readonly own: number;
  /** Points for each addressee over what stands, as guessed. */
  readonly theirs: readonly number[];
  readonly rulesOut: readonly { readonly issue: IssueId; readonly option: OptionId }[];
}
export interface Candidate {
  readonly package: Package;
  readonly own: number;
  readonly theirs: readonly number[];
  /** How good it looks for the addressees together: the least of their gains counts most. */
  readonly appeal: number;
}

/** Points that a double promise costs: one of the two must break. */
const DOUBLE = 3;
/** Partial packages kept after each issue. */
const WIDTH = 48;

/** The sum, with a gain below zero counted three times: an addressee that loses will not sign. */
export const appealOf = (theirs: readonly number[]): number =>
  theirs.reduce((sum, gain) => sum + (gain < 0 ? 3 * gain : gain), 0);

/**
 * Undominated packages, best for the bot first. `fixed` is what stands and stays: an option that it rules out may be
 * signed apart from it, but is a double promise, and counts as that much less.
 */
export function candidates(
  issues: readonly { readonly issue: IssueId; readonly choices: readonly Choice[] }[],
  addressees: number,
  fixed: Package,
): Candidate[] {
  const nothing = new Array<number>(addressees).fill(0);
  let kept: Draft[] = [{ base: null, issue: '', option: '', own: 0, theirs: nothing, appeal: 0 }];
  for (const { issue, choices } of issues) {
    const grown = kept.slice();
    for (const base of kept)
      for (const { option, own, theirs: gains, rulesOut } of choices) {
        const clash = clashOf(rulesOut, base, fixed);
        if (clash === 'same-package') continue;
        const theirs = base.theirs.map((gain, i) => gain + (gains[i] ?? 0));
        const lost = clash === 'standing' ? DOUBLE : 0;
        grown.push({ base, issue, option, own: base.own + own - lost, theirs, appeal: appealOf(theirs) });
      }
    kept = thinned(undominated(grown));
  }
  return kept
    .filter((one) => one.own !== 0 || one.appeal !== 0)
    .map((one) => ({ package: packageOf(one), own: one.own, theirs: one.theirs, appeal: one.appeal }));
}

/** A partial package: one more clause on another. Most are dropped, so only the last are written out. */
interface Draft extends Omit<Candidate, 'package'> {
  readonly base: Draft | null;
  readonly issue: IssueId;
  readonly option: OptionId;
}

function packageOf({ base, issue, option }: Draft): Package {
  return base ? { ...packageOf(base), [issue]: option } : {};
}

function chosenOn(issue: IssueId, pkg: Draft): OptionId | undefined {
  for (let one: Draft | null = pkg; one; one = one.base) if (one.issue === issue) return one.option;
  return undefined;
}

function clashOf(rulesOut: Choice['rulesOut'], pkg: Draft, fixed: Package): 'none' | 'same-package' | 'standing' {
  let clash: 'none' | 'standing' = 'none';
  for (const other of rulesOut) {
    const chosen = chosenOn(other.issue, pkg);
    if (chosen === other.option) return 'same-package';
    if (chosen === undefined && fixed[other.issue] === other.option) clash = 'standing';
  }
  return clash;
}

function undominated(all: Draft[]): Draft[] {
  all.sort((a, b) => b.own - a.own || b.appeal - a.appeal);
  const kept: Draft[] = [];
  let most = -Infinity;
  for (const one of all) {
    if (one.appeal <= most) continue;
    most = one.appeal;
    kept.push(one);
  }
  return kept;
}

/** Evenly thinned to the width, both ends kept. */
function thinned(all: Draft[]): Draft[] {
  if (all.length <= WIDTH) return all;
  const step = (all.length - 1) / (WIDTH - 1);
  return Array.from({ length: WIDTH }, (_, i) => all[Math.round(i * step)] as Draft);
}
