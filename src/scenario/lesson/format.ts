/** The script of a lesson, as an author writes it. */
import * as z from 'zod';
import { id, language, oneOf, STAND_IN, standIns, text } from '../format/leaf.ts';

const ids = (what: string) => z.array(id, `a list of ${what}`);
const choice = z
  .record(id, id, 'options by their issues, such as `{ plants: night }`')
  .register(standIns, { standIn: {} });
const yes = z.literal(true, '`true`').register(standIns, { standIn: true });

/** Words in the scenario's own language, or in several. */
const said = z
  .union([text, z.record(language, text)], 'words, or words by their languages such as `{ en: Go on, ru: Дальше }`')
  .register(standIns, { standIn: STAND_IN });

const partner = z.strictObject({
  offer: choice.optional().describe('What this seat offers the player as the step begins.'),
  moves: ids('moves').default([]).describe('The cards it seals when the month of this step ends.'),
  keeps: ids('issues').default([]).describe('The promises it keeps then by their free act.'),
});

const show = z.strictObject({
  cards: ids('moves').default([]).describe('Cards of the player’s hand.'),
  faders: ids('issues').default([]).describe('Issues on the desk.'),
  draft: choice.optional().describe('The draft the faders open on. Left out: as the step before left it.'),
  worth: yes.optional().describe('The ruler that says what the draft is worth.'),
  promise: id.optional().describe('The promise on an issue, as a mark to press.'),
  rail: id.optional().describe('A payment route, as a mark to press.'),
  timeline: yes.optional().describe('The whole game as a timeline; after its end.'),
  packages: oneOf('dots', 'frontier').optional().describe('Every package as a dot; with the line of the best.'),
});

const next = z.strictObject({
  says: said.describe('The words of the button.'),
  scenario: id.describe('The scenario it leads to.'),
  seat: id.optional().describe('The seat chosen there.'),
});

/** What the player may be asked to do; a step asks for exactly one. */
const tasks = z.strictObject({
  continue: yes.describe('Press the button.'),
  play: id.describe('Play this card as the whole month.'),
  move: id.describe('Move the fader of this issue.'),
  'above-walk-away': yes.describe('Make the draft worth more than the walk-away.'),
  agree: yes.describe('Bring the draft to the partner’s offer and accept it.'),
  look: yes.describe('Press the promise or the rail that is shown.'),
  seal: yes.describe('Load one of the cards and seal.'),
  read: yes.describe('Read what the month came to.'),
  guess: z
    .strictObject({ yes: said, no: said })
    .describe('Answer before the answer is shown: the words of two buttons.'),
  finish: z.array(next, 'a list of ways on').describe('The end: where to go from here.'),
});

const until = tasks.partial().register(standIns, { standIn: { continue: true } });

const step = z.strictObject({
  says: said.describe('What is said: one or two short sentences.'),
  again: yes.optional().describe('The table starts afresh before this step.'),
  partners: z.record(id, partner, 'seats and what they do').default({}).describe('What the other seats do.'),
  show: show.default({ cards: [], faders: [] }).describe('What is on the screen besides the disc.'),
  until: until.describe('What the player does to go on: exactly one thing.'),
});

export const lessonFile = z.strictObject({
  format: z
    .literal('side-letter-lesson/1', '`side-letter-lesson/1`')
    .register(standIns, { standIn: 'side-letter-lesson/1' }),
  scenario: id.describe('The id of the scenario it is played on.'),
  seat: id.describe('The player’s seat.'),
  steps: z
    .record(id, step, 'steps by their ids')
    .register(standIns, { standIn: {} })
    .describe('In the order they are played.'),
});
export type LessonFile = z.infer<typeof lessonFile>;
