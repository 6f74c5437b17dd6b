/**
 * `npm run bench`: the figures of the README, measured in one run, medians, each also as a ratio to a
 * fixed piece of arithmetic on the same machine. Nothing here fails a build: budgets that must hold
 * are tests; this tells how things are.
 */
import { readFileSync } from 'node:fs';
import { randomAction } from '../../src/bots/random.ts';
import { debriefOf } from '../../src/kernel/debrief.ts';
import { act, start } from '../../src/kernel/play.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { newRecord } from '../../src/kernel/record.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { playGame } from '../../src/lab/game.ts';
import { analyse } from '../../src/lab/frontier/analyse.ts';
import { Authority } from '../../src/machine/authority.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { builtSite, kilobytes } from '../support/built-site.ts';
import { randomRecord } from '../support/random-game.ts';
import { movesOnly } from './cases.ts';
import { cpuSeconds, median, quantile, yardstick, type Figure } from './measure.ts';

const file = 'scenarios/hanoi_2006.yaml';
const hanoi = readScenario(readFileSync(file, 'utf8'), file).setup;
if (!hanoi) throw new Error(`${file} cannot be played`);

/** A whole game in which every seat does anything the rules allow. */
function randomGame(setup: Setup, seed: number): number {
  const rules = rulesOf(setup);
  const { state } = start(setup, seed);
  const dice = diceOf(seed * 31);
  let turns = 0;
  for (let turn = 0; state.phase !== 'over'; turn++) {
    const seat = setup.roles[turn % setup.roles.length]?.id ?? '';
    const action = randomAction(rules, viewFor(rules, state, seat), seat, dice);
    if (!action) continue;
    act(rules, state, seat, action);
    turns++;
  }
  return turns;
}

/**
 * Games a processor second, the median of several batches after a warm-up. The warm-up is long, since what the engine spends
 * on compiling counts as processor time too.
 */
function rate(games: number, play: (seed: number) => void): number {
  for (let seed = 0; seed < 5 * games; seed++) play(seed);
  const batches = Array.from({ length: 9 }, (_, batch) =>
    cpuSeconds(() => {
      for (let seed = 0; seed < games; seed++) play(batch * games + seed);
    }),
  );
  return games / median(batches);
}

/**
 * Milliseconds of a live action, by the phase it was played in: the authority decides, folds, shows and looks, and works out
 * what a screen at the table may do next.
 */
function liveActions(setup: Setup): { talks: number[]; resolution: number[] } {
  const talks: number[] = [];
  const resolution: number[] = [];
  for (let seed = 1; seed <= 40; seed++) {
    const authority = new Authority(newRecord(setup, seed));
    const watching = authority.roles[seed % authority.roles.length] ?? '';
    for (const { seat, action } of randomRecord(setup, seed).actions) {
      const { round, phase } = authority;
      const before = performance.now();
      authority.submit(seat, action);
      authority.legal(watching);
      const ms = performance.now() - before;
      // The first games warm the engine up.
      if (seed > 10)
        (authority.round !== round || (authority.phase === 'over' && phase !== 'over') ? resolution : talks).push(ms);
    }
  }
  return { talks, resolution };
}

/** Milliseconds of processor time a decision, everything included, over whole games of three bots of one kind. */
function decision(setup: Setup, bot: string): number {
  const seating = Object.fromEntries(setup.roles.map(({ id }) => [id, bot]));
  playGame(setup, seating, 0);
  let decisions = 0;
  const seconds = cpuSeconds(() => {
    for (let seed = 1; seed <= 8; seed++) decisions += playGame(setup, seating, seed).decisions;
  });
  return (seconds * 1000) / decisions;
}

/** Bytes that stay after `games` games and a collection. */
function heapAfter(games: number): number {
  for (let seed = 0; seed < games; seed++) randomGame(movesOnly, seed);
  const collect = (globalThis as { gc?: () => void }).gc;
  if (!collect) throw new Error('Run the bench with --expose-gc');
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const pace = yardstick();
const figures: Figure[] = [];
const tell = (name: string, value: number, unit: string, wanted: string, met: boolean): void => {
  figures.push({ name, value, unit, wanted, met });
  const ratio = unit === 'games/s' ? `   ${(value / pace).toFixed(2)} games per million yardstick steps` : '';
  console.log(
    `${met ? '·' : '!'} ${name.padEnd(64)} ${value.toFixed(value < 10 ? 2 : 0).padStart(8)} ${unit.padEnd(8)} ${wanted}${ratio}`,
  );
};

console.log(`Node ${process.version}; yardstick ${pace.toFixed(0)} million steps a processor second\n`);
const hanoiRate = rate(60, (seed) => randomGame(hanoi, seed));
tell('Random whole games of Hanoi, talks and all', hanoiRate, 'games/s', 'at least 300, aim 3,000', hanoiRate >= 300);
const movesRate = rate(200, (seed) => randomGame(movesOnly, seed));
tell('Random whole games of moves alone', movesRate, 'games/s', 'at least 2,000, aim 10,000', movesRate >= 2000);

const { talks, resolution } = liveActions(hanoi);
const p99 = { talks: quantile(talks, 0.99), resolution: quantile(resolution, 0.99) };
tell('Live action in talks, 99th percentile', p99.talks, 'ms', 'under 5', p99.talks < 5);
tell('Live resolution of a month, 99th percentile', p99.resolution, 'ms', 'under 15', p99.resolution < 15);

const debrief = debriefOf(randomRecord(hanoi, 1));
analyse(debrief, 1);
const frontier = median(Array.from({ length: 9 }, (_, i) => cpuSeconds(() => analyse(debrief, i)) * 1000));
tell(
  'All packages of Hanoi to the exact frontier and the debrief’s analysis',
  frontier,
  'ms',
  'under 100',
  frontier < 100,
);

for (const name of ['trainee', 'diplomat', 'hard-liner']) {
  const ms = decision(hanoi, name);
  tell(`A decision of the ${name}, mean`, ms, 'ms', 'at most 1.5', ms <= 1.5);
}

const early = heapAfter(100);
const late = heapAfter(900);
const grown = (late - early) / 1e6;
tell('Heap growth from the 100th to the 1,000th game', grown, 'MB', 'under 2', grown < 2);

const site = builtSite();
if (site === null) console.log('  JavaScript before a game can be played: build the site first (npm run build)');
else {
  const bytes = kilobytes(site.neededToPlay);
  tell('JavaScript before a game can be played, gzip, bots included', bytes, 'kB', 'at most 120', bytes <= 120);
}
