/** The sides that can be played. */
import * as z from 'zod';
import { expression, id, markdown, number, oneOf, points, share, standIns, text, whole } from './leaf.ts';

export const objective = z
  .strictObject({
    id: id.describe('Its id; within the role.'),
    says: text.describe('The goal in a few words, as the player reads it.'),
    points: number.describe('Points for going all the way from 0 to 1.'),
    attained: expression.describe('How far it is reached, 0 to 1, read at the end: "(100 - meters.traffic) / 100".'),
    par: share.optional().describe('What it comes to when nobody makes an offer. Leave it out: the lab writes it.'),
    if: expression.optional().describe('The goal counts only while this holds at the end.'),
  })
  .meta({ id: 'Objective' });

/** A name inside a sentence, for languages that decline. */
export const forms = z
  .strictObject({
    nom: text.optional().describe('Nominative: “the site”, where the name alone is “The site”.'),
    gen: text.optional().describe('Genitive.'),
    dat: text.optional().describe('Dative.'),
    acc: text.optional().describe('Accusative.'),
    ins: text.optional().describe('Instrumental.'),
    loc: text.optional().describe('Locative or prepositional: after prepositions of place and topic.'),
    gender: oneOf('masculine', 'feminine', 'neuter').optional().describe('What verbs and pronouns agree with.'),
    number: oneOf('singular', 'plural').optional().describe('Whether verbs take the plural.'),
  })
  .meta({ id: 'Forms', description: 'A name as it stands inside a sentence. What is left out is the name itself.' });

export const role = z
  .strictObject({
    name: text.describe('Short name, for labels.'),
    'full-name': text.optional().describe('The whole name.'),
    brings: text.optional().describe('What it brings to the table, in a few words for its plate: `brings the vote`.'),
    forms: forms.optional().describe('Its name inside a sentence, for languages that decline.'),
    mark: oneOf('square', 'triangle', 'circle', 'diamond', 'hexagon', 'star').describe(
      'Its shape on screen; shape and colour come as a pair, so no two roles share one.',
    ),
    brief: markdown.describe('Public: who this is and what it wants. Everyone can read it. Markdown.'),
    instructions: markdown.describe('Confidential: only this role reads it. Markdown.'),
    capital: z
      .strictObject({
        'each-round': expression.default(3).describe('Capital for moves each month.'),
        'keep-at-most': whole(0, 99).default(2).describe('How much unspent capital may be kept for the next month.'),
      })
      .default({ 'each-round': 3, 'keep-at-most': 2 })
      .describe('What the role pays its moves with.'),
    'walk-away': points.describe('Points with no deal, 0 to 100: its best alternative in one number.'),
    objectives: z.array(objective, 'a list of goals').default([]).describe('Goals besides the worth of deals.'),
  })
  .meta({ id: 'Role', description: 'A side that can be played.' });

export const roles = z
  .record(id, role, 'roles by their ids')
  .register(standIns, { standIn: {} })
  .describe('Two to six roles, by id.');
