/**
 * `npm run scenario -- check FILE…` names every problem of scenario files, their translations and their lessons.
 * `npm run scenario -- schema` writes the JSON Schema for editors.
 * `npm run scenario -- compile FILE` prints what a table starts from.
 * `npm run scenario -- words FILE LANGUAGE` prints a translation to begin with.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaText } from './json-schema.ts';
import type { Setup } from '../kernel/setup.ts';
import { readScripted } from './lesson/scripted.ts';
import { type Reading, readScenario } from './read.ts';
import { inOneLine } from './problems.ts';
import { LIMITS } from './source/limits.ts';
import { mendName } from './suggest.ts';
import { skeletonOf } from './translation/skeleton.ts';
import { readTranslated, refused } from './translation/translated.ts';
import { translationName } from './translation/translation-name.ts';

const SCHEMA = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));
const USAGE = `Use one of:
  npm run scenario -- check FILE…           names every problem; fails if there is an error
  npm run scenario -- compile FILE          prints what a table starts from, as JSON
  npm run scenario -- words FILE LANGUAGE   prints every word, at its place, to be translated
  npm run scenario -- schema                writes scenarios/scenario.schema.json`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A file's reading, or null with a line that says why it could not be opened. */
function open(file: string): Reading | null {
  const text = textOf(file);
  if (text === null) return null;
  if (text === 'too-big')
    return refused(
      'too-big',
      'This file is far bigger than a scenario can be (one million characters).',
      'Is this the right file?',
    );
  const lesson = /(?:^|[/\\])([a-z][a-z0-9_]*)\.lesson\.yaml$/.exec(file)?.[1];
  if (lesson !== undefined) return beside(file, lesson, 'lesson', (original) => readScripted(text, original));
  const named = translationName(file);
  if (named === null) return readScenario(text, file);
  return beside(file, named.scenario, 'translation', (original) => readTranslated(text, file, original));
}

/** A file that is held against the scenario that stands beside it and has its name. */
function beside(
  file: string,
  scenario: string,
  what: 'lesson' | 'translation',
  read: (original: Setup | null) => Reading,
): Reading | null {
  const folder = dirname(file);
  const here = readdirSync(folder).flatMap((name) => /^([a-z][a-z0-9_]*)\.yaml$/.exec(name)?.[1] ?? []);
  if (!here.includes(scenario))
    return refused(
      'no-scenario',
      `By its name this is a ${what} of \`${scenario}.yaml\`, and there is no such file beside it.`,
      mendName(scenario, here, 'scenarios here'),
    );
  const original = open(join(folder, `${scenario}.yaml`));
  return original && read(original.setup);
}

function textOf(file: string): string | 'too-big' | null {
  try {
    return statSync(file).size > MOST_BYTES ? 'too-big' : readFileSync(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REASONS[code] ?? 'it cannot be read';
    complain(`${file}:1:1: error: This file cannot be opened: ${why}. Check its name and its folder.`);
    return null;
  }
}
/** A character takes at most four bytes: a bigger file is refused unread. */
const MOST_BYTES = 4 * LIMITS.size;
const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};

function tell(file: string, reading: Reading, to: (line: string) => void): void {
  for (const problem of reading.problems) to(inOneLine(file, problem));
}

function check(files: readonly string[]): number {
  let failed = false;
  for (const file of files) {
    const reading = open(file);
    failed ||= reading === null || reading.setup === null;
    if (reading === null) continue;
    tell(file, reading, print);
    if (reading.problems.length === 0) print(`${file}: no problems.`);
  }
  return failed ? 1 : 0;
}

/** Prints what is made of a file that can be played. */
function make(file: string, what: (setup: Setup) => string): number {
  const reading = open(file);
  if (reading === null) return 1;
  tell(file, reading, complain);
  if (reading.setup === null) return 1;
  print(what(reading.setup));
  return 0;
}

function main([command, ...files]: readonly string[]): number {
  const [first, second] = files;
  if (command === 'check' && first !== undefined) return check(files);
  if (command === 'compile' && first !== undefined && files.length === 1) return make(first, JSON.stringify);
  if (command === 'words' && first !== undefined && second !== undefined)
    return make(first, (setup) => skeletonOf(setup, second));
  if (command === 'schema') {
    writeFileSync(SCHEMA, jsonSchemaText());
    print('Wrote scenarios/scenario.schema.json.');
    return 0;
  }
  complain(USAGE);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
