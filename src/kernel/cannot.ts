/** What was said in the talks, and which clauses those who heard it know that a role cannot sign. */
import type { Sentence } from './action.ts';
import type { Offer } from './board.ts';
import type { Fact } from './facts.ts';
import type { IssueId, OptionId, Package, RoleId } from './setup.ts';

/** Something said in one of the forms of `Sentence`, in the month it was said. */
export interface Said {
  readonly by: RoleId;
  /** Empty: to all. */
  readonly to: readonly RoleId[];
  readonly round: number;
  readonly sentence: Sentence;
}
export interface Clause {
  readonly issue: IssueId;
  readonly option: OptionId;
}

/** What a fact of the month `round` says in such a form; null: nothing. */
export const sentenceOf = (fact: Fact, round: number): Said | null =>
  fact.type === 'said' && fact.sentence ? { by: fact.by, to: fact.to, round, sentence: fact.sentence } : null;

/** All that was said so among the facts of a game from its start, oldest first. */
export function sentencesIn(facts: readonly Fact[]): Said[] {
  let round = 1;
  return facts.flatMap((fact) => {
    if (fact.type === 'month-began') round = fact.round;
    return sentenceOf(fact, round) ?? [];
  });
}

/**
 * Clauses that any of the roles has said it cannot sign, of what was said and offered in a listener's hearing. A role's word
 * holds until it calls itself flexible on the issue, or proposes the clause itself in that month or after.
 */
export function cannotSign(roles: readonly RoleId[], said: readonly Said[], offers: readonly Offer[]): Clause[] {
  return roles.flatMap((role) => {
    const own = said.filter(({ by }) => by === role);
    return own.flatMap(({ sentence: it, round }, i) => {
      if (it.kind !== 'cannot') return [];
      const eased = own.slice(i).some(({ sentence: one }) => one.kind === 'flexible' && one.issue === it.issue);
      const asked = offers.some((one) => one.by === role && one.round >= round && one.package[it.issue] === it.option);
      return eased || asked ? [] : [it];
    });
  });
}

/** Does a package ask for any of these clauses? */
export const asksFor = (pkg: Package, clauses: readonly Clause[]): boolean =>
  clauses.some(({ issue, option }) => pkg[issue] === option);
