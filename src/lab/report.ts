/** The lab's findings, as one page of text and as JSON. */
import type { Setup } from '../kernel/setup.ts';
import type { Balance, Figure } from './balance.ts';
import type { Shares } from './coverage.ts';
import type { Par } from './par.ts';

export interface Report extends Balance {
  readonly scenario: string;
  readonly seed: number;
  readonly games: { readonly [kind: string]: number };
  readonly par: Par;
  /** The scenario had no par of its own, so the lab's was used. */
  readonly parWasMissing: boolean;
}

const WIDE = 58;
const UNITS: { readonly [unit in Figure['unit']]: string } = { points: '', '%': ' %', months: '', pledges: '' };

/** About a page, for a terminal of 100 columns. */
export function reportText(setup: Setup, report: Report): string {
  const { figures, coverage, games, seed, par, parWasMissing } = report;
  const missed = figures.filter((figure) => figure.missed > 0);
  const played = Object.entries(games).map(([kind, count]) => `${count} ${kind}`);
  return [
    `${setup.title}: lab report, seed ${seed}; games: ${played.join(', ')}`,
    missed.length === 0
      ? 'Every target is met.'
      : `${missed.length} of ${figures.filter(hasTarget).length} targets are missed, marked with !`,
    '',
    ...figures.map(line),
    '',
    `Outcomes, three Diplomats: ${listed(coverage.diplomats.outcomes)}`,
    `Outcomes, mixed pool: ${listed(coverage.mixed.outcomes)}`,
    `Moves, mixed pool: ${listed(coverage.mixed.moves)}`,
    `Options signed, three Diplomats: ${listed(coverage.diplomats.options)}`,
    `Options signed, mixed pool: ${listed(coverage.mixed.options)}`,
    `Events, mixed pool: ${listed(coverage.mixed.events)}`,
    parWasMissing ? 'Par (counted now, not in the file yet):' : 'Par as these games give it:',
    ...Object.entries(par).map(
      ([role, values]) =>
        `  ${role}: ${Object.entries(values)
          .map(([id, value]) => `${id} ${value}`)
          .join(', ')}`,
    ),
  ].join('\n');
}

const hasTarget = ({ from, to }: Figure): boolean => from !== null || to !== null;

function line(figure: Figure): string {
  const { says, value, unit, of, missed } = figure;
  const mark = !hasTarget(figure) ? ' ' : missed > 0 ? '!' : '·';
  const counted = of === null ? '' : `n ${of}`;
  const target = hasTarget(figure) ? targetOf(figure) : '';
  const by = missed > 0 ? `missed by ${missed.toFixed(1)}` : '';
  return `${mark} ${says.padEnd(WIDE)} ${(value.toFixed(1) + UNITS[unit]).padStart(9)}  ${target.padEnd(12)} ${counted.padEnd(7)} ${by}`.trimEnd();
}

function targetOf({ from, to }: Figure): string {
  if (from === null) return `at most ${to}`;
  return to === null ? `at least ${from}` : `${from} to ${to}`;
}

/** Commonest first. */
const listed = (shares: Shares): string =>
  Object.entries(shares)
    .sort(([, a], [, b]) => b - a)
    .map(([id, value]) => `${id} ${(100 * value).toFixed(value < 0.1 ? 1 : 0)}`)
    .join(', ');
