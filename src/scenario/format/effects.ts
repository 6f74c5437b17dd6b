/** What moves, events, deals and pledges do: a small closed vocabulary, as data. */
import * as z from 'zod';
import { expression, id, oneOf, oneOrMoreIds, standIns, text, whole } from './leaf.ts';

/** `meters.goodwill`, `credibility.russia` or `capital.ustr`. */
export const TARGET = /^(meters|credibility|capital)\.([a-z][a-z0-9_]*)$/;
const target = z
  .string()
  .regex(TARGET, 'the name of a number: `meters.goodwill`, `credibility.russia` or `capital.ustr`');
const sums = z.record(target, expression, 'names and numbers, such as { meters.goodwill: -5 }');
const count = z
  .union([whole(1, 99), z.literal('all')], 'how many clamps: a whole number, or `all`')
  .register(standIns, { standIn: 1 });
const clamps = z.record(id, z.record(id, count), 'a track, a holder and a number, such as { accession: { ustr: 1 } }');

/** The deeds, in the order in which several in one effect happen. */
export const DEEDS = [
  'add',
  'set',
  'scale',
  'clamp',
  'release',
  'advance',
  'open',
  'cut',
  'expose',
  'lapse',
  'publish',
  'postpone',
  'then',
] as const;

const guard = {
  if: expression.optional().describe('Only while this holds. Read when the effect takes place.'),
  chance: expression
    .optional()
    .describe('Chance from 0 to 1 (a number or an expression), rolled once for everything in this effect.'),
  in: whole(1, 60).optional().describe('Takes place this many months from now instead of at once.'),
  says: text.optional().describe('What players read when it takes place.'),
};
const deeds = {
  add: sums.optional().describe('Adds to numbers: { meters.goodwill: -5, credibility.russia: 2 }.'),
  set: sums.optional().describe('Sets numbers: { meters.site_online: 0 }.'),
  scale: sums.optional().describe('Multiplies numbers: { meters.traffic: 0.9 }.'),
  clamp: clamps.optional().describe('Puts clamps back on the next steps of a track: { accession: { ustr: 1 } }.'),
  release: clamps.optional().describe('Takes clamps off, the nearest first: { accession: { ustr: 2 } }, or `all`.'),
  advance: z
    .record(id, expression, 'a track and a number of steps, such as { accession: 1 }')
    .optional()
    .describe('Moves a track on (or back, below zero): { accession: 1 }.'),
  open: oneOrMoreIds
    .optional()
    .describe('Opens a channel. With `as: leaking` it carries only its leak; `leak` sets that.'),
  cut: oneOrMoreIds.optional().describe('Cuts a channel off. `as: closed` if its owner shut it.'),
  as: oneOf('open', 'leaking', 'cut', 'closed')
    .optional()
    .describe('How a channel is opened (open, leaking) or cut (cut, closed).'),
  leak: expression.optional().describe('With `open … as: leaking`: the share it carries, 0 to 1.'),
  expose: oneOrMoreIds.optional().describe('The truth about the pledge of this issue comes out.'),
  lapse: oneOrMoreIds.optional().describe('Releases the pledge of this issue: neither kept nor broken.'),
  publish: id.optional().describe('Makes the text of a deal public: an issue, or `newest` for the newest secret deal.'),
  postpone: whole(1, 12).optional().describe('Reviews that have not reported yet do so this many months later.'),
};

/** Declared by hand because an effect may hold effects. */
export interface EffectInput {
  if?: number | boolean | string;
  chance?: number | boolean | string;
  in?: number;
  says?: string;
  add?: Record<string, number | boolean | string>;
  set?: Record<string, number | boolean | string>;
  scale?: Record<string, number | boolean | string>;
  clamp?: Record<string, Record<string, number | 'all'>>;
  release?: Record<string, Record<string, number | 'all'>>;
  advance?: Record<string, number | boolean | string>;
  open?: string | string[];
  cut?: string | string[];
  as?: 'open' | 'leaking' | 'cut' | 'closed';
  leak?: number | boolean | string;
  expose?: string | string[];
  lapse?: string | string[];
  publish?: string;
  postpone?: number;
  then?: EffectInput[];
  else?: EffectInput[];
}

export const effect: z.ZodType<EffectInput, unknown> = z
  .strictObject({
    ...guard,
    ...deeds,
    get then() {
      return z.array(effect).optional().describe('Several effects that share one `if`, `in` and `chance`.');
    },
    get else() {
      return z
        .array(effect)
        .optional()
        .describe('What happens instead when the `if` is false or the chance fails. Only with `then`.');
    },
  })
  .register(standIns, { standIn: { then: [] } })
  .meta({ id: 'Effect', description: 'One thing that happens. It needs at least one deed (add, set, open, clamp …).' });

export const effects = z
  .array(effect, 'a list of effects, such as [ { add: { meters.goodwill: -5 } } ]')
  .register(standIns, { standIn: [] });
