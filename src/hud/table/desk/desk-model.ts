/**
 * Everything the desk shows about one package, worked out from the seat's view alone: the faders, what is closed and
 * why, the other side's last position on the same ruler, and what it is all worth.
 */
import { checkPackage } from '../../../kernel/actions/package.ts';
import type { OfferStatus, View } from '../../../kernel/board.ts';
import type { Fact } from '../../../kernel/facts.ts';
import type { Refusal } from '../../../kernel/refusals.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import { draftPoints } from '../../../kernel/desk.ts';
import { scoreIfKept, scoreNow } from '../../../kernel/score.ts';
import type { Issue, Package, RoleId, Setup } from '../../../kernel/setup.ts';
import { estimateOf, reachOf, type Estimate, type Reach } from './estimates.ts';
import { pips, stopAt, stopsOf, type Stop } from './stops.ts';

export interface Seated {
  readonly setup: Setup;
  readonly view: View;
  readonly seat: RoleId;
  /** What was heard so far: what others said of their own worth. */
  readonly facts?: readonly Fact[];
}
export interface FaderModel {
  readonly issue: Issue;
  readonly stops: readonly Stop[];
  /** By stop: why it cannot be chosen; null when it can. */
  readonly closed: readonly (Refusal | null)[];
  readonly value: number;
  /** Where the other side's last offer stands on this fader; null when there is none. */
  readonly theirs: number | null;
  /** What became of that offer; null while it is open. */
  readonly ended: OfferStatus | null;
  /** Both name the same option, in an offer that is open now. */
  readonly agreed: boolean;
  /** Something is signed on it: left out of a draft, it stays so. */
  readonly signed: boolean;
  /** 0 to 4: how much it matters to you. */
  readonly matters: number;
  /** Of its worth to them, best to worst; null when you guessed nothing and they said nothing. */
  readonly estimate: Estimate | null;
}
export interface DeskModel {
  readonly faders: readonly FaderModel[];
  /** Issues these seats could sign in a later month. */
  readonly later: readonly Issue[];
  /** Issues on which nothing more can be signed: tested, or no mandate for any option. */
  readonly settled: readonly Issue[];
  /** Your points if all of it is kept, on top of where you stand; exact. */
  readonly worth: number;
  /** The part that is certain once it is signed: what stands now and what it pays on paper, no promise counted. */
  readonly worthNow: number;
  /** Where you stand without it, if all that stands is kept. */
  readonly standing: number;
  readonly theirWorth: number | null;
  readonly walkAway: number;
  /** A deal of this seat stands: then no deal is no longer what a draft is measured against. */
  readonly bound: boolean;
  /** What it may be worth to the first addressee, as far as you guessed or they said. */
  readonly reach: Reach;
}

/** Issues that just these seats can sign, whatever the month. */
export const issuesBetween = (setup: Setup, seats: readonly RoleId[]): readonly Issue[] =>
  setup.issues.filter((issue) => issue.between.every((role) => seats.includes(role)));

/** Why each stop is closed by itself; one that only clashes with another fader's is not. */
function closedStops(
  { setup, view, seat }: Seated,
  to: readonly RoleId[],
  issue: Issue,
  stops: readonly Stop[],
): readonly (Refusal | null)[] {
  const rules = rulesOf(setup);
  return stops.map(({ option }) =>
    option === null ? null : checkPackage(rules, view, seat, [seat, ...to], { [issue.id]: option }),
  );
}

/** The clash of a stop with the rest of the package. */
function clash(pkg: Package, issue: Issue, stop: Stop): Refusal | null {
  const option = issue.options.find((one) => one.id === stop.option);
  const other = option?.rulesOut.find((one) => one.issue !== issue.id && pkg[one.issue] === one.option);
  return option && other
    ? { code: 'ruled-out', issue: issue.id, option: option.id, otherIssue: other.issue, otherOption: other.option }
    : null;
}

/** Points a package adds if it and all that stands are kept. */
export const gainOf = ({ setup, view }: Seated, pkg: Package): number => draftPoints(view, setup, pkg);
/** Points if all that stands is kept: where a draft starts from. */
export const standsAt = ({ setup, view, seat }: Seated): number => scoreIfKept(rulesOf(setup), view, seat);
export const walkAwayOf = ({ setup, seat }: Seated): number =>
  setup.roles.find((role) => role.id === seat)?.walkAway ?? 0;

/** What signing a package would give up: what stands, where a deal does; else the walk-away. */
export const givenUp = ({ bound, standing, walkAway }: Pick<DeskModel, 'bound' | 'standing' | 'walkAway'>): number =>
  bound ? standing : walkAway;

/**
 * The desk for a package addressed to some seats, against the other side's last one and what became of that (null: it is
 * open). `live`: an offer of theirs is open, so that the same option in both is agreed.
 */
export function deskModel(
  seated: Seated,
  to: readonly RoleId[],
  pkg: Package,
  theirs: Package | null,
  ended: OfferStatus | null = null,
  live = ended === null,
): DeskModel {
  const { setup, view, seat } = seated;
  const issues = issuesBetween(setup, [seat, ...to]);
  const open = issues.filter((issue) => issue.opens <= view.round);
  const models = open.map((issue): FaderModel => {
    const stops = stopsOf(issue, view, seat);
    const alone = closedStops(seated, to, issue, stops);
    const option = pkg[issue.id];
    const theirOption = theirs?.[issue.id];
    return {
      issue,
      stops,
      closed: stops.map((stop, index) => alone[index] ?? (stop.option === option ? null : clash(pkg, issue, stop))),
      value: stopAt(stops, option),
      theirs: theirs === null ? null : stopAt(stops, theirOption),
      ended: theirs === null ? null : ended,
      agreed: live && option !== undefined && option === theirOption,
      signed: view.standing[issue.id] !== undefined,
      matters: pips(setup.issues, issue.id, seat),
      estimate: estimateOf(seated, to[0] ?? '', issue.id),
    };
  });
  const settled = models.filter((model) =>
    model.stops.every((stop, index) => stop.option === null || isFinal(model.closed[index])),
  );
  const faders = models.filter((model) => !settled.includes(model));
  const base = standsAt(seated);
  return {
    faders,
    later: issues.filter((issue) => issue.opens > view.round),
    settled: settled.map((model) => model.issue),
    worth: base + gainOf(seated, pkg),
    worthNow: scoreNow(rulesOf(setup), view, seat) + draftPoints(view, setup, pkg, 'undelivered'),
    standing: base,
    theirWorth: theirs === null ? null : base + gainOf(seated, theirs),
    walkAway: walkAwayOf(seated),
    bound: view.deals.some((deal) => deal.signatories.includes(seat)),
    reach: reachOf(
      pkg,
      faders.map(({ issue, stops, estimate }) => ({ issue: issue.id, stops, estimate })),
    ),
  };
}

const isFinal = (refusal: Refusal | null | undefined): boolean =>
  refusal?.code === 'already-tested' || refusal?.code === 'already-stands';
