/** The talks: the log, and what can be said. Nothing said here binds. */
import type { Sentence } from '../../../kernel/action.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { Who, quote, who } from '../grammar.ts';

export const TALKS = {
  // The log.
  log: 'Talks',
  quiet: 'Nobody has spoken yet this month.',
  said: (by: RoleId, at: Context) => Who(at, by),
  newBelow: 'New',
  layOnDesk: 'Lay it on the desk',

  // Saying something.
  message: (toAll: boolean) => `Message to ${toAll ? 'the table' : 'chosen seats'}, not binding`,
  messageHint: 'Message, no commitment',
  botsRead: 'Bots read sentences, not free words.',
  over: 'The talks of this month are over.',
  allSaid: (things: number) => `You have said all ${sayNumber(things)} things you may say this month.`,
  left: (things: number) => `${sayNumber(things)} left`,
  addSentence: 'Add a sentence everyone can weigh',
  freeWords: 'Free words only',
  say: 'Say it',
  saidIt: 'Said.',
  quoted: quote,

  // To whom.
  whoHears: 'Who hears it',
  all: 'all',
  toAll: 'To all',
  onlyTo: (role: RoleId, at: Context) => `Only to ${who(at, role)}`,

  // A sentence of parts.
  plainSentence: 'A plain sentence, which every seat can weigh',
  sayThat: 'Say that',
  kinds: {
    matters: 'This matters to us',
    cannot: 'We cannot sign this',
    flexible: 'We are flexible on this',
    warn: 'We warn of a move',
  } satisfies { [K in Sentence['kind']]: string },
  issue: 'Issue',
  howMuch: 'How much',
  levels: { 1: 'A little', 2: 'Somewhat', 3: 'A lot', 4: 'Most of all' },
  what: 'What',
  move: 'Move',
  when: 'When',
};
