/** The review sentence before an offer is sent or accepted. */
import type { Due, IssueId, OptionId, Package, RoleId, Setup } from '../kernel/setup.ts';
import type { Effect } from '../kernel/effect.ts';
import type { OfferTerms } from './catalogue.ts';
import type { When } from './vocabulary.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';
import { packageLines } from './packages.ts';

/** When a pledge signed in `round` falls due; without a round, as the scenario states it. */
export function whenDue(due: Due, callAfter: number, setup: Setup, round: number | null): When {
  switch (due.kind) {
    case 'at':
      // Signed after its date, it is due next round, at latest the last.
      return {
        kind: 'by',
        round: round !== null && round > due.round ? Math.min(round + 1, setup.calendar.rounds) : due.round,
      };
    case 'after':
      return round === null
        ? { kind: 'after', rounds: due.rounds }
        : { kind: 'by', round: Math.min(round + due.rounds, setup.calendar.rounds) };
    case 'each-round':
      return { kind: 'each-round' };
    case 'undated':
      return { kind: 'undated', freeFrom: callAfter };
  }
}

/** What an offer would settle, who would owe what, and what would happen at signature. */
export function offerTerms(
  offer: { readonly to: readonly RoleId[]; readonly package: Package },
  setup: Setup,
  round: number,
): OfferTerms {
  const at = contextOf(setup, null);
  const settled: { issue: IssueId; option: OptionId }[] = [];
  const owed = new Map<RoleId, { issue: IssueId; option: OptionId; when: When }[]>();
  const atSignature: Effect[] = [];
  for (const { id: issue } of packageLines(offer.package, setup)) {
    const id = offer.package[issue] ?? '';
    const option = at.optionOf(issue, id);
    atSignature.push(...(option?.atSignature ?? []));
    const pledge = option?.pledge;
    if (pledge) {
      const items = owed.get(pledge.by) ?? [];
      items.push({ issue, option: id, when: whenDue(pledge.due, pledge.callAfter, setup, round) });
      owed.set(pledge.by, items);
    } else settled.push({ issue, option: id });
  }
  return { to: offer.to, settled, owed: [...owed].map(([by, items]) => ({ by, items })), atSignature };
}

/**
 * What happens if every addressee accepts in `round`, said to the proposer or to an addressee:
 * `If Russia accepts, you release two steps now, and Russia owes “Night checks” by February.`
 */
export const sayOffer = (
  offer: { readonly to: readonly RoleId[]; readonly package: Package },
  setup: Setup,
  listener: RoleId | null,
  round: number,
): string => words().offer(offerTerms(offer, setup, round), contextOf(setup, listener));
