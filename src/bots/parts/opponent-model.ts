/**
 * What another seat seems to want: points by option, guessed from the shape of the issues and corrected by its
 * offers. The frequency model is that of HardHeaded (van Krimpen, Looije and Hajizadeh, in "Complex Automated
 * Negotiations: Theories, Models, and Software Competitions", 2013): an issue that stays unchanged from one offer to
 * the next matters more, an option that is offered often is liked more. What it says (structured sentences) counts too.
 */
import type { Sentence } from '../../kernel/action.ts';
import type { Offer } from '../../kernel/board.ts';
import type { Issue, OptionId, Package, RoleId, Setup } from '../../kernel/setup.ts';

/** A clause costs its giver about half of what it brings the other side, and brings about half more than it costs. */
const GIVES = -0.55;
const GETS = 1.5;
const BYSTANDER = 0.25;
/** Points guessed for an issue that tells the bot's own seat nothing. */
const PLAIN = 6;
/** HardHeaded's weight of an unchanged issue. */
const UNCHANGED = 0.2;
const OFTEN = 0.35;
const RESISTED = 0.15;
const REFUSED = -40;
const MATTERS = [1, 0.5, 0.9, 1.4, 2] as const;

export interface OtherSeat {
  readonly role: RoleId;
  /** Points over no deal that the role is thought to get from an option; none is 0. */
  worth(issue: number, option: number): number;
}

/** What a seat was seen to do, oldest first. */
export interface Conduct {
  /** Its own offers. */
  readonly offers: readonly Offer[];
  /** Offers of others that it declined. */
  readonly refused: readonly Offer[];
  readonly said: readonly Sentence[];
}

/** A guess at a role's worth. `hunch`: a factor near 1 for each issue, for two people read the same seat differently. */
export function modelOf(
  setup: Setup,
  me: RoleId,
  role: RoleId,
  { offers, refused, said }: Conduct,
  hunch: () => number,
): OtherSeat {
  const points = setup.issues.map((issue) => issue.options.map((_, place) => guess(issue, place, me, role)));
  const weights = setup.issues.map(() => hunch());
  weigh(setup, weights, offers);
  for (const sentence of said) listen(setup, points, weights, sentence);
  const liked = setup.issues.map((issue) => issue.options.map(({ id }) => frequency(issue, id, offers)));
  const worth = points.map((options, i) =>
    options.map((guessed, place) => {
      const size = Math.max(...options.map(Math.abs), 1);
      const tired = RESISTED * size * resistance(setup.issues[i], place, refused);
      return guessed * (weights[i] ?? 1) + OFTEN * size * (liked[i]?.[place] ?? 0) - tired;
    }),
  );
  return { role, worth: (issue, option) => worth[issue]?.[option] ?? 0 };
}

/** Options rise from easy to hard for the giver, and the bot knows what they are worth to itself: the rest is a guess. */
function guess(issue: Issue, place: number, me: RoleId, role: RoleId): number {
  const mine = issue.options[place]?.worth[me] ?? 0;
  const giver = issue.options.find((option) => option.pledge)?.pledge?.by ?? null;
  const rank = (place + 1) / issue.options.length;
  if (!issue.between.includes(role)) return 0;
  if (!issue.between.includes(me)) return PLAIN * rank * (giver === role ? GIVES : 1);
  const size = Math.max(Math.abs(mine), 1);
  if (giver === role) return GIVES * size;
  if (giver === me) return GETS * size;
  if (giver !== null) return BYSTANDER * size;
  return mine < 0 ? GETS * size : GIVES * size;
}

function weigh(setup: Setup, weights: number[], offers: readonly Offer[]): void {
  for (const [at, offer] of offers.entries()) {
    const last = offers[at - 1];
    if (!last) continue;
    setup.issues.forEach(({ id }, i) => {
      if (offer.package[id] !== undefined && offer.package[id] === last.package[id])
        weights[i] = Math.min(2, (weights[i] ?? 1) + UNCHANGED / offers.length);
    });
  }
}

/** Share of its offers on this issue that name the option, less an even share; 0 when it never spoke of the issue. */
function frequency(issue: Issue, option: OptionId, offers: readonly Offer[]): number {
  let all = 0;
  let named = 0;
  for (const { package: pkg } of offers) {
    if (pkg[issue.id] === undefined) continue;
    all++;
    if (pkg[issue.id] === option) named++;
  }
  return all === 0 ? 0 : named / all - 1 / (issue.options.length + 1);
}

/** How much it resisted an option: each refused offer counts once, shared among its clauses. */
function resistance(issue: Issue | undefined, place: number, refused: readonly Offer[]): number {
  if (!issue) return 0;
  let sum = 0;
  for (const { package: pkg } of refused)
    if (pkg[issue.id] === issue.options[place]?.id) sum += 1 / Object.keys(pkg).length;
  return sum;
}

function listen(setup: Setup, points: number[][], weights: number[], sentence: Sentence): void {
  if (sentence.kind === 'warn') return;
  const at = setup.issues.findIndex(({ id }) => id === sentence.issue);
  const options = points[at];
  if (!options) return;
  if (sentence.kind === 'matters') weights[at] = (weights[at] ?? 1) * MATTERS[sentence.level];
  else if (sentence.kind === 'flexible') weights[at] = (weights[at] ?? 1) * 0.6;
  else {
    const place = setup.issues[at]?.options.findIndex(({ id }) => id === sentence.option) ?? -1;
    if (place >= 0) options[place] = REFUSED;
  }
}

/** Points that a package is thought to bring a role beyond what stands. */
export function gainOf(setup: Setup, other: OtherSeat, pkg: Package, standing: Package): number {
  let sum = 0;
  setup.issues.forEach(({ id, options }, i) => {
    const named = pkg[id];
    if (named === undefined) return;
    sum += other.worth(
      i,
      options.findIndex((option) => option.id === named),
    );
    const stands = standing[id];
    if (stands !== undefined)
      sum -= other.worth(
        i,
        options.findIndex((option) => option.id === stands),
      );
  });
  return sum;
}
