/** The disc of a view with its words on it, in the language in use when it is asked for. */
import type { View } from '../kernel/board.ts';
import type { Fact } from '../kernel/facts.ts';
import type { Setup } from '../kernel/setup.ts';
import type { DiscInput } from '../stage/disc/input.ts';
import { readDisc } from '../stage/disc/read-disc.ts';
import type { DiscWords } from '../stage/disc/words.ts';
import { contextOf } from '../text/context.ts';
import { locale } from '../text/locale.ts';
import { monthName } from '../text/months.ts';
import { discWords } from '../text/screens/disc.ts';

/** Letters of a month that a plate has room for. */
const PLATE = 3;

/** What to draw of a view and of everything its viewer was shown (`facts`, from the start). */
export const wordedDisc = (view: View, setup: Setup, facts: readonly Fact[]): DiscInput =>
  readDisc(view, setup, facts, discWordsOf(setup));

export function discWordsOf(setup: Setup): DiscWords {
  const words = discWords();
  // The same picture for every seat: nobody is "you" on it.
  const at = contextOf(setup, null);
  return {
    month: (round) =>
      [...monthName(setup, round, 'tick').replace('.', '')].slice(0, PLATE).join('').toLocaleUpperCase(locale()),
    figure: words.figure,
    figureShort: words.figureShort,
    monthTitle: () => words.monthTitle,
    held: words.held,
    holds: (role, steps) => words.holds(role, steps, at),
    heldShort: words.heldShort,
    cut: words.cut,
    leaking: words.leaking,
  };
}
