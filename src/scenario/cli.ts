/**
 * `npm run scenario -- check FILE…` names every problem of scenario files.
 * `npm run scenario -- schema` writes the JSON Schema for editors.
 * `npm run scenario -- compile FILE` prints what a table starts from.
 */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jsonSchemaText } from './json-schema.ts';
import { type Reading, readScenario } from './read.ts';
import { inOneLine } from './problems.ts';
import { LIMITS } from './source/limits.ts';

const SCHEMA = fileURLToPath(new URL('../../scenarios/scenario.schema.json', import.meta.url));
const USAGE = `Use one of:
  npm run scenario -- check FILE…     names every problem; fails if there is an error
  npm run scenario -- compile FILE    prints what a table starts from, as JSON
  npm run scenario -- schema          writes scenarios/scenario.schema.json`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

/** A file's reading, or null with a line that says why it could not be opened. */
function open(file: string): Reading | null {
  try {
    return statSync(file).size > MOST_BYTES ? TOO_BIG : readScenario(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const why = REASONS[code] ?? 'it cannot be read';
    complain(`${file}:1:1: error: This file cannot be opened: ${why}. Check its name and its folder.`);
    return null;
  }
}
/** A character takes at most four bytes: a bigger file is refused unread. */
const MOST_BYTES = 4 * LIMITS.size;
const TOO_BIG: Reading = {
  setup: null,
  problems: [
    {
      level: 'error',
      code: 'too-big',
      line: 1,
      column: 1,
      path: '',
      message: 'This file is far bigger than a scenario can be (one million characters).',
      mend: 'Is this the right file?',
    },
  ],
};
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

function compile(file: string): number {
  const reading = open(file);
  if (reading === null) return 1;
  tell(file, reading, complain);
  if (reading.setup === null) return 1;
  print(JSON.stringify(reading.setup));
  return 0;
}

function main([command, ...files]: readonly string[]): number {
  const [first] = files;
  if (command === 'check' && first !== undefined) return check(files);
  if (command === 'compile' && first !== undefined && files.length === 1) return compile(first);
  if (command === 'schema') {
    writeFileSync(SCHEMA, jsonSchemaText());
    print('Wrote scenarios/scenario.schema.json.');
    return 0;
  }
  complain(USAGE);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
