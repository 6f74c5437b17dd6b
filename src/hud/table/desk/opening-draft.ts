/**
 * The drafts a desk may open on: above walk-away, and with something in them for the other side.
 * A person starts from a sensible place and improves it; it is a starting point, not advice.
 */
import type { IssueId, OptionId, Package } from '../../../kernel/setup.ts';

export interface DraftOption {
  readonly option: OptionId;
  /** Own points it adds by itself. */
  readonly own: number;
}
export interface DraftIssue {
  readonly issue: IssueId;
  /** Only those that can be signed now, in the file's order: easier for the giver first. */
  readonly options: readonly DraftOption[];
}
export interface DraftTask {
  readonly issues: readonly DraftIssue[];
  /** Whether the options may share a package. */
  readonly compatible: (pkg: Package) => boolean;
  /** The own gain to exceed: walk-away less the present score, at least 0. */
  readonly need: number;
  /** Share 0..1 that is given up of what the best draft gains above the need; 0 where left out. */
  readonly conceded?: number;
}

/** Every package is looked at up to here; beyond, steps of one or two issues from nothing are. */
const MOST_PACKAGES = 4096;
/** How many drafts are ranked. */
const RANKED = 24;
/** What is asked is guessed to cost its giver half of what it is worth here, and what is given to be worth double. */
const COST_OF_ASKING = 0.5;
const WORTH_OF_GIVING = 2;

interface Choice {
  readonly option: OptionId | null;
  readonly own: number;
  readonly other: number;
}
interface Rated {
  readonly pkg: Package;
  readonly own: number;
  readonly other: number;
  readonly size: number;
}

/**
 * What the other side may gain from each option, by its place alone: an issue's options rise from easy to hard for
 * the giver, so the k-th of n costs (or brings) k/n of the whole. Which is all a desk may guess: it never reads a
 * rival's worth.
 */
export function guessOther(options: readonly DraftOption[]): readonly number[] {
  const most = Math.max(0, ...options.map(({ own }) => Math.abs(own)));
  const giving = options.reduce((sum, { own }) => sum + own, 0) < 0;
  const whole = giving ? most * WORTH_OF_GIVING : -most * COST_OF_ASKING;
  return options.map((_, index) => (whole * (index + 1)) / options.length);
}

/**
 * Packages by the smaller of own gain and the other side's guessed gain, those above the need first; by own gain where
 * none is. Conceding: those first that are guessed to bring the other side most, and oneself what is not given up. Best
 * first, at most 24. Deterministic: ties go to the larger own gain, then the shorter package, then the first.
 */
export function openingDrafts(task: DraftTask): readonly Package[] {
  const lists = task.issues.map(({ issue, options }) => ({ issue, choices: choicesOf(options) }));
  const sizes = lists.map(({ choices }) => choices.length);
  const rate = (places: readonly number[]): Rated | null => {
    const pkg: { [issue: IssueId]: OptionId } = {};
    let own = 0;
    let other = 0;
    lists.forEach(({ issue, choices }, index) => {
      const choice = choices[places[index] ?? 0];
      if (!choice || choice.option === null) return;
      pkg[issue] = choice.option;
      own += choice.own;
      other += choice.other;
    });
    const size = Object.keys(pkg).length;
    return size > 0 && task.compatible(pkg) ? { pkg, own, other, size } : null;
  };
  const packages = sizes.reduce((count, size) => count * size, 1);
  const rated = packages <= MOST_PACKAGES ? all(sizes, packages, rate) : climb(sizes, rate, task.need);
  rated.sort((a, b) => compare(b, a, task.need));
  return conceding(rated, task)
    .slice(0, RANKED)
    .map(({ pkg }) => pkg);
}

function choicesOf(options: readonly DraftOption[]): readonly Choice[] {
  const guesses = guessOther(options);
  return [
    { option: null, own: 0, other: 0 },
    ...options.map(({ option, own }, index) => ({ option, own, other: guesses[index] ?? 0 })),
  ];
}

/** Positive when `a` is the better one. */
function compare(a: Rated, b: Rated, need: number): number {
  const aboveA = a.own > need;
  if (aboveA !== b.own > need) return aboveA ? 1 : -1;
  if (!aboveA) return a.own - b.own || b.size - a.size;
  return Math.min(a.own, a.other) - Math.min(b.own, b.other) || a.own - b.own || b.size - a.size;
}

/** Of the ranked, those that bring what is not given up, most for the other side first; then the rest as they were. */
function conceding(ranked: readonly Rated[], { need, conceded = 0 }: DraftTask): readonly Rated[] {
  const best = ranked[0]?.own ?? 0;
  if (conceded === 0 || best <= need) return ranked;
  const least = need + (best - need) * (1 - conceded);
  const enough = ({ own }: Rated): boolean => own > need && own >= least;
  return [...ranked.filter(enough).sort((a, b) => b.other - a.other), ...ranked.filter((one) => !enough(one))];
}

/** Every package, each number spelt as one place an issue. */
function all(sizes: readonly number[], packages: number, rate: (places: readonly number[]) => Rated | null): Rated[] {
  const found: Rated[] = [];
  for (let n = 0; n < packages; n++) {
    let rest = n;
    const rated = rate(
      sizes.map((size) => {
        const place = rest % size;
        rest = Math.floor(rest / size);
        return place;
      }),
    );
    if (rated) found.push(rated);
  }
  return found;
}

/** Changes one or two issues at a time for as long as that is better; returns the way up. */
function climb(sizes: readonly number[], rate: (places: readonly number[]) => Rated | null, need: number): Rated[] {
  let places: readonly number[] = sizes.map(() => 0);
  const way: Rated[] = [];
  for (let improved = true; improved;) {
    improved = false;
    for (const next of steps(places, sizes)) {
      const rated = rate(next);
      const best = way.at(-1);
      if (rated === null || (best && compare(rated, best, need) <= 0)) continue;
      way.push(rated);
      places = next;
      improved = true;
    }
  }
  return way;
}

function* steps(from: readonly number[], sizes: readonly number[]): Generator<readonly number[]> {
  for (let i = 0; i < sizes.length; i++)
    for (let a = 0; a < (sizes[i] ?? 0); a++) {
      yield from.with(i, a);
      for (let j = i + 1; j < sizes.length; j++)
        for (let b = 0; b < (sizes[j] ?? 0); b++) yield from.with(i, a).with(j, b);
    }
}
