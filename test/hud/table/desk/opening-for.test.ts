/** The desk of the real case: whoever sits down finds a draft above walk-away. */
import { expect, test } from 'vitest';
import { gainOf, standsAt, walkAwayOf } from '../../../../src/hud/table/desk/desk-model.ts';
import { openingFor } from '../../../../src/hud/table/desk/opening-for.ts';
import { check } from '../../../../src/kernel/check.ts';
import { rulesOf } from '../../../../src/kernel/rules.ts';
import hanoi from '../../../../scenarios/hanoi_2006.yaml';
import { Game } from '../../../support/game.ts';
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

test('with whom nothing can be signed yet, the desk opens empty', () => {
  expect(openingFor(sat(new Game(hanoi), 'russia'), ['site'])).toEqual({});
});
