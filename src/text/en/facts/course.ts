/** Facts about the course of the game: months, phases, news, what was set in motion, the end. */
import type { Phase } from '../../../kernel/board.ts';
import type { FactWords } from '../../catalogue.ts';
import { fromId } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { capital, month, quote, sentences, stop } from '../grammar.ts';

const PHASES = {
  news: 'The news is out.',
  talks: 'The talks are open.',
  moves: 'The talks are closed. Moves are chosen in secret.',
  resolution: 'All moves are opened together.',
  over: 'The case is over.',
} satisfies { [P in Phase]: string };

export const COURSE = {
  'month-began': ({ round }, at) =>
    `${monthName(at.setup, round, 'full')}, month ${sayNumber(round)} of ${sayNumber(at.setup.calendar.rounds)}.`,
  'phase-began': ({ phase }) => PHASES[phase],
  fired: ({ headline, text }) => sentences(headline, text),
  missed: ({ event }, at) => `This did not happen: ${quote(at.headline(event) ?? fromId(event))}.`,
  told: ({ says }) => stop(says),
  scheduled: ({ pending: { cause: by, due } }, at) =>
    `${capital(cause(at, by))}: more ${due > at.setup.calendar.rounds ? 'would follow after the last month' : `follows in ${month(at, due)}`}.`,
  matured: ({ pending, hit }, at) =>
    `What began with ${cause(at, pending.cause)} ${hit ? 'took effect' : 'did not come about'}.`,
  'month-turned': () => 'The month ended.',
  'reckoning-began': () => 'The Reckoning: the last pledges are tested and the last reviews report.',
  rolled: ({ chance, hit, id }, at) =>
    `A chance of ${sayPercent(chance)} for ${quote(at.headline(id) ?? at.thing(id))} ${hit ? 'came up' : 'did not come up'}.`,
  ended: ({ title, text, early }) => sentences(early ? 'The case ended early' : '', title, text),
} satisfies Partial<FactWords>;
