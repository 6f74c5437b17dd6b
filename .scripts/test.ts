/**
 * `npm test`: every check there is, in order, all of them even when one fails, and a closing
 * line that adds them up. Checks of the text (types, lint, format) run side by side.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { CHROMIUM, ensure, GJS } from './tools.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed, how many needed a second try: each is a race to be mended, and its runner names it. */
  readonly again?: number;
  /** Those that failed, by name: said once more at the end, where one looks first. */
  readonly names?: readonly string[];
}
interface Stage {
  readonly name: string;
  readonly command: readonly string[];
  /** Reads what its runner counted; without it the stage is itself one check. */
  readonly count?: () => Count;
}
interface Result extends Count {
  readonly name: string;
  readonly ok: boolean;
  readonly seconds: number;
}

const REPORTS = '.cache/reports';

const TEXT: readonly Stage[] = [
  { name: 'types', command: ['npm', 'run', '-s', 'typecheck'] },
  { name: 'lint', command: ['npm', 'run', '-s', 'lint'] },
  { name: 'format', command: ['npm', 'run', '-s', 'format:check'] },
];
const BUILD: Stage = { name: 'build', command: ['npm', 'run', '-s', 'build', '--', '--logLevel', 'warn'] };
const UNIT: Stage = {
  name: 'unit',
  command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/unit.json`],
  count: () => {
    const report = read('unit');
    return {
      passed: number(report, 'numPassedTests'),
      failed: number(report, 'numFailedTests'),
      skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
      names: failedUnits(report),
    };
  },
};
const BROWSER: Stage = {
  name: 'browser',
  command: ['npm', 'run', '-s', 'e2e', '--', '--reporter=list,json'],
  count: () => {
    const report = read('browser');
    const { stats } = report as { stats: unknown };
    return {
      passed: number(stats, 'expected') + number(stats, 'flaky'),
      failed: number(stats, 'unexpected'),
      skipped: number(stats, 'skipped'),
      again: number(stats, 'flaky'),
      names: failedScreens(report as Suite),
    };
  },
};
const ENGINES: Stage = {
  name: 'engines',
  command: ['npm', 'run', '-s', 'engines'],
  count: () => {
    const report = read('engines');
    return { passed: number(report, 'passed'), failed: number(report, 'failed'), skipped: number(report, 'skipped') };
  },
};

function read(report: string): unknown {
  return JSON.parse(readFileSync(`${REPORTS}/${report}.json`, 'utf8'));
}

/** Names of what failed in a report of unit tests. */
function failedUnits(report: unknown): readonly string[] {
  interface Report {
    readonly testResults: readonly { readonly assertionResults: readonly { status: string; fullName: string }[] }[];
  }
  return (report as Report).testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName }) => fullName);
}

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs?: readonly { readonly ok: boolean; readonly file: string; readonly title: string }[];
}
/** Names of what failed in a report of browser tests, with the file of each. */
function failedScreens({ suites = [], specs = [] }: Suite): readonly string[] {
  const here = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...here, ...suites.flatMap(failedScreens)];
}

function number(report: unknown, key: string): number {
  const value = (report as { [key: string]: unknown })[key];
  return typeof value === 'number' ? value : 0;
}

/** Runs one stage; `quiet` holds its words back until it ends, so that stages side by side do not mix theirs. */
async function run(stage: Stage, quiet = false): Promise<Result> {
  if (!quiet) console.log(`\n── ${stage.name}`);
  const began = performance.now();
  const [program = '', ...args] = stage.command;
  const child = spawn(program, args, {
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(REPORTS, 'browser.json') },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += String(chunk)));
  const code = await new Promise<number>((done) => {
    child.on('error', (error) => {
      words += error.message;
      done(1);
    });
    child.on('close', (status) => done(status ?? 1));
  });
  if (quiet) console.log(`\n── ${stage.name}\n${words.trim() || 'nothing to mend'}`);
  return { name: stage.name, ok: code === 0, seconds: (performance.now() - began) / 1000, ...counted(stage, code) };
}

function notRun({ name }: Stage, why: string): Result {
  console.log(`\n── ${name}\nnot run: ${why}`);
  return { name, ok: false, seconds: 0, passed: 0, failed: 1, skipped: 0 };
}

/** A runner that died before it wrote its report counts as one failure. */
function counted(stage: Stage, code: number): Count {
  const one = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  if (stage.count === undefined) return one;
  try {
    const count = stage.count();
    return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return one;
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
ensure(CHROMIUM);
ensure(GJS);

const results = await Promise.all(TEXT.map((stage) => run(stage, true)));
const built = await run(BUILD);
results.push(built, await run(UNIT));
results.push(built.ok ? await run(BROWSER) : notRun(BROWSER, 'there is no built site to test'));
results.push(await run(ENGINES));

console.log('');
for (const { name, ok, seconds, passed, failed, skipped, again = 0, names = [] } of results) {
  const tries = again > 0 ? ` (${again} on a second try: see above, and mend)` : '';
  const figures = `${passed} passed${tries}, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${figures}`);
  for (const one of names) console.log(`              ${one}`);
}
const total = (key: 'passed' | 'failed' | 'skipped') => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed, ${total('skipped')} skipped`);
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
