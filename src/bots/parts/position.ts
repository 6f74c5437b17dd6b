/**
 * Where a seat stands in one moment of the talks, priced: what it would end with as things are, and what each option of
 * each open issue would add, with promises counted at the chance that they are kept.
 *
 * Options are priced one at a time around a *reference* package (what is on the table, else middle options), because
 * clauses work together: a signature "on proof" is worth nothing without something to prove.
 */
import { checkPackage } from '../../kernel/actions/package.ts';
import type { View } from '../../kernel/board.ts';
import { VERDICT_CODES } from '../../kernel/expressions.ts';
import { running } from '../../kernel/round/pledges.ts';
import type { OptionRules } from '../../kernel/rules.ts';
import type { IssueId, OptionId, Package, Pledge } from '../../kernel/setup.ts';
import { standingPackage } from '../../kernel/standing.ts';
import { keepOrBreak } from './keep-or-break.ts';
import { Odds } from './odds.ts';
import { owedBy } from './reciprocity.ts';
import type { Seat } from './seat.ts';

/** An option that could be signed now, and what it adds to what stands, in expected points. */
export interface Priced {
  readonly option: OptionId;
  readonly points: number;
}
interface Pledged {
  /** Is it this seat's own? */
  readonly own: boolean;
  /** Is it supposed to be kept, when everything else is priced? */
  readonly kept: boolean;
  /** Expected points, less those of the ending in which it turns out as supposed. */
  readonly correction: number;
  /** Own pledges: points by which keeping is better. */
  readonly margin: number;
}

export class Position {
  readonly #seat: Seat;
  readonly #view: View;
  /** What stands on each issue that the seat can read. */
  readonly standing: Package;
  /** Expected points with nothing more signed. */
  readonly value: number;
  readonly #odds: Odds;
  readonly #pledged = new Map<string, Pledged>();
  /** Endings played out so far, by package and by what is kept in it. */
  readonly #played = new Map<string, number | null>();
  readonly #gains = new Map<string, number | null>();
  #prices: ReadonlyMap<IssueId, readonly Priced[]> | null = null;

  constructor(seat: Seat, view: View) {
    this.#seat = seat;
    this.#view = view;
    this.#odds = new Odds(seat, view);
    this.standing = standingPackage(view);
    this.value = this.#standingValue();
  }

  /** Expected points that signing the package now would add; null when this seat may not sign it. */
  gain(pkg: Package): number | null {
    const key = Object.entries(pkg).flat().join(' ');
    const known = this.#gains.get(key);
    if (known !== undefined) return known;
    this.prices();
    const after = { ...this.standing, ...pkg };
    const points = this.#points(pkg, after);
    const gain = points === null ? null : this.#withOdds(pkg, after, points) - this.value;
    this.#gains.set(key, gain);
    return gain;
  }

  /**
   * Expected points of a package, from those of the ending in which all turns out as supposed. Own pledges that were not meant
   * to be kept are looked at again: beside these clauses they may be worth keeping.
   */
  #withOdds(pkg: Package, after: Package, supposed: number): number {
    let points = supposed;
    for (const [issue, option] of Object.entries(after)) {
      const noted = this.#pledged.get(`${issue}.${option}`);
      if (!noted) continue;
      const broken = points + noted.correction;
      const kept =
        noted.own && !noted.kept
          ? (this.#points(pkg, after, { issue, kept: true }) ?? supposed) - supposed + points
          : broken;
      points = Math.max(broken, kept);
    }
    return points;
  }

  /** What each option that this seat could sign now would add, by issue. */
  prices(): ReadonlyMap<IssueId, readonly Priced[]> {
    return (this.#prices ??= this.#price());
  }

  /** How a pledge that stands is thought to turn out. */
  supposed(issue: IssueId): boolean {
    return this.#pledged.get(`${issue}.${this.standing[issue]}`)?.kept ?? true;
  }

  /** Points by which keeping an own pledge that stands is better than breaking it. */
  margin(issue: IssueId): number {
    return this.#pledged.get(`${issue}.${this.standing[issue]}`)?.margin ?? 0;
  }

  /** Points at the end, every pledge turning out as supposed, but for one. */
  #points(pkg: Package, after: Package, but?: { readonly issue: IssueId; readonly kept: boolean }): number | null {
    const kept = (issue: IssueId): boolean =>
      but?.issue === issue ? but.kept : (this.#pledged.get(`${issue}.${after[issue]}`)?.kept ?? true);
    let key = '';
    for (const issue in pkg) key += `${issue} ${pkg[issue]} `;
    for (const issue in after) key += kept(issue) ? '+' : '-';
    const known = this.#played.get(key);
    if (known !== undefined) return known;
    const points = this.#seat.prospects.points(this.#view, { package: pkg, kept });
    this.#played.set(key, points);
    return points;
  }

  #standingValue(): number {
    const { rules } = this.#seat;
    const promised = running(rules, this.#view).flatMap(({ issue, standing }) => {
      const option = rules.issue.get(issue)?.option.get(standing.option);
      return option?.pledge && standing.reports === null ? [{ issue, option, pledge: option.pledge.pledge }] : [];
    });
    for (const { issue, option } of promised) this.#suppose(issue, option, this.standing);
    for (const { issue, option, pledge } of promised) this.#judge(issue, option, pledge, {}, this.standing);
    let value = this.#points({}, this.standing) ?? 0;
    for (const { issue, option } of promised)
      value += this.#pledged.get(`${issue}.${option.option.id}`)?.correction ?? 0;
    return value;
  }

  /** Before anything is priced: kept, unless the odds are against it. */
  #suppose(issue: IssueId, { option, pledge }: OptionRules, after: Package): void {
    if (!pledge) return;
    const own = pledge.pledge.by === this.#seat.role;
    this.#pledged.set(`${issue}.${option.id}`, {
      own,
      kept: own || this.#odds.kept(issue, option.id, after) >= 0.5,
      correction: 0,
      margin: 0,
    });
  }

  /** Plays a pledge kept and broken, and notes what is to be expected. Returns the expected points. */
  #judge(issue: IssueId, { option }: OptionRules, pledge: Pledge, pkg: Package, after: Package): number | null {
    const kept = this.#points(pkg, after, { issue, kept: true });
    const broken = this.#points(pkg, after, { issue, kept: false });
    if (kept === null || broken === null) return null;
    const { role } = this.#seat;
    const saved = Math.max(0, (option.paper[role] ?? 0) - (option.worth[role] ?? 0));
    const proof = this.#odds.proof(issue, option.id, after);
    const odds = this.#odds.kept(issue, option.id, after);
    const owed = owedBy(this.#seat.rules, this.#view, role, issue, after);
    const called = (this.#view.standing[issue]?.calledBy ?? null) !== null;
    const choice =
      pledge.by === role
        ? keepOrBreak(
            pledge,
            proof,
            this.#odds.form(issue, pledge),
            this.#odds.scruples(issue),
            { kept, broken, saved, owed },
            called,
          )
        : null;
    const supposed = choice ? choice.keep : odds >= 0.5;
    const expected = choice ? choice.points : odds * kept + (1 - odds) * broken;
    this.#pledged.set(`${issue}.${option.id}`, {
      own: choice !== null,
      kept: supposed,
      correction: expected - (supposed ? kept : broken),
      margin: choice?.margin ?? 0,
    });
    return expected;
  }

  #price(): ReadonlyMap<IssueId, readonly Priced[]> {
    const open = this.#openOptions();
    const reference = this.#reference(open);
    for (const [issue, options] of open)
      for (const option of options)
        this.#suppose(issue, option, { ...this.standing, ...reference, [issue]: option.option.id });
    const prices = new Map<IssueId, readonly Priced[]>();
    for (const [issue, options] of open) {
      const { [issue]: _, ...rest } = reference;
      const from = this.#without(rest, { ...this.standing, ...rest }, issue);
      const priced = options.flatMap((option): Priced[] => {
        const around = without(rest, option.option.rulesOut);
        const base = around === rest ? from : this.#without(around, { ...this.standing, ...around }, issue);
        const pkg = { ...around, [issue]: option.option.id };
        const points = this.#expected(pkg, { ...this.standing, ...pkg }, issue, option);
        return points === null || base === null ? [] : [{ option: option.option.id, points: points - base }];
      });
      prices.set(issue, priced);
    }
    return prices;
  }

  /** Points with one more option, priced at its odds; the others turn out as supposed. */
  #expected(pkg: Package, after: Package, issue: IssueId, rules: OptionRules): number | null {
    const pledge = rules.pledge?.pledge;
    return pledge ? this.#judge(issue, rules, pledge, pkg, after) : this.#points(pkg, after);
  }

  /** Points without it: whatever stood on its issue goes on standing. */
  #without(pkg: Package, after: Package, issue: IssueId): number | null {
    const points = this.#points(pkg, after);
    const stands = this.#pledged.get(`${issue}.${this.standing[issue]}`);
    return points === null ? null : points + (stands?.correction ?? 0);
  }

  /** Options that could be signed now with everyone at the table: also what only the others oblige themselves to. */
  #openOptions(): Map<IssueId, OptionRules[]> {
    const { rules, role } = this.#seat;
    const everyone = rules.roles.map((one) => one.role.id);
    const open = new Map<IssueId, OptionRules[]>();
    for (const { issue, options } of rules.issues) {
      const verdict = this.#view.slots[rules.layout.verdict(issue.id)];
      if (verdict === VERDICT_CODES.kept || verdict === VERDICT_CODES.broken) continue;
      const able = options.filter(
        ({ option }) => checkPackage(rules, this.#view, role, everyone, { [issue.id]: option.id }) === null,
      );
      if (able.length > 0) open.set(issue.id, able);
    }
    return open;
  }

  /** One option for each open issue, free of clashes: the newest offer's, else a middle one. */
  #reference(open: ReadonlyMap<IssueId, readonly OptionRules[]>): Package {
    const reference: { [issue: IssueId]: OptionId } = {};
    for (const [issue, options] of open) {
      const newest = this.#view.offers.findLast((offer) => offer.package[issue] !== undefined)?.package[issue];
      const chosen =
        options.find(({ option }) => option.id === newest) ?? options[Math.floor((options.length - 1) / 2)];
      if (!chosen || (this.standing[issue] !== undefined && newest === undefined)) continue;
      const pkg = { ...this.standing, ...reference };
      if (chosen.option.rulesOut.every((other) => pkg[other.issue] !== other.option))
        reference[issue] = chosen.option.id;
    }
    return reference;
  }
}

/** The package less what an option rules out; itself when there is nothing. */
function without(pkg: Package, out: readonly { readonly issue: IssueId; readonly option: OptionId }[]): Package {
  if (!out.some((other) => pkg[other.issue] === other.option)) return pkg;
  return Object.fromEntries(
    Object.entries(pkg).filter(
      ([issue, option]) => !out.some((other) => other.issue === issue && other.option === option),
    ),
  );
}
