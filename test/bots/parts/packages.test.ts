import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates, type Choice } from '../../../src/bots/parts/packages.ts';

const points = fc.integer({ min: -9, max: 9 });
const issues = fc.array(fc.array(fc.record({ own: points, other: points }), { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 5,
});

interface Pair {
  readonly own: number;
  readonly other: number;
}

/** Every package by plain enumeration, with nothing signed on any issue as well. */
const all = (lists: readonly (readonly Pair[])[]): readonly Pair[] =>
  lists.reduce<readonly Pair[]>(
    (packages, list) =>
      packages.flatMap((base) => [base, ...list.map((o) => ({ own: base.own + o.own, other: base.other + o.other }))]),
    [{ own: 0, other: 0 }],
  );

test('for two seats the candidates are the undominated packages', () => {
  fc.assert(
    fc.property(issues, (lists) => {
      const asked = lists.map((list, i) => ({
        issue: `i${i}`,
        choices: list.map(({ own, other }, k): Choice => ({ option: `o${k}`, own, theirs: [other], rulesOut: [] })),
      }));
      // A loss to them counts three times in appeal, which leaves their order as it is.
      const found = candidates(asked, 1, {}).map(({ own, theirs }) => `${own} ${theirs[0]}`);
      const packages = all(lists);
      const best = packages.filter(
        (a) => !packages.some((b) => b.own >= a.own && b.other >= a.other && (b.own > a.own || b.other > a.other)),
      );
      const expected = new Set(best.map(({ own, other }) => `${own} ${other}`));
      for (const one of found) expect(expected.has(one)).toBe(true);
    }),
    { seed: 11, numRuns: 300 },
  );
});

test('options that rule each other out never share a package, and a double promise costs', () => {
  const choice = (option: string, rulesOut: Choice['rulesOut']): Choice => ({ option, own: 5, theirs: [1], rulesOut });
  const asked = [
    { issue: 'a', choices: [choice('x', [{ issue: 'b', option: 'y' }])] },
    { issue: 'b', choices: [choice('y', [{ issue: 'a', option: 'x' }])] },
  ];
  for (const { package: pkg } of candidates(asked, 1, {})) expect(Object.keys(pkg)).toHaveLength(1);
  const [apart] = candidates(asked.slice(0, 1), 1, { b: 'y' });
  expect(apart?.own).toBe(2);
});
