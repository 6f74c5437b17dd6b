import { expect, test } from 'vitest';
import { changesFor, summaryOf } from '../../../../src/hud/table/summary/summary-lines.ts';
import { segmentsOf } from '../../../../src/hud/table/pace.ts';
import { Game, seats } from '../../../support/game.ts';
import { add, issue, meter, move, option, pledge, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      meters: [meter('cash', { says: 'Cash', start: 4, of: 'site', seenBy: ['site'] })],
      moves: [move('vouchers', 'site', [add('cash', 2)]), move('fee', 'site', [add('cash', -1)])],
      issues: [
        issue(
          'plants',
          ['ustr', 'russia'],
          [option('night', { pledge: pledge('russia', { due: { kind: 'at', round: 1 }, keptIf: 0 }) })],
          { says: 'Disc plants' },
        ),
        issue(
          'law',
          ['ustr', 'russia'],
          [option('enact', { pledge: pledge('russia', { due: { kind: 'at', round: 2 } }) })],
          { says: 'The law' },
        ),
        issue('quiet', ['ustr', 'russia'], [option('dark')], { says: 'Going quiet', opens: 2 }),
      ],
    }),
  );
function month(played: Game, seat: string) {
  const table = sat(played, seat);
  const segment = segmentsOf(table.facts).find(({ phase }) => phase === 'resolution');
  return { table, facts: table.facts.slice(segment?.from, segment?.to) };
}

test('a number that moved twice is told once, from first to last', () => {
  const played = game();
  played.month({ site: ['vouchers', 'fee'] });
  const { table, facts } = month(played, 'site');
  expect(changesFor(facts, table)).toEqual(['Cash 4 → 5 of 10']);
  expect(changesFor(month(played, 'ustr').facts, month(played, 'ustr').table)).toEqual([]);
});

test('three lines: what changed for you, what fell due, what is next', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night', law: 'enact' });
  russia.accepts();
  played.month();
  const { table, facts } = month(played, 'ustr');
  const lines = summaryOf(table, facts, 1, { from: 40, to: 41.5, ifKept: 46 });
  expect(lines.map(({ title }) => title)).toEqual(['What changed for you', 'What fell due', 'What is next']);
  expect(lines[0]?.points[0]).toBe(
    'Against your own goals you stand at 41.5 now, from 40; 46 if every promise is kept.',
  );
  expect(lines[1]?.points[0]).toMatch(/Disc plants|night/);
  expect(lines[2]?.points).toEqual(['The law falls due in December.', 'Going quiet may be signed from December.']);
});

test('after the last month, the debrief is next', () => {
  const { table, facts } = month(
    (() => {
      const played = game();
      played.month();
      return played;
    })(),
    'ustr',
  );
  expect(summaryOf(table, facts, 4, null)[2]).toMatchObject({ points: [], none: 'The debrief.' });
});
