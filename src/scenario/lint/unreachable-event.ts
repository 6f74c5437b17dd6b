/** An event that fires in no game: outside the calendar, or under a condition that never holds. */
import type { Expr } from '../../kernel/expressions.ts';
import { never, rangeOf } from '../expressions/ranges.ts';
import type { Lint } from './draft.ts';
import { reachable } from './reachable.ts';

export const unreachableEvent: Lint = ({ setup, file }, report) => {
  const leaf = reachable(setup);
  const { first, rounds } = setup.calendar;
  for (const event of setup.events) {
    const path = ['events', event.id];
    const written = file.events[event.id];
    const cannot = (key: string, why: string, mend: string): void =>
      report({
        level: 'error',
        code: 'unreachable-event',
        path: [...path, key],
        message: `\`${event.id}\` can never fire: ${why}.`,
        mend,
      });
    const game = `The game begins in ${first} and lasts ${rounds} months.`;
    if (event.at !== null && (event.at < 1 || event.at > rounds))
      cannot('at', `${String(written?.at)} is not a month of this game`, game);
    else if (event.from !== null && event.from > rounds)
      cannot('from', `the game ends before ${String(written?.from)}`, game);
    else if (event.at !== null && event.from !== null && event.at < event.from)
      cannot('from', '`at` lies before `from`', 'Keep one of the two.');
    if (event.onlyIf !== null && never(inMonth(event.onlyIf, event.at, event.from), leaf))
      cannot('if', 'its condition never holds', 'Test something that can happen by then.');
    if (event.chance !== null && rangeOf(event.chance, leaf)[1] <= 0)
      cannot('chance', 'its chance is never above 0', 'Write a chance from 0 to 1.');
  }
};

/** The condition, in the months in which it can be asked. */
function inMonth(test: Expr, at: number | null, from: number | null): Expr {
  if (at !== null) return ['and', ['==', ['round'], at], test];
  return from === null ? test : ['and', ['>=', ['round'], from], test];
}
