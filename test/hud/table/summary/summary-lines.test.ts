import { expect, test } from 'vitest';
import { mostChanged, summaryOf, turnedOver } from '../../../../src/hud/table/summary/summary-lines.ts';
import { segmentsOf } from '../../../../src/hud/table/pace.ts';
import { Game, seats } from '../../../support/game.ts';
import { add, issue, meter, move, option, pledge, setup, track } from '../../../support/case.ts';
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
  expect(mostChanged(facts, table)).toBe('Cash 4 → 5 of 10');
  expect(mostChanged(month(played, 'ustr').facts, month(played, 'ustr').table)).toBeNull();
});

test('what turned from yes to no is told, unless it turned back', () => {
  const shop = setup({
    meters: [meter('online', { says: 'The shop is online', start: 1, max: 1 })],
    moves: [move('raid', 'russia', [add('online', -1)]), move('reopen', 'site', [add('online', 1)])],
  });
  const after = (moves: Parameters<Game['month']>[0]) => {
    const played = new Game(shop);
    played.month(moves);
    return month(played, 'ustr');
  };
  const { table, facts } = after({ russia: ['raid'] });
  expect(turnedOver(facts, table)).toEqual(['The shop is online: yes → no']);
  expect(summaryOf(table, facts, 1, null)[0]?.says).toBe('The shop is online: yes → no.');
  const both = after({ russia: ['raid'], site: ['reopen'] });
  expect(both.facts.filter(({ type }) => type === 'meter-moved')).toHaveLength(2);
  expect(turnedOver(both.facts, both.table)).toEqual([]);
});

test('a track that moved is told with the score', () => {
  const played = new Game(setup({ tracks: [track('accession', { says: 'WTO seat' })] }));
  played.month();
  const { table, facts } = month(played, 'ustr');
  expect(summaryOf(table, facts, 1, { from: 40, to: 40, ifKept: 40 })[0]?.says).toBe(
    'Score 40 now. WTO seat 5 → 6 of 12.',
  );
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
  expect(lines.map(({ says }) => says)).toEqual([
    'Score 40 → 42 now. It is 46 if every promise is kept.',
    'Broken: Disc plants.',
    'Due in December: The law. New to sign: Going quiet.',
  ]);
});

test('who has not read the promise hears of its verdict by what everyone sees', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  played.month();
  const { table, facts } = month(played, 'site');
  expect(summaryOf(table, facts, 1, null)[1]?.says).toBe(
    'In an agreement you have not read: russia’s credibility fell.',
  );
});

test('each line says so when it has nothing to tell', () => {
  const played = game();
  played.month();
  const { table, facts } = month(played, 'site');
  expect(summaryOf(table, facts, 1, { from: 40, to: 40, ifKept: 40 }).map(({ says }) => says)).toEqual([
    'Score 40 now.',
    'No promise.',
    'December, with nothing due.',
  ]);
  expect(summaryOf(table, facts, 1, null)[0]?.says).toBe('Nothing you can see.');
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
  expect(summaryOf(table, facts, 4, null)[2]?.says).toBe('The debrief.');
});

test('a score that promises will still lower says why', () => {
  const played = game();
  played.month();
  const { table, facts } = month(played, 'ustr');
  expect(summaryOf(table, facts, 1, { from: 44, to: 46, ifKept: 43 })[0]?.says).toBe(
    'Score 44 → 46 now. It is 43 if every promise is kept, for yours still cost you.',
  );
});
