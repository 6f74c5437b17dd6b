/** Is a scenario balanced and deep? Each question as a figure with its target, and by how much it is missed. */
import type { Setup } from '../kernel/setup.ts';
import { ROSTER } from '../bots/roster.ts';
import { coverageOf, least, type Coverage } from './coverage.ts';
import { countPackages, countThose } from './frontier/count.ts';
import { faceFrontier } from './frontier/analyse.ts';
import { gainsOf } from './frontier/solutions.ts';
import { spaceOf } from './frontier/space.ts';
import { trulyKept } from './promise-kinds.ts';
import { deviation, mean, share } from './statistics.ts';
import type { PledgeSummary, Summary } from './summary.ts';
import type { Kind } from './tournament.ts';

export type Pools = { readonly [K in Kind]: readonly Summary[] };

export interface Figure {
  readonly id: string;
  readonly says: string;
  readonly value: number;
  readonly unit: 'points' | '%' | 'months' | 'pledges';
  readonly from: number | null;
  readonly to: number | null;
  /** How many games or pledges it was counted over; null: exact. */
  readonly of: number | null;
  /** 0: met; else by how much it is missed, in its unit. */
  readonly missed: number;
}
export interface Balance {
  readonly figures: readonly Figure[];
  readonly coverage: { readonly diplomats: Coverage; readonly mixed: Coverage };
}

/** A share counted over fewer than this says little. */
const ENOUGH = 100;

export function balanceOf(setup: Setup, pools: Pools): Balance {
  const coverage = { diplomats: coverageOf(setup, pools.diplomats), mixed: coverageOf(setup, pools.mixed) };
  return {
    coverage,
    figures: [
      ...scores(setup, pools.diplomats),
      ...agreement(setup, pools.diplomats),
      ...variety(coverage),
      ...skill(setup, pools.mixed),
      ...promises([...pools.diplomats, ...pools.mixed], setup),
      ...depth(setup),
      ...outsiders(setup, pools['left-out'], pools.diplomats),
      ...noOffers(setup, pools.silent),
    ],
  };
}

interface Asked extends Omit<Figure, 'from' | 'to' | 'of' | 'missed'> {
  readonly from?: number;
  readonly to?: number;
  readonly of?: number;
}
function figure({ from, to, of, ...rest }: Asked): Figure {
  const low = from === undefined ? 0 : Math.max(0, from - rest.value);
  const high = to === undefined ? 0 : Math.max(0, rest.value - to);
  return { ...rest, from: from ?? null, to: to ?? null, of: of ?? null, missed: Math.max(low, high) };
}

function scores(setup: Setup, games: readonly Summary[]): Figure[] {
  return setup.roles.flatMap((role, seat) => {
    const list = games.map((game) => game.scores[seat] ?? 0);
    const about = { unit: 'points', of: games.length } as const;
    return [
      figure({
        id: `mean.${role.id}`,
        says: `${role.name}: mean score, three Diplomats`,
        value: mean(list),
        from: 40,
        to: 65,
        ...about,
      }),
      figure({ id: `spread.${role.id}`, says: `${role.name}: standard deviation`, value: deviation(list), ...about }),
    ];
  });
}

/** The deal that the case turns on is the one between the first two roles. */
function agreement(setup: Setup, games: readonly Summary[]): Figure[] {
  const [a, b] = setup.roles;
  if (!a || !b) return [];
  const joined = ({ deals }: Summary): number =>
    deals.find(({ seats }) => seats.includes(a.id) && seats.includes(b.id))?.round ?? 0;
  const signed = games.filter((game) => joined(game) > 0);
  const of = games.length;
  return [
    figure({
      id: 'deals',
      says: `Games with a deal between ${a.name} and ${b.name}`,
      value: 100 * share(games, (game) => joined(game) > 0),
      unit: '%',
      from: 60,
      to: 98,
      of,
    }),
    figure({
      id: 'first-deal',
      says: 'Month of its first',
      value: mean(signed.map(joined)),
      unit: 'months',
      of: signed.length,
    }),
    figure({
      id: 'all-sign',
      says: 'Games with a deal that everyone signed',
      value: 100 * share(games, ({ deals }) => deals.some(({ seats }) => seats.length === setup.roles.length)),
      unit: '%',
      of,
    }),
  ];
}

function variety({ diplomats, mixed }: Balance['coverage']): Figure[] {
  const commonest = Object.entries(diplomats.outcomes).sort(([, x], [, y]) => y - x)[0];
  const rarest = (says: string, id: string, shares: Coverage['moves'], from: number): Figure[] => {
    const found = least(shares);
    return found
      ? [figure({ id, says: `${says}: ${found.id}`, value: 100 * found.share, unit: '%', from, of: mixed.games })]
      : [];
  };
  return [
    ...(commonest
      ? [
          figure({
            id: 'commonest',
            says: `Commonest outcome, three Diplomats: ${commonest[0]}`,
            value: 100 * commonest[1],
            unit: '%',
            to: 45,
            of: diplomats.games,
          }),
        ]
      : []),
    ...rarest('Rarest outcome, mixed pool', 'rarest-outcome', mixed.outcomes, 0.5),
    ...rarest('Least used move, mixed pool', 'least-move', mixed.moves, 1),
    ...rarest('Least signed option, mixed pool', 'least-option', mixed.options, 1),
  ];
}

const OVER_RANDOM: { readonly [bot: string]: number } = { trainee: 3, diplomat: 8, 'hard-liner': 8 };

/** In the mixed pool, a seat's mean score by who sat there. */
function skill(setup: Setup, games: readonly Summary[]): Figure[] {
  return setup.roles.flatMap((role, seat) => {
    const scoresOf = (bot: string): number[] =>
      games.flatMap(({ bots, scores: points }) => (bots[seat] === bot ? [points[seat] ?? 0] : []));
    const random = mean(scoresOf('random'));
    return ROSTER.filter(({ id }) => id in OVER_RANDOM).map(({ id, name }) => {
      const own = scoresOf(id);
      return figure({
        id: `skill.${id}.${role.id}`,
        says: `${name} as ${role.name}, over random play`,
        value: mean(own) - random,
        unit: 'points',
        from: OVER_RANDOM[id] ?? 0,
        of: own.length,
      });
    });
  });
}

/** Of pledges whose pledgor chose: random play proves nothing about promises. */
function promises(games: readonly Summary[], setup: Setup): Figure[] {
  const seat = new Map(setup.roles.map(({ id }, i) => [id, i]));
  const all = games.flatMap(({ pledges, bots }) => pledges.filter(({ by }) => bots[seat.get(by) ?? 0] !== 'random'));
  const kept = (says: string, id: string, of: readonly PledgeSummary[]): Figure =>
    figure({ id, says, value: 100 * share(of, trulyKept), unit: '%', of: of.length });
  const undated = all.filter(({ dated }) => !dated);
  const dated = all.filter((pledge) => pledge.dated);
  const proven = dated.filter(({ proof }) => proof === 'independent');
  const fewest = Math.min(undated.length, proven.length);
  return [
    kept('Truly kept, no date', 'kept.undated', undated),
    kept('Truly kept, dated, independently proven', 'kept.independent', proven),
    kept(
      'Truly kept, dated, joint review',
      'kept.joint-review',
      dated.filter(({ proof }) => proof === 'joint-review'),
    ),
    kept(
      'Truly kept, dated, self-report',
      'kept.self-report',
      dated.filter(({ proof }) => proof === 'self-report'),
    ),
    figure({
      id: 'kept.gap',
      says: 'Undated kept less often than dated and proven, by',
      value: 100 * (share(proven, trulyKept) - share(undated, trulyKept)),
      unit: '%',
      from: 20,
      of: fewest,
    }),
    figure({
      id: 'kept.counted',
      says: 'Fewest pledges counted in that comparison',
      value: fewest,
      unit: 'pledges',
      from: ENOUGH,
    }),
  ];
}

function depth(setup: Setup): Figure[] {
  const space = spaceOf(setup);
  const { walkAways } = space;
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const joint = Math.max(0, ...faceFrontier(space).map(({ points }) => sum(gainsOf(points, walkAways))));
  const count = countPackages(space);
  const [above = 0] = countThose(space, count, 1, [
    (points) => points.every((value, i) => value > (walkAways[i] ?? 0)),
  ]);
  return [
    figure({
      id: 'joint',
      says: 'Best joint score over no deal',
      value: (100 * joint) / Math.max(1, sum(walkAways)),
      unit: '%',
      from: 30,
    }),
    figure({
      id: 'zone',
      says: `Packages above every walk-away, of ${count}`,
      value: (100 * above) / Math.max(1, count),
      unit: '%',
      from: 10,
      to: 30,
    }),
  ];
}

/** The last role is the one the others could settle without. */
function outsiders(setup: Setup, leftOut: readonly Summary[], diplomats: readonly Summary[]): Figure[] {
  const seat = setup.roles.length - 1;
  const role = setup.roles[seat];
  if (!role || setup.roles.length < 3) return [];
  const out = leftOut.filter(({ bots }) => bots[seat] !== 'diplomat');
  const signs = diplomats.filter(({ deals }) => deals.some(({ seats }) => seats.includes(role.id)));
  const over = (games: readonly Summary[]): number =>
    mean(games.map(({ scores: s }) => s[seat] ?? 0)) - (role.walkAway ?? 0);
  return [
    figure({
      id: 'left-out',
      says: `${role.name} over its walk-away when left out`,
      value: over(out),
      unit: 'points',
      to: 0,
      of: out.length,
    }),
    ...(signs.length === 0
      ? []
      : [
          figure({
            id: 'signs',
            says: `${role.name} over its walk-away when it signs`,
            value: over(signs),
            unit: 'points',
            from: 0,
            of: signs.length,
          }),
        ]),
  ];
}

function noOffers(setup: Setup, silent: readonly Summary[]): Figure[] {
  return setup.roles.map((role, seat) =>
    figure({
      id: `no-offer.${role.id}`,
      says: `${role.name}: mean without offers, over its walk-away`,
      value: mean(silent.map((game) => game.scores[seat] ?? 0)) - (role.walkAway ?? 0),
      unit: 'points',
      from: -3,
      to: 3,
      of: silent.length,
    }),
  );
}
