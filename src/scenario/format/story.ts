/** What seats can do by themselves, what happens to them, and how it ends. */
import * as z from 'zod';
import { effects } from './effects.ts';
import { expression, flag, id, month, oneOf, record, tag, text, whole } from './leaf.ts';

export const move = z
  .strictObject({
    by: id.describe('The role that can play it.'),
    says: text.describe('The card in a few words, beginning with a verb.'),
    details: text.default('').describe('A sentence or two more.'),
    tag: tag
      .optional()
      .describe(
        'record (it happened), scenario (invented) or rule. Left out: record if it has a source, else scenario.',
      ),
    record: record.optional().describe('Its source.'),
    icon: text.optional().describe('The name of a Tabler icon, such as `server`.'),
    cost: whole(0, 99).describe('What it costs in capital.'),
    'available-if': expression
      .optional()
      .describe('It can be played only while this holds. May read only what the role sees.'),
    'available-says': text.optional().describe('That condition in words, for the player.'),
    'blocked-if': expression.optional().describe('Read when its turn comes: if this holds, it does nothing.'),
    'blocked-says': text.optional().describe('What players read then.'),
    'felt-by': z
      .record(id, oneOf('none', 'small', 'large'), 'roles and none, small or large')
      .default({})
      .describe('The public forecast of how much others feel it.'),
    then: effects.default([]).describe('What it does.'),
  })
  .meta({
    id: 'Move',
    description: 'A card one role can play in secret. The order of the file is the order in which moves open.',
  });

export const event = z
  .strictObject({
    at: month.optional().describe('Exactly this month.'),
    from: month.optional().describe('From this month on.'),
    if: expression.optional().describe('Only if this holds. Left out: always.'),
    chance: expression
      .optional()
      .describe('Chance from 0 to 1, rolled once, in the first month in which date and condition hold.'),
    tag: tag.optional().describe('record, scenario or rule. Left out: record if it has a source, else scenario.'),
    record: record.optional().describe('Its source.'),
    headline: text.describe('The news in one line.'),
    text: text.default('').describe('Two or three sentences.'),
    then: effects.default([]).describe('What it does.'),
  })
  .meta({ id: 'Event', description: 'News. Each fires at most once.' });

export const outcome = z
  .strictObject({
    id: id.describe('Its id.'),
    if: expression.optional().describe('The test. The outcomes are judged in order; the last has no test.'),
    ends: flag.default(false).describe('It may end the case early, as soon as its test holds.'),
    title: text.describe('How the case ended, in a few words.'),
    text: text.describe('Two or three sentences.'),
    history: flag.default(false).describe('This is what history came to.'),
  })
  .meta({ id: 'Outcome', description: 'An ending.' });
