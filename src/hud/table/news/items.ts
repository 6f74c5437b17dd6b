/** The month's news, and under each item what it changed, as the seat was shown it. */
import type { Fact, FactOf } from '../../../kernel/facts.ts';
import type { RoleId, Setup } from '../../../kernel/setup.ts';
import { steps } from '../../../kernel/steps.ts';
import { sayFact } from '../../../text/facts.ts';
import type { Line } from '../../../text/line.ts';

export interface NewsItem {
  readonly fired: FactOf<'fired'>;
  /** Before → after, or a sentence where no number moved. */
  readonly then: readonly Line[];
}

/** The items among a seat's facts of one month's news, in the order they came. */
export const newsItems = (facts: readonly Fact[], setup: Setup, seat: RoleId): readonly NewsItem[] =>
  steps(facts.filter((fact) => fact.type !== 'phase-began' && fact.type !== 'rolled')).flatMap(({ head, then }) =>
    head.type === 'fired'
      ? [
          {
            fired: head,
            then: then.map((fact) => sayFact(fact, setup, seat)).filter(({ text, change }) => text !== '' || change),
          },
        ]
      : [],
  );
