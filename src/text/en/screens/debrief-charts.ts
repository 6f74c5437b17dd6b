/** The words of the debrief's two charts: the scatter of packages and the timeline. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { sayNumber, sayPercent } from '../../numbers.ts';
import { who, Who } from '../grammar.ts';

/** Points to two seats. */
interface Worth {
  readonly x: number;
  readonly y: number;
}
const given = ({ x, y }: Worth, across: RoleId, up: RoleId, at: Context): string =>
  `${sayNumber(x, 0)} to ${who(at, across)} and ${sayNumber(y, 0)} to ${who(at, up)}`;
const all = (seats: number): string => (seats === 2 ? 'both of you' : seats === 3 ? 'all three of you' : 'all of you');

export const SCATTER = {
  title: 'Every deal you could have struck',
  working: 'Going through every package…',
  failed: 'The packages could not be worked out. The scores are not affected.',
  caption: (packages: number, goodForAll: number): string =>
    `${sayNumber(packages, 0)} packages at face value, as if every promise is kept; ${sayPercent(goodForAll)} good for all.`,
  filled: (role: RoleId, at: Context): string => `Filled dots: ${who(at, role)} gains too.`,
  ask: (seats: number, signed: boolean): string =>
    signed
      ? `Could ${all(seats)} have done better at once? Guess.`
      : `Could ${all(seats)} have done better than walking away? Guess.`,
  yes: 'Yes',
  no: 'No',
  show: 'Just show me',
  told: (guess: boolean | null, better: number): string => {
    const truth =
      better === 0
        ? 'At face value, no package was better for every side at once.'
        : `At face value, ${sayNumber(better, 0)} ${better === 1 ? 'package was' : 'packages were'} better for every side at once.`;
    return guess === null ? truth : `You guessed ${guess ? 'yes' : 'no'}. ${truth}`;
  },
  layers: 'Shown on the chart',
  layerNames: { ended: 'Where you ended', delivered: 'As delivered', history: 'History’s deal', fair: 'Fair splits' },
  /** What the signs of theory mean, under the chart. */
  fair: {
    nash: 'Nash: the gains, multiplied, are largest',
    kalai: 'Kalai: the smallest gain is largest',
    ks: 'Kalai–Smorodinsky: each gets the same share of its best',
  },
  dashed: 'Dashed: each promise weighted by how often its kind was kept.',
  pair: 'Seats drawn',
  pairOf: (across: RoleId, up: RoleId, at: Context): string => `${at.role(across)} and ${who(at, up)}`,
  asTable: 'The chart as a table',
  worthTo: (role: RoleId, at: Context): string => `Points of ${who(at, role)}`,
  walksAway: (role: RoleId, at: Context): string => `${Who(at, role)} walks away`,
  line: 'Nothing beats this line',
  lineTable: (across: RoleId, up: RoleId, at: Context): string =>
    `The line nothing beats, for ${who(at, across)} and ${who(at, up)}`,
  /** On the chart, where room is short. */
  marks: {
    yours: 'Deal at face value',
    'yours-delivered': 'As delivered',
    ended: 'You ended here',
    history: 'History',
    better: 'Better for all',
    nash: 'Nash',
    kalai: 'Kalai',
    ks: 'Kalai–Smorodinsky',
  },
  /** In its table, where there is room. */
  rows: {
    yours: 'Your deals at face value: if all is kept',
    'yours-delivered': 'Your deals as delivered: what was kept',
    ended: 'Where you ended: moves and months counted too',
    history: 'History’s deal at face value',
    'history-delivered': 'History’s deal as delivered',
    better: 'At face value, a package better for every side than yours',
    nash: 'At face value, the Nash point: the gains, multiplied, are largest',
    kalai: 'At face value, the Kalai point: the smallest gain is as large as can be',
    ks: 'At face value, the Kalai–Smorodinsky point: each side gets the same share of the best it could gain',
  },
  rowWalkAway: 'Walking away',
  rowBest: 'Best reachable at face value, the others no worse than walking away',
  points: 'Points by seat',
  package: 'Package',
  /** The chart in sentences. `better`: undefined while the line is not shown yet. */
  says: (
    chart: {
      readonly dots: number;
      readonly walkAway: Worth;
      readonly yours: Worth | null;
      readonly ended: Worth | null;
      readonly better: Worth | null | undefined;
    },
    across: RoleId,
    up: RoleId,
    at: Context,
  ): string =>
    [
      `Scatter plot of ${sayNumber(chart.dots, 0)} packages.`,
      chart.yours ? `At face value your deals gave ${given(chart.yours, across, up, at)}.` : 'You signed no deal.',
      chart.ended ? `You ended at ${given(chart.ended, across, up, at)}.` : '',
      `Walking away gives ${given(chart.walkAway, across, up, at)}.`,
      chart.better
        ? `A package worth ${given(chart.better, across, up, at)} was better for every side.`
        : chart.better === null && chart.yours
          ? 'No package was better for every side.'
          : '',
      'A table follows.',
    ]
      .filter(Boolean)
      .join(' '),
};

export const TIMELINE = {
  scrolls: 'Timeline, scrolls sideways',
  says: (months: number, lanes: number): string =>
    `Timeline of ${sayNumber(months)} ${months === 1 ? 'month' : 'months'} in ${sayNumber(lanes)} lanes. The same as a table follows.`,
  deals: (numbers: readonly number[]): string =>
    `${numbers.length === 1 ? 'Deal' : 'Deals'} ${numbers.map((n) => sayNumber(n)).join(', ')}`,
  legend: {
    deal: 'Deal',
    kept: 'Pledge kept',
    form: 'Kept in form only',
    broken: 'Broken',
    hollow: 'Never due, or released',
    move: 'Move',
    blocked: 'Blocked move',
  },
  asTable: 'Timeline as a table',
  table: 'What happened, month by month',
  month: 'Month',
  channels: 'Ways to pay',
  signedDeal: (number: number): string => `Signed deal ${sayNumber(number)}`,
  pledge: (issue: string, at: Context, end: 'kept' | 'form' | 'broken' | 'never-due' | 'released'): string =>
    `Pledge on ${at.issue(issue)}: ${
      {
        kept: 'kept',
        form: 'kept, in form only',
        broken: 'broken',
        'never-due': 'never due',
        released: 'released',
      }[end]
    }`,
  blocked: (move: string, at: Context): string => `${at.move(move)} (blocked)`,
  /** A way to pay and the state it came into. */
  channel: (channel: string, state: string, at: Context): string => `${at.channel(channel)}: ${state.toLowerCase()}`,
  /** Within one month. */
  cutAndBack: (channel: string, at: Context): string => `${at.channel(channel)}: cut, and carrying again`,
};

export const UNROLL = {
  play: 'Unroll the disc again',
  skip: 'Skip',
};
