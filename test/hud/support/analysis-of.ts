/** The debrief's analysis by plain enumeration, for small setups: slow, obvious, and enough for tests of the charts. */
import type { Analysis, Signed, Spot } from '../../../src/kernel/analysis.ts';
import type { Package, Setup } from '../../../src/kernel/setup.ts';

/** Every promise is weighted by this share; the lab's own analysis does better. */
const KEPT = 0.5;

export function analysisOf(setup: Setup, signed: Package | null, history: Package | null): Analysis {
  const roles = setup.roles.map((role) => role.id);
  const walkAways = setup.roles.map((role) => role.walkAway ?? 0);
  const points = (pkg: Package, kept: number): number[] =>
    roles.map((role, i) => {
      let sum = walkAways[i] ?? 0;
      for (const issue of setup.issues) {
        const option = issue.options.find((one) => one.id === pkg[issue.id]);
        if (!option) continue;
        const worth = option.worth[role] ?? 0;
        const paper = option.paper[role] ?? 0;
        sum += option.pledge ? paper + (worth - paper) * kept : worth;
      }
      return sum;
    });
  let packages: Package[] = [{}];
  for (const issue of setup.issues)
    packages = packages.flatMap((pkg) => [pkg, ...issue.options.map((option) => ({ ...pkg, [issue.id]: option.id }))]);
  packages = packages.filter((pkg) => Object.keys(pkg).length > 0);
  const spots = (kept: number): Spot[] => packages.map((pkg) => ({ package: pkg, points: points(pkg, kept) }));
  const undominated = (all: Spot[]): Spot[] =>
    all.filter(
      (a) =>
        !all.some(
          (b) => b.points.every((p, i) => p >= (a.points[i] ?? 0)) && b.points.some((p, i) => p > (a.points[i] ?? 0)),
        ),
    );
  const face = spots(1);
  const frontier = undominated(face);
  const gains = (spot: Spot): number[] => spot.points.map((p, i) => p - (walkAways[i] ?? 0));
  const rational = frontier.filter((spot) => gains(spot).every((gain) => gain >= 0));
  const most = (score: (spot: Spot) => number, from = rational): Spot | null =>
    from.reduce<Spot | null>((best, spot) => (best === null || score(spot) > score(best) ? spot : best), null);
  const best = roles.map((_, i) => Math.max(walkAways[i] ?? 0, ...rational.map((spot) => spot.points[i] ?? 0)));
  const signedOf = (pkg: Package | null): Signed | null =>
    pkg && { package: pkg, points: points(pkg, 1), delivered: points(pkg, KEPT) };
  const yours = signedOf(signed);
  const here = yours?.points ?? walkAways;
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const mine = sum(here) - sum(walkAways);
  const bestSum = Math.max(0, ...face.map((spot) => sum(gains(spot))));
  const better = face.filter((spot) => spot.points.every((p, i) => p > (here[i] ?? 0)));
  return {
    roles,
    walkAways,
    packages: {
      count: packages.length,
      rational: face.filter((spot) => gains(spot).every((gain) => gain >= 0)).length,
      dots: face
        .filter((_, i) => i % Math.ceil(face.length / 400) === 0)
        .map((spot) => ({ points: spot.points, delivered: points(spot.package, KEPT) })),
    },
    frontier,
    weightedFrontier: undominated(spots(KEPT)),
    promises: [
      { kind: 'undated', kept: 0.2, of: 240 },
      { kind: 'self-report', kept: 0.4, of: 120 },
      { kind: 'joint-review', kept: 0.77, of: 310 },
      { kind: 'independent', kept: 0.83, of: 198 },
    ],
    best,
    nash: most((spot) => gains(spot).reduce((a, b) => a * b, 1)),
    kalai: most((spot) => Math.min(...gains(spot))),
    kalaiSmorodinsky: most((spot) =>
      Math.min(...gains(spot).map((gain, i) => gain / ((best[i] ?? 0) - (walkAways[i] ?? 0) || 1))),
    ),
    yours,
    ended: yours?.delivered ?? walkAways,
    history: signedOf(history),
    better: most(
      (spot) => Math.min(...spot.points.map((p, i) => p - (here[i] ?? 0))),
      better.filter((spot) => frontier.includes(spot)),
    ),
    betterCount: better.length,
    distance:
      rational.length === 0
        ? null
        : Math.min(...rational.map((spot) => Math.hypot(...spot.points.map((p, i) => p - (here[i] ?? 0))))),
    surplus: { yours: mine, best: bestSum, share: bestSum === 0 ? null : mine / bestSum },
    logrolling: yours ? roles.map(() => 0.4) : roles.map(() => null),
  };
}
