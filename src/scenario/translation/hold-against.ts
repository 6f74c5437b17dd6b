/** A translation's file held against what the scenario has in words: what is missing, what is too much, what is no words. */
import type * as z from 'zod';
import type { Forms, Prose } from '../../kernel/prose.ts';
import { forms as formsSchema } from '../format/roles.ts';
import { scenario } from '../format/scenario.ts';
import type { Finding, Path, Report } from '../problems.ts';
import { pathWords } from '../problems.ts';
import { keysOf, schemaAt } from '../shape/schema-at.ts';
import { cut, findingsOf, nameOf, placeOf, shown } from '../shape/words.ts';
import { mendName } from '../suggest.ts';
import { formsOf } from '../to-setup/roles.ts';
import { proseOf } from '../to-setup/prose.ts';
import { compareProse, compareText } from './compare.ts';
import { type Block, type Expected, isNeeded, type Sentences, type Words } from './expected.ts';

/** The words that were found, by place. */
export interface Found {
  readonly texts: Map<string, string>;
  readonly proses: Map<string, Prose>;
  readonly forms: Map<string, Forms>;
}

/** `sources`: the keys of the scenario's sources, which stand in its words and must stand in a translation's. */
export function holdAgainst(top: Block, value: unknown, sources: ReadonlySet<string>, report: Report): Found {
  const found: Found = { texts: new Map(), proses: new Map(), forms: new Map() };
  const say =
    (level: 'error' | 'warning') =>
    (code: string, path: Path, message: string, mend: string, on?: 'key'): void =>
      report({ level, code, path, message, mend, ...(on && { on }) });
  const error = say('error');
  const reader = { error, warning: say('warning') };

  function hold(part: Expected, here: unknown, path: Path): void {
    if (here === null || (typeof here === 'string' && here.trim() === ''))
      error('empty', path, `${nameOf(path)} is empty.`, mendMissing(part));
    else if (part.kind === 'block') block(part, here, path);
    else if (part.kind === 'sentences') sentences(part, here, path);
    else words(part, here, path);
  }

  function block(part: Block, here: unknown, path: Path): void {
    if (!isBlock(here))
      return wrong(path, here, `a block with the keys ${ticked([...part.parts.keys()])}`, 'Write them below it.');
    for (const [key, inside] of Object.entries(here)) {
      const at = [...path, key];
      const known = part.parts.get(key);
      if (known) hold(known, inside, at);
      else report(notExpected(at, [...part.parts.keys()]));
    }
    for (const [key, missing] of part.parts) {
      const at = [...path, key];
      const from = placeOf(at) === '' ? ` from ${nameOf(path)}` : placeOf(at).replace(/^ of /, ' from ');
      if (!Object.hasOwn(here, key) && isNeeded(missing))
        error('missing', at, `${nameOf(at)} is missing${from}.`, mendMissing(missing));
    }
  }

  function sentences({ originals }: Sentences, here: unknown, path: Path): void {
    const list = Array.isArray(here) ? (here as readonly unknown[]) : [here];
    if (list.length !== originals.length)
      return error(
        'sentence-count',
        path,
        `${nameOf(path)} has ${counted(list.length)} here and ${originals.length} in the scenario.`,
        `Translate each, in its order: ${originals.map(quoted).join(', ')}.`,
      );
    list.forEach((sentence, place) => {
      const original = originals[place] ?? '';
      const at = [...path, place];
      const where = Array.isArray(here) ? at : path;
      if (typeof sentence === 'string' && sentence.trim() !== '') {
        found.texts.set(pathWords(at), sentence.trim());
        compareText(sentence, original, where, sources, report);
      } else if (sentence === null || sentence === '')
        error('empty', where, `${nameOf(where)} is empty.`, mendMissing({ kind: 'text', original, mayStay: false }));
      else wrong(where, sentence, 'words', 'Put them between double quotes.');
    });
  }

  function words(part: Words, here: unknown, path: Path): void {
    const key = pathWords(path);
    if (part.kind === 'forms') {
      const read = formsSchema.safeParse(here);
      if (read.success) found.forms.set(key, formsOf(read.data));
      else
        for (const issue of read.error.issues)
          findingsOf({ ...issue, path: [...path, ...issue.path] }, scenario, value).forEach(report);
    } else if (typeof here !== 'string' && typeof here !== 'number')
      wrong(path, here, 'words', 'Put them between double quotes.');
    else if (part.kind === 'prose') {
      const prose = proseOf(reader, String(here), path);
      found.proses.set(key, prose);
      compareProse(prose, part.original, path, sources, report);
    } else {
      found.texts.set(key, String(here).trim());
      compareText(String(here), part.original, path, sources, report);
    }
  }

  const wrong = (path: Path, here: unknown, wanted: string, mend: string): void =>
    error('wrong-value', path, `${nameOf(path)} should be ${wanted}, but it is ${shown(here)}.`, mend);

  hold(top, value, []);
  return found;
}

/** A key that holds no words of the scenario: a rule, something the scenario leaves out, or a slip. */
function notExpected(path: Path, keys: readonly string[]): Finding {
  const key = String(path.at(-1));
  const finding = (code: string, message: string, mend: string): Finding => ({
    level: 'error',
    code,
    path,
    message: `\`${cut(key)}\`${message}`,
    mend,
    on: 'key',
  });
  if (path[0] === 'sources' && key === 'title')
    return finding('not-words', ': a source keeps its title in its own language.', 'Delete it.');
  if (isRuleKey(path))
    return finding(
      'not-words',
      `${placeOf(path)} has no words in the scenario, so a translation has nothing to say here.`,
      'Delete it.',
    );
  const place = placeOf(path) || ` of ${nameOf(path.slice(0, -1))}`;
  return finding('unknown-key', ` is not a key${place}.`, mendName(key, keys, 'keys here'));
}

/** Whether a scenario has this key here. Objectives and outcomes are lists there, and blocks by id here. */
function isRuleKey(path: Path): boolean {
  const inScenario = path.map((part, place) => (/^(objectives|outcomes)$/.test(String(path[place - 1])) ? 0 : part));
  const schema: z.core.$ZodType | null = schemaAt(scenario, inScenario.slice(0, -1));
  return schema !== null && Object.hasOwn(keysOf(schema) ?? {}, String(path.at(-1)));
}

function mendMissing(part: Expected): string {
  switch (part.kind) {
    case 'block':
      return `Translate its ${ticked([...part.parts].flatMap(([key, inside]) => (isNeeded(inside) ? [key] : [])))}.`;
    case 'sentences':
      return `Translate ${part.originals.map(quoted).join(', ')}.`;
    case 'text':
      return `Translate ${quoted(part.original)}.`;
    case 'prose':
      return 'Translate it from the scenario, in Markdown.';
    case 'forms':
      return 'Delete it, or write forms such as { gen: …, dat: … }.';
  }
}

const isBlock = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const counted = (n: number): string => `${n} ${n === 1 ? 'sentence' : 'sentences'}`;
const quoted = (words: string): string => `“${words.length > 60 ? `${words.slice(0, 60)}…` : words}”`;
function ticked(keys: readonly string[]): string {
  const shownKeys = keys.slice(0, 8).map((key) => `\`${key}\``);
  return `${shownKeys.join(', ')}${keys.length > 8 ? ` and ${keys.length - 8} more` : ''}`;
}
