/** What a bot remembers that the board does not keep: the sentences it heard, in their months. Rebuilt from facts alone. */
import type { Fact } from '../../kernel/facts.ts';
import type { Sentence } from '../../kernel/action.ts';
import type { MoveId, RoleId } from '../../kernel/setup.ts';
import type { Said } from './sentences.ts';

/** A card that was opened, in its month. */
export interface Opened {
  readonly role: RoleId;
  readonly move: MoveId;
  readonly round: number;
}

export class Memory {
  readonly said: Said[] = [];
  readonly opened: Opened[] = [];
  #unplaced: (Omit<Said, 'round'> | { readonly role: RoleId; readonly move: MoveId })[] = [];

  /** Facts carry no month: they are of the month of the view that follows them. */
  see(facts: readonly Fact[]): void {
    for (const fact of facts) {
      if (fact.type === 'said' && fact.sentence)
        this.#unplaced.push({ by: fact.by, to: fact.to, sentence: fact.sentence });
      else if (fact.type === 'opened') this.#unplaced.push({ role: fact.role, move: fact.move });
    }
  }

  place(round: number): void {
    for (const one of this.#unplaced)
      if ('sentence' in one) this.said.push({ ...one, round });
      else this.opened.push({ ...one, round });
    this.#unplaced = [];
  }

  sentencesOf(role: RoleId): Sentence[] {
    return this.said.filter(({ by }) => by === role).map(({ sentence }) => sentence);
  }
}
