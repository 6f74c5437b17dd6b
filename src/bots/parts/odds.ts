/** The odds on promises as one seat sees them now: how each would be proven, what a proof would see, how likely it is kept. */
import type { View } from '../../kernel/board.ts';
import { within } from '../../kernel/expressions.ts';
import { proofOf } from '../../kernel/round/pledges.ts';
import type { IssueId, OptionId, Package, Pledge, ProofKind } from '../../kernel/setup.ts';
import type { Form, Scruples } from './keep-or-break.ts';
import { chanceKept, effectsOn } from './promises.ts';
import { hasWronged } from './reciprocity.ts';
import type { Seat } from './seat.ts';
import { shortfall } from './shortfall.ts';

/** A clause costs its giver about this share of what it brings the other side. */
const BURDEN = 0.55;
/** A side that broke its word to the pledgor is believed in return by this much less. */
const ANSWERED = 0.3;

export class Odds {
  readonly #seat: Seat;
  readonly #view: View;

  constructor(seat: Seat, view: View) {
    this.#seat = seat;
    this.#view = view;
  }

  /** Chance 0.03..0.97 that another's pledge is truly kept, in what would stand (`after`); 1 where there is none. */
  kept(issue: IssueId, option: OptionId, after: Package): number {
    const { rules, role, trust } = this.#seat;
    const rule = rules.issue.get(issue)?.option.get(option);
    const pledge = rule?.pledge?.pledge;
    if (!rule?.pledge || !pledge) return 1;
    const chance = chanceKept(pledge, {
      proof: this.proof(issue, option, after),
      credibility: this.#view.slots[rules.layout.credibility(pledge.by)] ?? 50,
      burden: Math.max(0, BURDEN * (rule.option.worth[role] ?? 0)),
      effects: effectsOn(rule.pledge, this.#slotsWith(after)),
      last: pledge.due.kind === 'at' && pledge.due.round >= rules.setup.calendar.rounds,
    });
    const answered = hasWronged(rules, this.#view, role, pledge.by) ? ANSWERED : 0;
    return within(chance + trust - answered, 0.03, 0.97);
  }

  proof(issue: IssueId, option: OptionId, after: Package): ProofKind {
    const { rules } = this.#seat;
    const pledge = rules.issue.get(issue)?.option.get(option)?.pledge;
    if (!pledge) return 'self-report';
    const { proof } = pledge.pledge;
    if (typeof proof === 'string') return proof;
    const chosen = after[proof.issue];
    const kind = chosen === undefined ? undefined : rules.issue.get(proof.issue)?.option.get(chosen)?.option.proofKind;
    return kind ?? proofOf(rules, this.#view, pledge);
  }

  /** What a joint review would see now, and whether cards could make it see more. */
  form(issue: IssueId, { looksKeptIf, act }: Pledge): Form {
    if (looksKeptIf === null) return 'shows';
    if (shortfall(this.#seat.rules, looksKeptIf, this.#view.slots, { in: 'pledge', issue }) === 0) return 'stands';
    return act === null ? 'can-be-staged' : 'shows';
  }

  /** The seat's scruples about an own pledge: a word is not owed to those who broke theirs. */
  scruples(issue: IssueId): Scruples {
    const { rules, role, scruples } = this.#seat;
    const partners = rules.issue.get(issue)?.issue.between ?? [];
    const wronged = partners.some((other) => other !== role && hasWronged(rules, this.#view, other, role));
    return wronged ? { ...scruples, honour: 0 } : scruples;
  }

  #slotsWith(after: Package): (number | null)[] {
    const { rules } = this.#seat;
    const slots = this.#view.slots.slice();
    for (const [issue, option] of Object.entries(after)) {
      const index = rules.issue.get(issue)?.option.get(option)?.index;
      if (index !== undefined) slots[rules.layout.deal(issue)] = index + 1;
    }
    return slots;
  }
}
