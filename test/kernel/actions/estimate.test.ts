import { expect, test } from 'vitest';
import { issue, option, setup } from '../../support/case.ts';
import { Game, seats } from '../../support/game.ts';

const table = setup({ issues: [issue('plants', ['ustr', 'russia'], [option('night')])] });

test('a note of one’s own, in any phase, the latest counts', () => {
  const game = new Game(table);
  game.must('site', { do: 'estimate', of: 'ustr', issue: 'plants', points: 7 });
  game.endTalks();
  game.must('site', { do: 'estimate', of: 'ustr', issue: 'plants', points: 9 });
  expect(game.view('site').estimates).toEqual({ site: { 'ustr/plants': 9 } });
  expect(game.view('ustr').estimates).toEqual({});
  expect(game.shown('ustr').filter((fact) => fact.type === 'estimated')).toEqual([]);
});

test('of another seat, from 0 to 100 points', () => {
  const { ustr } = seats(new Game(table));
  ustr.cannot({ do: 'estimate', of: 'ustr', issue: 'plants', points: 1 }, 'addressed-to-self');
  ustr.cannot({ do: 'estimate', of: 'moscow', issue: 'plants', points: 1 }, 'unknown');
  ustr.cannot({ do: 'estimate', of: 'site', issue: 'planets', points: 1 }, 'unknown');
  for (const points of [-0.1, 100.1, Number.NaN, Number.POSITIVE_INFINITY])
    ustr.cannot({ do: 'estimate', of: 'site', issue: 'plants', points }, 'bad-estimate');
  for (const points of [0, 100])
    expect(ustr.game.play('ustr', { do: 'estimate', of: 'site', issue: 'plants', points })).toBeNull();
});
