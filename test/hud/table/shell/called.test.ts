import { expect, test } from 'vitest';
import { calledOn } from '../../../../src/hud/table/shell/called.ts';
import { seatNote } from '../../../../src/hud/table/shell/seat-note.ts';
import { seats } from '../../../support/game.ts';
import { pledging } from '../../support/pledging.ts';
import { sat } from '../../support/seated.ts';

test('a pledge of one’s own that was called is known to its pledgor until it is tested', () => {
  const played = pledging({ kind: 'undated' });
  const { ustr, russia } = seats(played);
  const called = (seat: string) => calledOn(sat(played, seat), 'russia');
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  expect(called('russia')).toEqual([]);
  played.must('ustr', { do: 'call', issue: 'plants' });
  const it = [{ issue: 'plants', by: 'ustr' }];
  expect([called('russia'), called('ustr'), called('site')]).toEqual([it, it, []]);
  expect(seatNote(sat(played, 'russia'), 'russia')).toBe('A pledge is called');
  played.must(null, { do: 'time-up' });
  expect(called('russia')).toHaveLength(1);
  played.must(null, { do: 'time-up' });
  expect(called('russia')).toEqual([]);
});
