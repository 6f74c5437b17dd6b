/** What happened at the desk and is worth a question: who was left out, what was rewritten, how long it took. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { IssueId, OptionId, RoleId } from '../../kernel/setup.ts';

/** So many offers before the first signature are worth asking about. */
const MANY_OFFERS = 6;

/** The deal that cost somebody outside it most: in its face worth to them, if that is below 0. */
export function leftOutside({ setup, deals }: Debrief): {
  round: number;
  role: RoleId;
  signatories: readonly RoleId[];
} | null {
  const felt = deals.flatMap((deal) =>
    setup.roles
      .filter(({ id }) => !deal.signatories.includes(id))
      .map(({ id: role }) => ({
        round: deal.round,
        role,
        signatories: deal.signatories,
        worth: Object.entries(deal.package).reduce((sum, [issue, option]) => {
          const of = setup.issues.find((one) => one.id === issue)?.options.find((one) => one.id === option);
          return sum + (of?.worth[role] ?? 0);
        }, 0),
      })),
  );
  const worst = felt.reduce<(typeof felt)[number] | null>((a, b) => (a === null || b.worth < a.worth ? b : a), null);
  return worst !== null && worst.worth < 0 ? worst : null;
}

/** The first issue that a later deal settled otherwise. */
export function rewrittenIn({ deals }: Debrief): { round: number; before: number; issue: IssueId; by: RoleId } | null {
  const stood = new Map<IssueId, { readonly option: OptionId; readonly round: number }>();
  for (const deal of deals)
    for (const [issue, option] of Object.entries(deal.package)) {
      const before = stood.get(issue);
      if (before && before.option !== option && before.round < deal.round)
        return { round: deal.round, before: before.round, issue, by: deal.signatories[0] ?? '' };
      stood.set(issue, { option, round: deal.round });
    }
  return null;
}

/** How many offers it took to the first signature; null: few, or none was signed. */
export function offersBeforeFirst({ facts }: Debrief): { round: number; offers: number; by: RoleId } | null {
  let round = 1;
  let offers = 0;
  for (const fact of facts) {
    if (fact.type === 'month-began') round = fact.round;
    else if (fact.type === 'proposed') offers += 1;
    else if (fact.type === 'signed')
      // The one that was signed is not before itself.
      return offers - 1 >= MANY_OFFERS ? { round, offers: offers - 1, by: fact.deal.signatories[0] ?? '' } : null;
  }
  return null;
}
