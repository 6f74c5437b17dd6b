import { expect, test } from 'vitest';
import { dueIn, owes, pledgeItems } from '../../../../src/hud/table/papers/pledge-list.ts';
import { Game, seats } from '../../../support/game.ts';
import { issue, option, pledge, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      issues: [
        issue(
          'plants',
          ['ustr', 'russia'],
          [option('night', { pledge: pledge('russia', { due: { kind: 'at', round: 2 }, keptIf: 1 }) })],
        ),
        issue(
          'law',
          ['ustr', 'russia'],
          [option('enact', { pledge: pledge('russia', { due: { kind: 'at', round: 1 }, keptIf: 0 }) })],
        ),
        issue(
          'shutdown',
          ['ustr', 'russia'],
          [option('objective', { pledge: pledge('russia', { proof: 'self-report', callAfter: 2 }) })],
        ),
        issue('protocol', ['ustr', 'russia'], [option('sign')]),
      ],
    }),
  );
const forms = (played: Game, seat: string) =>
  pledgeItems(sat(played, seat)).map(({ issue: { id }, form, state }) => [id, form, state]);

test('hollow until it falls due, filled when kept, scratched when broken', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night', law: 'enact', protocol: 'sign' });
  russia.accepts();
  expect(forms(played, 'ustr')).toEqual([
    ['plants', 'hollow', 'due Dec 2006'],
    ['law', 'hollow', 'due this month'],
    ['protocol', 'plain', 'agreed, in force'],
  ]);
  expect(owes(pledgeItems(sat(played, 'ustr')), 'russia')).toBe(2);
  expect(dueIn(pledgeItems(sat(played, 'ustr')), 2)).toEqual(['plants']);
  played.month();
  expect(forms(played, 'russia')).toContainEqual(['law', 'broken', 'broken']);
  played.month();
  expect(forms(played, 'russia')).toContainEqual(['plants', 'kept', 'kept']);
});

test('an undated pledge may be claimed by who gave it and called by who holds it, early at a price', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { shutdown: 'objective' });
  russia.accepts();
  const [held] = pledgeItems(sat(played, 'ustr'));
  expect(held).toMatchObject({ form: 'hollow', state: 'no date', canClaim: false, call: { early: true } });
  const [given] = pledgeItems(sat(played, 'russia'));
  expect(given).toMatchObject({ canClaim: true, call: null });
  russia.claims('shutdown');
  expect(pledgeItems(sat(played, 'russia'))[0]?.state).toBe('no date, claimed done');
  ustr.calls('shutdown');
  expect(pledgeItems(sat(played, 'ustr'))[0]?.state).toBe('called: tested this month');
});

test('the terms are told in whole sentences', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  expect(pledgeItems(sat(played, 'russia'))[0]?.terms[0]).toMatch(/^You owe /);
});

test('what a seat may not read is not in its list', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  expect(pledgeItems(sat(played, 'site'))).toEqual([]);
});
