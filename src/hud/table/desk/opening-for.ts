/** The opening draft of a real desk: what can be signed now, above walk-away if anything is. */
import { checkPackage } from '../../../kernel/actions/package.ts';
import { asksFor, cannotSign, sentencesIn } from '../../../kernel/cannot.ts';
import { rulesOf } from '../../../kernel/rules.ts';
import type { IssueId, Option, Package, RoleId } from '../../../kernel/setup.ts';
import { gainOf, issuesBetween, standsAt, walkAwayOf, type Seated } from './desk-model.ts';
import { cameToNothing, refusedBefore, samePackage, sameSeats } from './offers.ts';
import { openingDrafts, type DraftIssue } from './opening-draft.ts';

/**
 * The first of the ranked drafts whose exact worth is above walk-away, and that was not refused before; else the first that
 * gains anything; else none. No addressee is asked for what it said it cannot sign. Ranking goes by face worth, which is quick; what signing itself does to one's goals is asked of the kernel for the few at the top.
 */
export function openingFor(seated: Seated, to: readonly RoleId[], without: ReadonlySet<IssueId> = new Set()): Package {
  const { setup, view, seat, facts = [] } = seated;
  const cannot = cannotSign(to, sentencesIn(facts), view.offers);
  const rules = rulesOf(setup);
  const worth = (option: Option | undefined): number => option?.worth[seat] ?? 0;
  const shown = issuesBetween(setup, [seat, ...to]).filter(({ id }) => !without.has(id));
  const issues = shown.map((issue): DraftIssue => {
    const standing = issue.options.find((option) => option.id === view.standing[issue.id]?.option);
    const signable = issue.options.filter((option) => {
      const clause = { [issue.id]: option.id };
      return !asksFor(clause, cannot) && checkPackage(rules, view, seat, [seat, ...to], clause) === null;
    });
    return {
      issue: issue.id,
      options: signable.map((option) => ({ option: option.id, own: worth(option) - worth(standing) })),
    };
  });
  const rulesOut = new Map(
    setup.issues.flatMap((issue) =>
      issue.options.map((option) => [`${issue.id}.${option.id}`, option.rulesOut] as const),
    ),
  );
  const need = Math.max(0, walkAwayOf(seated) - standsAt(seated));
  const ranked = openingDrafts({
    issues: issues.filter(({ options }) => options.length > 0),
    compatible: (pkg) =>
      Object.entries(pkg).every(([issue, option]) =>
        (rulesOut.get(`${issue}.${option}`) ?? []).every((other) => pkg[other.issue] !== other.option),
      ),
    need,
    conceded: concededTo(seated, to),
  });
  const refused = refusedBefore(view, seat, to);
  const fresh = ranked.filter((pkg) => !refused.some((old) => samePackage(old, pkg)));
  const first = (packages: readonly Package[], least: number) => packages.find((pkg) => gainOf(seated, pkg) > least);
  return first(fresh, need) ?? first(fresh, 0) ?? first(ranked, 0) ?? {};
}

/** Each draft to them that came to nothing gives up so much more of what the first would have gained, down to half of it. */
const GIVEN_FOR_EACH = 0.15;
const MOST_GIVEN = 0.5;

function concededTo({ view, seat }: Seated, to: readonly RoleId[]): number {
  const refused = view.offers.filter((offer) => offer.by === seat && sameSeats(offer.to, to) && cameToNothing(offer));
  return Math.min(MOST_GIVEN, GIVEN_FOR_EACH * refused.length);
}
