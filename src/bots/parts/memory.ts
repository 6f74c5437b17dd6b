/** What a bot remembers that the board does not keep: what it heard, who declined what, which cards were opened. Rebuilt from facts alone. */
import type { Fact } from '../../kernel/facts.ts';
import type { OfferId, Sentence } from '../../kernel/action.ts';
import type { Offer } from '../../kernel/board.ts';
import type { MoveId, Package, RoleId } from '../../kernel/setup.ts';
import type { Said } from './sentences.ts';

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
      else if (fact.type === 'said' && fact.sentence)
        this.said.push({ by: fact.by, to: fact.to, round: this.#round, sentence: fact.sentence });
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

  /**
   * Has any of these roles said that it cannot sign a clause of the package? It holds until the role calls itself flexible on
   * the issue, or proposes the clause itself in that month or after.
   */
  cannotSign(roles: readonly RoleId[], pkg: Package, offers: readonly Offer[]): boolean {
    return roles.some((role) =>
      Object.entries(pkg).some(([issue, option]) => {
        const last = this.said.findLast(
          ({ by, sentence: one }) =>
            by === role &&
            ((one.kind === 'cannot' && one.issue === issue && one.option === option) ||
              (one.kind === 'flexible' && one.issue === issue)),
        );
        if (last?.sentence.kind !== 'cannot') return false;
        return offers.every((one) => one.by !== role || one.round < last.round || one.package[issue] !== option);
      }),
    );
  }
}
