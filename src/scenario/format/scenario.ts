/** The whole file, as its author writes it. */
import * as z from 'zod';
import { effects } from './effects.ts';
import { history } from './history.ts';
import { issue } from './issues.ts';
import { id, language, month, number, oneOf, sourceKey, standIns, text, whole } from './leaf.ts';
import { roles } from './roles.ts';
import { event, move, outcome } from './story.ts';
import { channel, meter, pay, track } from './world.ts';

export const FORMAT = 'side-letter/1';

const calendar = z.strictObject({
  first: month.describe('The first month: 2006-11.'),
  rounds: whole(1, 60).describe('How many rounds are played.'),
  step: oneOf('month').default('month').describe('A round is a month.'),
});

const credibility = z.strictObject({
  start: number.default(50).describe('Where every role begins, 0 to 100.'),
  kept: number.default(1).describe('A kept pledge, times the weight of its proof.'),
  broken: number.default(-2).describe('A broken pledge, times the weight of its proof.'),
  exposed: number.default(-4).describe('An exposed lie, times the weight of its proof.'),
  weight: z
    .strictObject({
      independent: number.default(3),
      'joint-review': number.default(2),
      'self-report': number.default(1),
    })
    .prefault({})
    .describe('How much each kind of proof weighs.'),
});

const source = z.strictObject({
  title: text.describe('Its title.'),
  publisher: text.describe('Who published it.'),
  date: text.describe('When: 2006-11-19, or a year.'),
  url: text.optional().describe('Where it can be read.'),
  note: text.optional().describe('How sure this is, or what was seen of it.'),
});

const words = z.array(text, 'a list of sentences').register(standIns, { standIn: [] });
const teaching = z.strictObject({
  aims: words.default([]).describe('What students should take away.'),
  questions: words.default([]).describe('Questions for the discussion.'),
  minutes: z
    .record(z.string(), text, 'minutes and a plan, such as { "50": Brief 5, play 30, talk 15 }')
    .default({})
    .describe('Plans by the minutes there are: { "50": …, "75": … }.'),
  glossary: z.record(z.string(), text, 'terms and what they mean').default({}).describe('Terms and what they mean.'),
});

export const scenario = z
  .strictObject({
    format: z
      .literal(FORMAT, `\`${FORMAT}\``)
      .register(standIns, { standIn: FORMAT })
      .describe('The version of this format.'),
    id: id.describe('The id of the scenario: the file’s name without .yaml.'),
    title: text.describe('Its title.'),
    stage: oneOf('draft', 'classroom-ready').default('draft').describe('draft or classroom-ready.'),
    language: language.default('en').describe('The language it is written in: `en`, `ru`, `pt-BR`.'),
    minutes: whole(1, 600).default(45).describe('How long a game takes.'),
    about: text.describe('One or two sentences for the rack.'),
    calendar: calendar.describe('When it is played.'),
    roles,
    meters: z.record(id, meter, 'meters by their ids').default({}).describe('Numbers, by id.'),
    tracks: z.record(id, track, 'tracks by their ids').default({}).describe('Tracks and their clamps, by id.'),
    channels: z
      .record(id, channel, 'channels by their ids')
      .default({})
      .describe('Routes that money flows through, by id.'),
    pays: z
      .record(id, pay, 'roles and what pays them')
      .default({})
      .describe('What the channels pay each role every month.'),
    issues: z.record(id, issue, 'issues by their ids').default({}).describe('What can be agreed, by id.'),
    moves: z
      .record(id, move, 'moves by their ids')
      .default({})
      .describe('Cards, by id, in the order in which they open.'),
    events: z.record(id, event, 'events by their ids').default({}).describe('News, by id.'),
    'each-round': effects.default([]).describe('What happens by itself every month.'),
    outcomes: z
      .array(outcome, 'a list of outcomes')
      .register(standIns, { standIn: [] })
      .describe('The endings, judged in order; the last has no test.'),
    credibility: credibility
      .prefault({})
      .describe('How much keeping and breaking promises moves credibility. Leave it out for the usual.'),
    history: history.optional().describe('What the real parties did, month by month.'),
    sources: z.record(sourceKey, source, 'sources by their keys').default({}).describe('Sources, by key.'),
    teaching: teaching.prefault({}).describe('Notes for the instructor.'),
  })
  .meta({ title: 'A Side Letter scenario', description: 'One file is the whole case.' });

/** The file after the schema: defaults filled in, nothing cross-checked yet. */
export type ScenarioFile = z.output<typeof scenario>;
