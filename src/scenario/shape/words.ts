/** What zod finds, in an author's words. The schema's own `error` texts say what belongs in a place. */
import * as z from 'zod';
import type { Finding, Path } from '../problems.ts';
import { likelyId, mendName, nearest } from '../suggest.ts';
import { TAKEN } from '../format/leaf.ts';
import { bare, keysOf, schemaAt } from './schema-at.ts';

type Issue = z.core.$ZodIssue;

/** The findings one issue stands for (a block with three unknown keys has three). */
export function findingsOf(issue: Issue, schema: z.core.$ZodType, value: unknown): Finding[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...path, key], key, schemaAt(schema, path), path));
  }
  if (issue.code === 'invalid_key') return [badId(path, wantedKey(issue))];
  const found = at(value, path);
  const wanted = wantedWords(issue, schemaAt(schema, path));
  const name = nameOf(path);
  if (found === undefined) {
    return [
      error(
        'missing',
        path,
        `${name} is missing${placeOf(path).replace(/^ of /, ' from ')}.`,
        `Add \`${String(path.at(-1))}:\` with ${wanted}.`,
      ),
    ];
  }
  if (found === null || (typeof found === 'string' && found.trim() === ''))
    return [error('empty', path, `${name} is empty.`, `Write ${wanted} after it.`)];
  return [
    error(
      'wrong-value',
      path,
      `${name} should be ${wanted}, but it is ${shown(found)}.`,
      mendOf(found, wanted, issue, schemaAt(schema, path)),
    ),
  ];
}

const error = (code: string, path: Path, message: string, mend: string, on?: 'key'): Finding => ({
  level: 'error',
  code,
  path,
  message,
  mend,
  ...(on && { on }),
});

function unknownKey(path: Path, key: string, schema: z.core.$ZodType | null, above: Path): Finding {
  const keys = schema ? Object.keys(keysOf(schema) ?? {}) : [];
  const isEffect = schema !== null && z.globalRegistry.get(schema)?.id === 'Effect';
  const place = isEffect ? ' of an effect' : placeOf([...above, key]);
  const tight = /^([\w-]+):/.exec(key)?.[1];
  const mend =
    tight && keys.includes(tight)
      ? `Put a space after the colon of \`${tight}\`.`
      : (MOVED.get(key) ?? mendName(key, keys, 'keys here'));
  return error('unknown-key', path, `\`${cut(key)}\` is not a key${place}.`, mend, 'key');
}
/** Keys that authors look for one floor up or down. */
const MOVED: ReadonlyMap<string, string> = new Map([
  ['delivers', 'Write it inside `act:`, beside `says` and `then`.'],
  ['release', 'Write it in a list of effects, such as at-signature: [ { release: { accession: { ustr: 1 } } } ].'],
]);

function badId(path: Path, wanted: string): Finding {
  const key = String(path.at(-1));
  if (TAKEN.has(key))
    return error(
      'bad-id',
      path,
      `\`${key}\` has a meaning of its own and cannot be an id.`,
      'Choose another name.',
      'key',
    );
  const target = /^(?:meter\.|meters\.?)?([a-z][a-z0-9_]*)$/.exec(key)?.[1];
  if (target && wanted.includes('meters.'))
    return error(
      'bad-id',
      path,
      `\`${cut(key)}\` should be ${wanted}.`,
      `Did you mean \`meters.${cut(target)}\`?`,
      'key',
    );
  const likely = likelyId(key);
  const mend = likely !== '' && !key.includes('.') ? `Did you mean \`${cut(likely)}\`?` : 'Choose another name.';
  return error('bad-id', path, `\`${cut(key)}\` should be ${wanted}.`, mend, 'key');
}
const wantedKey = (issue: z.core.$ZodIssueInvalidKey): string => issue.issues[0]?.message ?? 'a name';

/** zod's own words for a block are about types; say instead which keys belong in it. */
function wantedWords(issue: Issue, schema: z.core.$ZodType | null): string {
  if (!issue.message.startsWith('Invalid') && !issue.message.startsWith('Unrecognized')) return issue.message;
  const keys = schema ? keysOf(schema) : null;
  return keys
    ? `a block with the keys ${Object.keys(keys)
        .slice(0, 8)
        .map((key) => `\`${key}\``)
        .join(', ')}`
    : 'something else';
}

function mendOf(found: unknown, wanted: string, issue: Issue, schema: z.core.$ZodType | null): string {
  if (issue.code === 'invalid_value' && typeof found !== 'object')
    return mendName(String(found), issue.values.map(String), 'words allowed here');
  if (typeof found === 'string') {
    if (wanted.startsWith('true or false'))
      return nearest(found, ['yes', 'on', 'y']) ? 'Write `true`.' : 'Write `true` or `false`.';
    if (/^an id/.test(wanted)) return badId([found], wanted).mend;
    const month = /^(\d{4})[-/.](\d{1,2})(?:[-/.]\d{1,2})?$/.exec(found);
    if (wanted.includes('month') && month) return `Did you mean \`${month[1]}-${(month[2] ?? '').padStart(2, '0')}\`?`;
    if (/number|share/.test(wanted) && /\d/.test(found))
      return 'Write the number alone, without quotes, units or signs such as %.';
    if (/list/.test(wanted)) return `Put it in square brackets: [${cut(found)}].`;
  }
  if (Array.isArray(found)) return 'Take away the square brackets, or the dashes at the start of the lines.';
  if (typeof found === 'object' && schema && bare(schema)._zod.def.type === 'array')
    return 'Begin each part with a dash and a space.';
  return `Write ${wanted}.`;
}

function at(value: unknown, path: Path): unknown {
  let here = value;
  for (const part of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, part)) return undefined;
    here = (here as { [key: string | number]: unknown })[part];
  }
  return here;
}

/** The last named part of a path, as the author wrote it. */
export function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Part ${last + 1} of \`${String(path.at(-2))}\`` : `\`${cut(last)}\``;
}

const THINGS: { readonly [section: string]: string } = {
  roles: 'role',
  meters: 'meter',
  tracks: 'track',
  channels: 'channel',
  pays: 'pay',
  issues: 'issue',
  options: 'option',
  moves: 'move',
  events: 'event',
  outcomes: 'outcome',
  objectives: 'objective',
  sources: 'source',
  pledge: 'pledge',
  act: 'act',
};
/** " of move `raid`": the nearest thing with a name above a key. */
export function placeOf(path: Path): string {
  for (let depth = path.length - 2; depth >= 0; depth--) {
    const part = path[depth];
    const section = path[depth - 1];
    const thing = typeof section === 'string' ? THINGS[section] : undefined;
    if (thing && !(depth === path.length - 2 && typeof part === 'number')) {
      return typeof part === 'number' ? ` of ${thing} ${part + 1}` : ` of ${thing} \`${cut(String(part))}\``;
    }
    if (thing) return ` of ${thing} ${Number(part) + 1}`;
    if (
      typeof part === 'string' &&
      (part === 'pledge' || part === 'act' || part === 'calendar' || part === 'credibility')
    )
      return ` of the ${part}`;
  }
  return path.length === 1 ? ' of the file' : '';
}

export const cut = (words: string): string => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
export function shown(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (typeof found === 'object') return 'a block of keys';
  if (typeof found === 'number' && !Number.isFinite(found)) return 'not a finite number';
  if (typeof found === 'string' && !Number.isNaN(Number(found))) return `the words \`"${cut(found)}"\``;
  return `\`${cut(String(found))}\``;
}
