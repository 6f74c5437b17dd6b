import { expect, test } from 'vitest';
import { seatNote } from '../../../../src/hud/table/shell/seat-note.ts';
import { seats } from '../../../support/game.ts';
import { pledging } from '../../support/pledging.ts';
import { sat } from '../../support/seated.ts';

test('a plate says what its seat is doing, as far as all may know', () => {
  const played = pledging({ kind: 'at', round: 3 });
  const { ustr, russia } = seats(played);
  const note = (seat: string, of: string) => seatNote(sat(played, seat), of);
  expect(note('ustr', 'russia')).toBe('Credibility 50 of 100');
  ustr.offers('russia', { plants: 'night' });
  expect([note('russia', 'ustr'), note('ustr', 'russia'), note('site', 'ustr')]).toEqual([
    'Waiting on you',
    'Has your offer',
    'Credibility 50 of 100',
  ]);
  russia.accepts();
  expect(note('ustr', 'russia')).toBe('Owes one pledge');
  russia.isReady();
  expect(note('ustr', 'russia')).toBe('Ready');
  played.endTalks();
  expect([note('ustr', 'ustr'), note('ustr', 'russia')]).toEqual(['Choosing in secret', 'Choosing']);
  played.must('russia', { do: 'seal', moves: [], keeps: [] });
  expect(note('ustr', 'russia')).toBe('Sealed');
});
