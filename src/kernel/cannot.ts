/** What was said in the talks, and which clauses those who heard it know that a role cannot sign. */
import type { Sentence } from './action.ts';
import type { Offer } from './board.ts';
import type { Fact } from './facts.ts';
import type { IssueId, OptionId, RoleId } from './setup.ts';

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

/** What was said among facts that begin in the month `round`, oldest first. */
export function saidIn(facts: readonly Fact[], round = 1): Said[] {
  let month = round;
  return facts.flatMap((fact) => {
    if (fact.type === 'month-began') month = fact.round;
    return fact.type === 'said' && fact.sentence
      ? [{ by: fact.by, to: fact.to, round: month, sentence: fact.sentence }]
      : [];
  });
}

/**
 * Clauses that the role has said it cannot sign, of what was said and offered in a listener's hearing. Its word holds until
 * it calls itself flexible on the issue, or proposes the clause itself in that month or after.
 */
export function cannotSign(role: RoleId, said: readonly Said[], offers: readonly Offer[]): Clause[] {
  const own = said.filter(({ by }) => by === role);
  return own.flatMap(({ sentence: it, round }, i) => {
    if (it.kind !== 'cannot') return [];
    const eased = own.slice(i).some(({ sentence: one }) => one.kind === 'flexible' && one.issue === it.issue);
    const asked = offers.some((one) => one.by === role && one.round >= round && one.package[it.issue] === it.option);
    return eased || asked ? [] : [it];
  });
}
