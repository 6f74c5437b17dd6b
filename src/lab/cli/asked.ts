/** What the lab is asked on its command line. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run lab -- FILE.yaml [--games 2000] [--seed 1] [--json FILE] [--write-par]
  --games      so many between Diplomats, and so many with seats drawn from all bots (400)
  --seed       a whole number: the same gives the same report (1)
  --json       writes the report there too
  --write-par  writes the par that these games give into the file`;

export interface Asked {
  readonly file: string;
  readonly text: string;
  readonly games: number;
  readonly seed: number;
  readonly json: string | undefined;
  readonly writePar: boolean;
}

/** Reads the arguments and the file they name; a string says what is wrong with them; null: only help is asked for. */
export function asked(args: readonly string[]): Asked | string | null {
  let read;
  try {
    read = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        games: { type: 'string', default: '400' },
        seed: { type: 'string', default: '1' },
        json: { type: 'string' },
        'write-par': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return (error as Error).message;
  }
  const { values, positionals } = read;
  if (values.help) return null;
  const [file] = positionals;
  const games = Number(values.games);
  const seed = Number(values.seed);
  if (file === undefined) return 'No scenario file is named.';
  if (!Number.isInteger(games) || games < 1)
    return `--games must be a whole number of at least 1, not ${values.games}.`;
  if (!Number.isInteger(seed)) return `--seed must be a whole number, not ${values.seed}.`;
  try {
    return { file, text: readFileSync(file, 'utf8'), games, seed, json: values.json, writePar: values['write-par'] };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return missing ? `There is no file ${file}.` : `${file} cannot be read: ${(error as Error).message}`;
  }
}
