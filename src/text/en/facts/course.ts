/** Facts about the course of the game: months, phases, news, what was set in motion, the end. */
import type { Phase } from '../../../kernel/board.ts';
import type { FactWords } from '../../catalogue.ts';
import { fromId } from '../../context.ts';
import { monthName } from '../../months.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { capital, month, quote, stop } from '../grammar.ts';

const PHASES = {
  news: 'The news is out.',
  talks: 'The talks are open.',
  moves: 'The talks are closed. Moves are chosen in secret.',
  resolution: 'All moves are opened together.',
  over: 'The case is over.',
} satisfies { [P in Phase]: string };

export const COURSE = {
  'month-began': ({ round }, at) => ({
    text: `${monthName(at.setup, round, 'full')}, month ${sayNumber(round)} of ${sayNumber(at.setup.calendar.rounds)}.`,
  }),
  'phase-began': ({ phase }) => ({ text: PHASES[phase] }),
  fired: ({ headline, text }) => ({ text: [headline, text].filter(Boolean).map(stop).join(' ') }),
  missed: ({ event }, at) => ({ text: `This did not happen: ${quote(at.headline(event) ?? fromId(event))}.` }),
  told: ({ says, cause: by }, at) => ({ text: stop(says), why: cause(at, by) }),
  scheduled: ({ pending }, at) => ({
    text: `${capital(cause(at, pending.cause))}: more follows in ${month(at, pending.due)}.`,
  }),
  matured: ({ pending, hit }, at) => ({
    text: `What began with ${cause(at, pending.cause)} ${hit ? 'took effect' : 'did not come about'}.`,
  }),
  'month-turned': () => ({ text: 'The month ended.' }),
  'reckoning-began': () => ({ text: 'The Reckoning: the last pledges are tested and the last reviews report.' }),
  rolled: ({ chance, hit, id }, at) => ({
    text: `A chance of ${sayPercent(chance)} for ${quote(at.headline(id) ?? at.thing(id))} ${hit ? 'came up' : 'did not come up'}.`,
  }),
  ended: ({ title, text, early }) => ({
    text: [early ? 'The case ended early' : '', title, text].filter(Boolean).map(stop).join(' '),
  }),
} satisfies Partial<FactWords>;
