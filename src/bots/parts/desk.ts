/** One set of addressees: what could be proposed to them, the most the bot could hope for, and what to offer next. */
import type { Offer, View } from '../../kernel/board.ts';
import { rulesOf } from '../../kernel/rules.ts';
import type { Package, RoleId, Setup } from '../../kernel/setup.ts';
import { gainOf, type OtherSeat } from './opponent-model.ts';
import { candidates, type Candidate, type Choice } from './packages.ts';
import type { Position } from './position.ts';

export interface Desk {
  readonly to: readonly RoleId[];
  readonly candidates: readonly Candidate[];
  /** The most the bot could gain from a package that no addressee should mind; at least 0. */
  readonly best: number;
  /** Points that a package is thought to bring each addressee. */
  theirs(pkg: Package): number[];
}

/** Sets of the other seats, single ones first. */
export function addressees(setup: Setup, seat: RoleId): RoleId[][] {
  const others = setup.roles.map((role) => role.id).filter((role) => role !== seat);
  const sets: RoleId[][] = [];
  for (let mask = 1; mask < 1 << others.length; mask++) sets.push(others.filter((_, i) => (mask >> i) & 1));
  return sets.sort((a, b) => a.length - b.length);
}

export function deskFor(
  setup: Setup,
  seat: RoleId,
  to: readonly RoleId[],
  position: Position,
  others: readonly OtherSeat[],
): Desk {
  const rules = rulesOf(setup);
  const table = [seat, ...to];
  const issues = [...position.prices()].flatMap(([id, priced]) => {
    const issue = rules.issue.get(id);
    if (!issue || !issue.issue.between.every((role) => table.includes(role))) return [];
    const stands = issue.option.get(position.standing[id] ?? '');
    const choices = priced.flatMap(({ option, points }): Choice[] => {
      const named = issue.option.get(option);
      if (!named) return [];
      const theirs = others.map(
        (other) => other.worth(issue.index, named.index) - (stands ? other.worth(issue.index, stands.index) : 0),
      );
      return [{ option, own: points, theirs, rulesOut: named.option.rulesOut }];
    });
    return choices.length > 0 ? [{ issue: id, choices }] : [];
  });
  const found = candidates(issues, to.length, position.standing);
  // At a table of three nobody can hope for all of it.
  const best =
    (2 / table.length) *
    Math.max(0, ...found.filter(({ theirs }) => theirs.every((gain) => gain >= 0)).map(({ own }) => own));
  return { to, candidates: found, best, theirs: (pkg) => others.map((o) => gainOf(setup, o, pkg, position.standing)) };
}

/** An issue named alike in their last offer makes a package this much more appealing (similarity: Faratin, Sierra and Jennings 2002). */
const ALIKE = 0.5;

/** The candidates that give the bot at least `aim`, the one likeliest to be liked first. */
export function tradeOffs(desk: Desk, aim: number, theirLast: Package | null): Candidate[] {
  const near = (pkg: Package): number =>
    theirLast === null ? 0 : Object.entries(pkg).filter(([issue, option]) => theirLast[issue] === option).length;
  return desk.candidates
    .filter(({ own }) => own >= aim)
    .map((one) => ({ one, liked: one.appeal + ALIKE * near(one.package) }))
    .sort((a, b) => b.liked - a.liked || b.one.own - a.one.own)
    .map(({ one }) => one);
}

export const sameSeats = (a: readonly RoleId[], b: readonly RoleId[]): boolean =>
  a.length === b.length && a.every((role) => b.includes(role));

export const samePackage = (a: Package, b: Package): boolean => {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((issue) => a[issue] === b[issue]);
};

/** The seats other than this one that must sign an offer. */
export const othersOf = (offer: Offer, seat: RoleId): RoleId[] =>
  [offer.by, ...offer.to].filter((role) => role !== seat);

/** The newest offer between exactly these seats and the bot that another made; null: none. */
export function theirLast(view: View, seat: RoleId, to: readonly RoleId[]): Package | null {
  return view.offers.findLast((offer) => offer.by !== seat && sameSeats(othersOf(offer, seat), to))?.package ?? null;
}
