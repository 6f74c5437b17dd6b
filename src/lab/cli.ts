/**
 * `npm run lab -- scenarios/hanoi_2006.yaml --games 2000 --seed 1 [--json out.json] [--write-par]`
 *
 * Plays thousands of games, `--games` of each pool, and reports whether the scenario is balanced and deep. The same seed
 * gives the same report.
 */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Setup } from '../kernel/setup.ts';
import { readScenario } from '../scenario/read.ts';
import { writePar } from '../scenario/write-par.ts';
import { balanceOf } from './balance.ts';
import { asked, USAGE } from './cli/asked.ts';
import { playOnThreads } from './cli/threads.ts';
import { hasPar, parOf, withPar } from './par.ts';
import { gamesOf, portions } from './plan.ts';
import { reportText, type Report } from './report.ts';
import type { Summary } from './summary.ts';
import type { Kind } from './tournament.ts';

const ask = asked(process.argv.slice(2));
if (ask === null) {
  console.log(USAGE);
  process.exit(0);
}
if (typeof ask === 'string') {
  console.error(`${ask}\n${USAGE}`);
  process.exit(2);
}
const { file, text, games, seed, json, writePar: parWanted } = ask;
const { setup, problems } = readScenario(text, basename(file));
if (setup === null) {
  for (const { line, column, message } of problems) console.error(`${file}:${line}:${column} ${message}`);
  process.exit(1);
}
const report = await experiment(setup);
console.log(reportText(setup, report));
if (json !== undefined) writeFileSync(json, `${JSON.stringify(report, null, 2)}\n`);
if (parWanted) writeFileSync(file, writePar(text, report.par));

/** Silent games first: they set the par that the others are scored by, where the file has none. */
async function experiment(given: Setup): Promise<Report> {
  const plan = gamesOf(games);
  const play = (on: Setup, kind: Kind): Promise<Summary[]> => playOnThreads(on, portions(kind, plan[kind], seed));
  const silent = await play(given, 'silent');
  const par = parOf(given, silent);
  const parWasMissing = !hasPar(given);
  const fair = parWasMissing || parWanted ? withPar(given, par) : given;
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
