/** Pending offers that can no longer be signed lapse, and say why. */
import type { Offer } from '../board.ts';
import type { LapseReason } from '../facts.ts';
import type { Playing } from '../playing.ts';
import type { Package } from '../setup.ts';
import { checkMandate, checkReplaceable } from './package.ts';

/**
 * After a deal, or a call that cost something: an offer lapses that names an issue just settled, by the deal or by what it
 * brought to light, or that a party who stands by it has no mandate for any more.
 */
export function lapseImpossible(playing: Playing, signed: Package): void {
  const settled = new Set(Object.keys(signed));
  for (const fact of playing.facts) if (fact.type === 'exposed') settled.add(fact.issue);
  for (const offer of playing.state.offers) {
    if (offer.status !== 'live') continue;
    const why = impossible(playing, offer, settled);
    if (why) playing.emit({ type: 'lapsed', offer: offer.id, why });
  }
}

function impossible({ rules, state }: Playing, offer: Offer, settled: ReadonlySet<string>): LapseReason | null {
  for (const [issue, option] of Object.entries(offer.package)) {
    const signatory = rules.issue.get(issue)?.issue.between[0];
    if (settled.has(issue) && signatory && checkReplaceable(rules, state, signatory, issue, option))
      return { because: 'settled', issue };
  }
  for (const role of [offer.by, ...offer.accepted])
    if (checkMandate(rules, state, role, offer.package)) return { because: 'no-mandate', role };
  return null;
}

/** Talks end: what nobody signed is off the table. */
export function closeTalks(playing: Playing): void {
  for (const offer of playing.state.offers) {
    if (offer.status === 'live') playing.emit({ type: 'lapsed', offer: offer.id, why: { because: 'talks-ended' } });
  }
  playing.emit({ type: 'phase-began', phase: 'moves' });
}
