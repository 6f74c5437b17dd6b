import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faceFrontier } from '../../../src/lab/frontier/analyse.ts';
import { countPackages, countThose, drawPackages, eachPackage, faceOf } from '../../../src/lab/frontier/count.ts';
import { packageOf, spaceOf, type Space } from '../../../src/lab/frontier/space.ts';
import { covers, undominated, type Point } from '../../../src/lab/frontier/undominated.ts';
import type { Option, Setup } from '../../../src/kernel/setup.ts';
import { issue, option, role, setup } from '../../support/case.ts';

const ROLES = ['a', 'b', 'c', 'd'];

/** A small case with so many roles, worth by issue, option and role, and pairs of options that exclude each other. */
function caseOf(
  roles: number,
  worth: readonly (readonly (readonly number[])[])[],
  clashes: readonly (readonly [number, number])[],
): Setup {
  const names = worth.flatMap((options, i) => options.map((_, k) => ({ issue: `i${i}`, option: `o${k}` })));
  const rulesOut = (id: string, opt: string): Option['rulesOut'] =>
    clashes.flatMap(([x, y]) => {
      const [one, other] = [names[x % names.length], names[y % names.length]];
      if (!one || !other || one.issue === other.issue) return [];
      if (one.issue === id && one.option === opt) return [other];
      return other.issue === id && other.option === opt ? [one] : [];
    });
  return setup({
    roles: ROLES.slice(0, roles).map((id) => role(id)),
    issues: worth.map((options, i) =>
      issue(
        `i${i}`,
        ROLES.slice(0, roles),
        options.map((points, k) =>
          option(`o${k}`, {
            worth: Object.fromEntries(ROLES.slice(0, roles).map((id, r) => [id, points[r] ?? 0])),
            rulesOut: rulesOut(`i${i}`, `o${k}`),
          }),
        ),
      ),
    ),
  });
}

const cases = fc.integer({ min: 2, max: 4 }).chain((roles) =>
  fc.record({
    roles: fc.constant(roles),
    worth: fc.array(
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: roles, maxLength: roles }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    clashes: fc.array(fc.tuple(fc.nat(14), fc.nat(14)), { maxLength: 6 }),
  }),
);

/** Every package that may be signed and the empty one, by trying all. */
function every(space: Space): Point[] {
  const all: Point[] = [{ points: space.walkAways }];
  eachPackage(space, (points) => all.push({ points: points.slice() }));
  return all;
}

const sorted = (all: readonly Point[]): string[] => all.map(({ points }) => points.join('/')).sort();

test('the frontier is what is left when every package is held against every other', () => {
  fc.assert(
    fc.property(cases, ({ roles, worth, clashes }) => {
      const space = spaceOf(caseOf(roles, worth, clashes));
      const all = every(space);
      const best = all.filter((a) => !all.some((b) => covers(b, a) && !covers(a, b)));
      expect(sorted(faceFrontier(space))).toEqual([...new Set(sorted(best))]);
    }),
    { seed: 7, numRuns: 200 },
  );
});

test('a frontier package is one that may be signed, and is worth what it says', () => {
  fc.assert(
    fc.property(cases, ({ roles, worth, clashes }) => {
      const given = caseOf(roles, worth, clashes);
      const space = spaceOf(given);
      for (const { points, picks } of faceFrontier(space)) {
        const pkg = packageOf(space, picks);
        expect(faceOf(space, picks)).toEqual(points);
        for (const { id, options } of given.issues)
          for (const out of options.find((one) => one.id === pkg[id])?.rulesOut ?? [])
            expect(pkg[out.issue]).not.toBe(out.option);
      }
    }),
    { seed: 8, numRuns: 100 },
  );
});

test('packages are counted as if listed', () => {
  fc.assert(
    fc.property(cases, ({ roles, worth, clashes }) => {
      const space = spaceOf(caseOf(roles, worth, clashes));
      const all = every(space).slice(1);
      expect(countPackages(space)).toBe(all.length);
      const good = all.filter(({ points }) => points.every((value) => value >= 40)).length;
      expect(countThose(space, all.length, 1, [(points) => points.every((value) => value >= 40)])).toEqual([good]);
    }),
    { seed: 9, numRuns: 100 },
  );
});

test('drawn packages may all be signed, and the same seed draws the same', () => {
  const space = spaceOf(
    caseOf(
      2,
      [
        [[1, 2]],
        [[3, -1]],
        [
          [2, 2],
          [1, 0],
        ],
      ],
      [[0, 1]],
    ),
  );
  const drawn = drawPackages(space, 50, 3);
  expect(drawn).toHaveLength(50);
  expect(drawn).toEqual(drawPackages(space, 50, 3));
  const allowed = new Set<string>();
  eachPackage(space, (_, picks) => allowed.add(picks.join()));
  for (const picks of drawn) expect(allowed.has(picks.join())).toBe(true);
});

test('of equal points one is kept', () => {
  expect(undominated([{ points: [1, 2] }, { points: [1, 2] }, { points: [0, 2] }])).toEqual([{ points: [1, 2] }]);
});
