/** The desk of the real case: whoever sits down finds a draft above walk-away. */
import { expect, test } from 'vitest';
import { gainOf, issuesBetween, standsAt, walkAwayOf } from '../../../../src/hud/table/desk/desk-model.ts';
import { openingFor } from '../../../../src/hud/table/desk/opening-for.ts';
import { issuesWaiting } from '../../../../src/hud/table/desk/use-desk.ts';
import { check } from '../../../../src/kernel/check.ts';
import { rulesOf } from '../../../../src/kernel/rules.ts';
import hanoi from '../../../../scenarios/hanoi_2006.yaml';
import { Game, seats } from '../../../support/game.ts';
import { sat } from '../../support/seated.ts';

test.each([
  ['ustr', ['russia']],
  ['ustr', ['site']],
  ['ustr', ['russia', 'site']],
  ['russia', ['ustr']],
  ['site', ['ustr']],
])('in November, %s writing to %s opens above its walk-away, on something that may be sent', (seat, to) => {
  const table = sat(new Game(hanoi), seat);
  const draft = openingFor(table, to);
  expect(standsAt(table) + gainOf(table, draft)).toBeGreaterThan(walkAwayOf(table));
  expect(check(rulesOf(table.setup), table.view, seat, { do: 'propose', to, package: draft })).toBeNull();
  expect(openingFor(table, to)).toEqual(draft);
});

test('a draft that was refused is not suggested again', () => {
  const played = new Game(hanoi);
  const { ustr, russia } = seats(played);
  const first = openingFor(sat(played, 'ustr'), ['russia']);
  ustr.offers('russia', first);
  russia.declines();
  const next = openingFor(sat(played, 'ustr'), ['russia']);
  expect(next).not.toEqual(first);
  const table = sat(played, 'ustr');
  expect(standsAt(table) + gainOf(table, next)).toBeGreaterThan(walkAwayOf(table));
});

test('drafts that came to nothing are followed by smaller claims, and never by a loss', () => {
  const played = new Game(hanoi);
  const { ustr, russia } = seats(played);
  const gains: number[] = [];
  for (let n = 0; n < 4; n++) {
    const table = sat(played, 'russia');
    const draft = openingFor(table, ['ustr']);
    gains.push(gainOf(table, draft));
    russia.offers('ustr', draft);
    ustr.declines();
  }
  expect(gains.at(-1)).toBeLessThan(gains[0] ?? 0);
  expect(Math.min(...gains)).toBeGreaterThan(0);
});

test('what they said they cannot sign is not suggested, until they say otherwise', () => {
  const played = new Game(hanoi);
  const { russia } = seats(played);
  const first = openingFor(sat(played, 'ustr'), ['russia']);
  const [issue = '', option = ''] = Object.entries(first)[0] ?? [];
  russia.says({ kind: 'cannot', issue, option });
  const next = openingFor(sat(played, 'ustr'), ['russia']);
  expect(next[issue]).not.toBe(option);
  const table = sat(played, 'ustr');
  expect(standsAt(table) + gainOf(table, next)).toBeGreaterThan(walkAwayOf(table));
  russia.says({ kind: 'flexible', issue });
  expect(openingFor(sat(played, 'ustr'), ['russia'])).toEqual(first);
});

test('with whom nothing can be signed yet, the desk opens empty', () => {
  expect(openingFor(sat(new Game(hanoi), 'russia'), ['site'])).toEqual({});
});

test('a newcomer’s desk opens on what has been introduced, three issues at first, and still above walk-away', () => {
  const table = sat(new Game(hanoi), 'ustr');
  const waiting = issuesWaiting(hanoi, 1);
  const shown = issuesBetween(hanoi, ['ustr', 'russia']).filter(({ id, opens }) => opens <= 1 && !waiting.has(id));
  expect(shown.map(({ id }) => id)).toHaveLength(3);
  const draft = openingFor(table, ['russia'], waiting);
  expect(Object.keys(draft).every((id) => !waiting.has(id))).toBe(true);
  expect(standsAt(table) + gainOf(table, draft)).toBeGreaterThan(walkAwayOf(table));
});
test('month by month the rest arrives, until nothing waits', () => {
  const counts = Array.from({ length: hanoi.calendar.rounds }, (_, round) => issuesWaiting(hanoi, round + 1).size);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(counts.at(0)).toBeGreaterThan(0);
  expect(counts.at(-1)).toBe(0);
});
