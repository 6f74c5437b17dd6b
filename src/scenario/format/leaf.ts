/**
 * The small pieces every part of the format is made of.
 *
 * Each piece carries three things: the words that say what belongs there (`error`, which the
 * reader puts after "should be"), a description for the JSON Schema, and a stand-in: the value
 * the reader uses in place of a wrong one, so that one mistake does not hide the next.
 */
import * as z from 'zod';

// A strict Content-Security-Policy forbids the code generation zod would otherwise probe for.
z.config({ jitless: true });

/** What the reader puts in place of a wrong value. Looked up through the registry, so `.describe` keeps it. */
export const standIns = z.registry<{ readonly standIn: unknown }>();

/** What stands for an id, words or a month that could not be read. */
export const STAND_IN = 'unnamed';
export const STAND_IN_MONTH = '0000-01';

/** Words that mean something else in an expression or in JavaScript. */
export const TAKEN: ReadonlySet<string> = new Set(['constructor', 'in', 'true', 'false', 'null']);
/** Ids are used in expressions, where a hyphen would be a minus sign. */
export const ID = /^(?!(?:constructor|in|true|false|null)$)[a-z][a-z0-9_]*$/;
export const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
/** Keys of sources: `M13b` and the like. */
export const SOURCE_KEY = /^[A-Za-z][A-Za-z0-9]*$/;

/** An id: a role, a meter, an option … */
export const id = z
  .string('an id such as `site_online`')
  .regex(ID, 'an id: small letters, digits and underscores, beginning with a letter, such as `site_online`')
  .register(standIns, { standIn: STAND_IN });
export const sourceKey = z
  .string('the key of a source, such as `M13b`')
  .regex(SOURCE_KEY, 'the key of a source: letters and digits, such as `M13b`')
  .register(standIns, { standIn: STAND_IN });

/** One line of words for people. A bare number (a title such as 2006) is taken as its words. */
export const text = z
  .union([z.string().regex(/\S/, 'words'), z.number()], 'words')
  .transform((words) => String(words).trim())
  .register(standIns, { standIn: STAND_IN });
/** A label of one to three words, for places where `says` is too long. */
export const short = text
  .optional()
  .describe('One to three words for tight places: the disc, the timeline. Left out: `says`.');
/** BCP 47, as far as scenarios need it: `en`, `ru`, `pt-BR`. */
export const language = z
  .string('the tag of a language such as `en` or `pt-BR`')
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'the tag of a language such as `en` or `pt-BR`')
  .register(standIns, { standIn: 'en' });
/** Several paragraphs of Markdown: headings, paragraphs, lists, **bold** and *emphasis*. */
export const markdown = z
  .string('text in Markdown (begin it with `|` to write several lines)')
  .register(standIns, { standIn: '' });

export const month = z
  .string('a month such as 2007-06')
  .regex(MONTH, 'a month written as year-month, such as 2007-06')
  .register(standIns, { standIn: STAND_IN_MONTH });

/** A number, or a condition or sum over the scenario's names. Read and checked by `expressions/`. */
export const expression = z
  .union([z.number(), z.boolean(), z.string()], 'a number or an expression such as "meters.traffic < 40"')
  .register(standIns, { standIn: 0 });

export const number = z.number('a number such as 3 or -2.5').register(standIns, { standIn: 0 });
export const share = z
  .number('a share from 0 to 1, such as 0.25')
  .min(0, 'a share from 0 to 1, such as 0.25')
  .max(1, 'a share from 0 to 1, such as 0.25')
  .register(standIns, { standIn: 0 });
export const flag = z.boolean('true or false').register(standIns, { standIn: false });
/** Points of a role's 0..100. */
export const points = z
  .number('a number from 0 to 100')
  .min(0, 'a number from 0 to 100')
  .max(100, 'a number from 0 to 100')
  .register(standIns, { standIn: 40 });

/** A whole number between two bounds. */
export function whole(least: number, most: number): z.ZodNumber {
  const words = `a whole number from ${least} to ${most}`;
  return z.number(words).int(words).min(least, words).max(most, words).register(standIns, { standIn: least });
}

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return z
    .enum(words, `one of ${words.map((word) => `\`${word}\``).join(', ')}`)
    .register(standIns, { standIn: words[0] });
}

/** One id or a list of them. */
export const oneOrMoreIds = z
  .union([id, z.array(id)], 'an id, or a list of ids such as [a, b]')
  .register(standIns, { standIn: [] });

/** Where a statement comes from: one source key or a list of them. */
export const record = z
  .union([sourceKey, z.array(sourceKey)], 'the key of a source, or a list of them, such as M8 or [M8, M12]')
  .register(standIns, { standIn: [] });
export const tag = oneOf('record', 'scenario', 'rule');
