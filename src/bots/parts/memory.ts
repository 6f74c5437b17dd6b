/** What a bot remembers that the board does not keep: what it heard, who declined what, which cards were opened. Rebuilt from facts alone. */
import type { Fact } from '../../kernel/facts.ts';
import type { OfferId, Sentence } from '../../kernel/action.ts';
import type { Offer } from '../../kernel/board.ts';
import { sentenceOf, type Said } from '../../kernel/cannot.ts';
import type { MoveId, RoleId } from '../../kernel/setup.ts';

/** A card that was opened, in its month. */
export interface Opened {
  readonly role: RoleId;
  readonly move: MoveId;
  readonly round: number;
}

export class Memory {
  /** Who declined which offers. */
  readonly #declined: { readonly by: RoleId; readonly offer: OfferId }[] = [];
  readonly said: Said[] = [];
  readonly opened: Opened[] = [];
  #round = 1;

  see(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.type === 'month-began') this.#round = fact.round;
      else if (fact.type === 'declined') this.#declined.push({ by: fact.by, offer: fact.offer });
      else if (fact.type === 'opened') this.opened.push({ role: fact.role, move: fact.move, round: this.#round });
      const said = sentenceOf(fact, this.#round);
      if (said) this.said.push(said);
    }
  }

  /** How much it has heard: changes whenever a guess about others might. */
  get heard(): number {
    return this.said.length + this.#declined.length;
  }

  /** Offers of these that the role declined. */
  refusedBy(role: RoleId, offers: readonly Offer[]): Offer[] {
    return offers.filter(({ id }) => this.#declined.some((one) => one.by === role && one.offer === id));
  }

  sentencesOf(role: RoleId): Sentence[] {
    return this.said.filter(({ by }) => by === role).map(({ sentence }) => sentence);
  }
}
