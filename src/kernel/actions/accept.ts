/** `accept`: the last acceptance makes the offer a deal at once; an acceptance cannot be taken back. */
import type { Offer, Standing } from '../board.ts';
import { VERDICT_CODES } from '../expressions.ts';
import type { SlotWrite } from '../facts.ts';
import type { Playing } from '../playing.ts';
import type { IssueRules, OptionRules, Rules } from '../rules.ts';
import type { Due, Package } from '../setup.ts';
import { checkPackage } from './package.ts';
import { addressedOffer, checkUnanswered } from './offer.ts';
import { lapseImpossible } from './sweep.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const accept: VerbRules<'accept'> = {
  check: (rules, board, seat, { offer: id }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    const offer = addressedOffer(board, seat, id);
    if ('code' in offer) return offer;
    return checkUnanswered(offer, seat) ?? checkPackage(rules, board, seat, [offer.by, ...offer.to], offer.package);
  },
  perform: (playing, seat, { offer: id }) => {
    const offer = playing.state.offers.findLast((o) => o.id === id);
    if (!offer) return;
    const accepted = [...offer.accepted, seat];
    playing.emit({ type: 'accepted', offer: id, by: seat, accepted });
    if (offer.to.every((role) => accepted.includes(role))) sign(playing, offer);
  },
};

/** The deal is made: its options stand in the place of earlier ones, and what was agreed for signature happens, once. */
export function sign(playing: Playing, offer: Offer): void {
  const { rules, state } = playing;
  const { id, copies, round } = offer;
  playing.emit({
    type: 'signed',
    deal: { id, signatories: [offer.by, ...offer.to], copies, package: offer.package, round, public: false },
  });
  const options = termsOf(rules, offer.package);
  for (const { on, signed } of options) stand(playing, on, signed, id);
  for (const { on, signed } of options) {
    const issue = on.issue.id;
    const once = rules.layout.signedOnce(issue, signed.index);
    if (signed.atSignature.length === 0 || state.slots[once] === 1) continue;
    playing.emit({ type: 'took-effect', issue, writes: [[once, 1]] });
    playing.perform(signed.atSignature, { by: 'deal', deal: id, issue }, issue);
  }
  lapseImpossible(playing, offer.package);
}

/** The options a package names, in the scenario's order. */
export function termsOf(rules: Rules, pkg: Package): { readonly on: IssueRules; readonly signed: OptionRules }[] {
  const terms = [];
  for (const on of rules.issues) {
    const chosen = pkg[on.issue.id];
    const signed = chosen === undefined ? undefined : on.option.get(chosen);
    if (signed) terms.push({ on, signed });
  }
  return terms;
}

function stand(playing: Playing, on: IssueRules, { option, index, pledge }: OptionRules, deal: string): void {
  const { rules, state } = playing;
  const { layout } = rules;
  const issue = on.issue.id;
  const old = state.standing[issue];
  const standing: Standing = {
    issue,
    option: option.id,
    deal,
    round: state.round,
    due: pledge ? dueRound(rules, pledge.pledge.due, state.round) : null,
    calledBy: null,
    claimed: false,
    lapsed: false,
    reports: null,
    tested: false,
    found: null,
    exposed: false,
  };
  const marks = layout.marks
    .filter((m) => m.issue === issue)
    .map((m): SlotWrite => [m.slot, state.slots[layout.times(m.move)] ?? 0]);
  const writes: SlotWrite[] = [
    [on.at.deal, index + 1],
    [on.at.verdict, pledge ? VERDICT_CODES.running : VERDICT_CODES.none],
    ...marks,
  ];
  playing.emit({
    type: 'stands',
    standing,
    replaced: old?.option ?? null,
    ...(old ? { replacedDeal: old.deal } : {}),
    writes,
  });
}

/** Signed after its date, a pledge is due the month after, the last month at the latest. */
function dueRound(rules: Rules, due: Due, signed: number): number | null {
  const last = rules.setup.calendar.rounds;
  switch (due.kind) {
    case 'at':
      return Math.min(last, due.round < signed ? signed + 1 : due.round);
    case 'after':
      return Math.min(last, signed + due.rounds);
    case 'each-round':
    case 'undated':
      return null;
  }
}
