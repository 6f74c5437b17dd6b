/**
 * `npm run lab -- scenarios/hanoi_2006.yaml --games 2000 --seed 1 [--json out.json] [--write-par]`
 *
 * Plays thousands of games, `--games` of each pool, and reports whether the scenario is balanced and deep. The same seed
 * gives the same report.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Setup } from '../kernel/setup.ts';
import { readScenario } from '../scenario/read.ts';
import { writePar } from '../scenario/write-par.ts';
import { balanceOf } from './balance.ts';
import { playOnThreads } from './cli/threads.ts';
import { hasPar, parOf, withPar } from './par.ts';
import { gamesOf, portions } from './plan.ts';
import { reportText, type Report } from './report.ts';
import type { Summary } from './summary.ts';
import type { Kind } from './tournament.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    games: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    'write-par': { type: 'boolean', default: false },
  },
});
const [file] = positionals;
const games = Number(values.games);
const seed = Number(values.seed);
if (file === undefined || !(Number.isInteger(games) && games >= 1) || !Number.isInteger(seed)) {
  console.error('Usage: npm run lab -- FILE.yaml [--games 2000] [--seed 1] [--json FILE] [--write-par]');
  console.error('--games: so many between Diplomats, and so many with seats drawn from all bots (400)');
  process.exit(2);
}

const text = readFileSync(file, 'utf8');
const { setup, problems } = readScenario(text, basename(file));
if (setup === null) {
  for (const { line, column, message } of problems) console.error(`${file}:${line}:${column} ${message}`);
  process.exit(1);
}
const report = await experiment(setup);
console.log(reportText(setup, report));
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (values['write-par']) writeFileSync(file, writePar(text, report.par));

/** Silent games first: they set the par that the others are scored by, where the file has none. */
async function experiment(given: Setup): Promise<Report> {
  const plan = gamesOf(games);
  const play = (on: Setup, kind: Kind): Promise<Summary[]> => playOnThreads(on, portions(kind, plan[kind], seed));
  const silent = await play(given, 'silent');
  const par = parOf(given, silent);
  const parWasMissing = !hasPar(given);
  const fair = parWasMissing || values['write-par'] ? withPar(given, par) : given;
  const kinds: readonly Kind[] = ['diplomats', 'mixed', 'left-out'];
  const played = await playOnThreads(
    fair,
    kinds.flatMap((kind) => portions(kind, plan[kind], seed)),
  );
  const rest = new Map<Kind, Summary[]>();
  let at = 0;
  for (const kind of kinds) rest.set(kind, played.slice(at, (at += plan[kind])));
  const of = (kind: Kind): readonly Summary[] => rest.get(kind) ?? [];
  const pools = {
    diplomats: of('diplomats'),
    mixed: of('mixed'),
    'left-out': of('left-out'),
    silent: fair === given ? silent : await play(fair, 'silent'),
  };
  return { scenario: given.id, seed, games: plan, par, parWasMissing, ...balanceOf(fair, pools) };
}
