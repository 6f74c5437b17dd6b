import { expect, test } from 'vitest';
import { guessOther, openingDrafts, type DraftIssue } from '../../../../src/hud/table/desk/opening-draft.ts';

const anything = () => true;
const asked = (issue: string, ...own: number[]): DraftIssue => ({
  issue,
  options: own.map((points, index) => ({ option: `o${index + 1}`, own: points })),
});

test('what is asked costs its giver by its place, what is given is worth double', () => {
  expect(
    guessOther([
      { option: 'a', own: 6 },
      { option: 'b', own: 12 },
    ]),
  ).toEqual([-3, -6]);
  expect(
    guessOther([
      { option: 'a', own: -3 },
      { option: 'b', own: -9 },
    ]),
  ).toEqual([9, 18]);
  expect(guessOther([])).toEqual([]);
});

test('the first draft asks for something and gives something: the smaller of both gains is as large as it can be', () => {
  const drafts = openingDrafts({
    issues: [asked('plants', 6, 12), asked('protocol', -4, -9)],
    compatible: anything,
    need: 0,
  });
  // plants o2 (+12, them −6) with protocol o1 (−4, them +9): 8 and 3; with o2 (−9, +18): 3 and 12.
  expect(drafts[0]).toEqual({ plants: 'o2', protocol: 'o1' });
});

test('conceding, the next draft keeps part of what the first would have gained, and gives the other side most for it', () => {
  const issues = [asked('plants', 6, 12), asked('protocol', -4, -9)];
  const drafts = openingDrafts({ issues, compatible: anything, need: 0, conceded: 0.5 });
  // The first would have gained 8; of those that gain 4 or more only this one is guessed to give them anything.
  expect(drafts[0]).toEqual({ plants: 'o2', protocol: 'o1' });
  // At a quarter of it, 2 will do: plants o1 with protocol o1 gives them 6, plants o2 with protocol o2 gives them 12.
  expect(openingDrafts({ issues, compatible: anything, need: 0, conceded: 0.75 })[0]).toEqual({
    plants: 'o2',
    protocol: 'o2',
  });
  // What would not be above the need is not given up.
  expect(openingDrafts({ issues, compatible: anything, need: 7, conceded: 1 })[0]).toEqual({
    plants: 'o2',
    protocol: 'o1',
  });
});

test('nothing at or below the need comes before what is above it', () => {
  const issues = [asked('plants', 6, 12), asked('protocol', -4, -9)];
  // Only plants o2 alone brings more than 9.
  expect(openingDrafts({ issues, compatible: anything, need: 9 })[0]).toEqual({ plants: 'o2' });
});

test('where nothing reaches the need, the best for oneself comes first', () => {
  expect(
    openingDrafts({ issues: [asked('plants', 2, 3), asked('protocol', -4)], compatible: anything, need: 50 })[0],
  ).toEqual({ plants: 'o2' });
});

test('options that rule each other out never share a draft', () => {
  const issues = [asked('a', 5), asked('b', 5)];
  const drafts = openingDrafts({ issues, compatible: (pkg) => !(pkg['a'] && pkg['b']), need: 0 });
  expect(drafts).toEqual([{ a: 'o1' }, { b: 'o1' }]);
});

test('the same task gives the same drafts, also when there are too many packages to look at them all', () => {
  const many = Array.from({ length: 8 }, (_, n) => asked(`i${n}`, n % 2 ? -3 : 4, n % 2 ? -6 : 8, n % 2 ? -7 : 9));
  const first = openingDrafts({ issues: many, compatible: anything, need: 0 });
  expect(openingDrafts({ issues: many, compatible: anything, need: 0 })).toEqual(first);
  expect(Object.keys(first[0] ?? {}).length).toBeGreaterThan(1);
});

test('with nothing to sign there is no draft', () => {
  expect(openingDrafts({ issues: [], compatible: anything, need: 0 })).toEqual([]);
});
