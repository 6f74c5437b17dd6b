import { describe, expect, test } from 'vitest';
import { rangeOf, readingsOf } from '../../../src/hud/debrief/reading.ts';
import { saidOf } from '../../../src/hud/debrief/reading-section.tsx';
import type { Debrief } from '../../../src/kernel/debrief.ts';
import { played } from '../support/played.ts';

const guessing = (notes: { readonly [key: string]: number }): Debrief => ({
  ...played,
  board: { ...played.board, estimates: { ustr: { ...notes } } },
});
const ofRussia = (notes: { readonly [key: string]: number }) => {
  const [russia] = readingsOf(guessing(notes), 'ustr');
  if (!russia) throw new Error('No reading of Russia');
  return russia;
};

describe('reading the others', () => {
  test('an issue is worth its range, leaving it out included', () => {
    const issue = (id: string) => played.setup.issues.find((one) => one.id === id) ?? { options: [] };
    expect(rangeOf(issue('protocol') as never, 'russia')).toBe(22);
    expect(rangeOf(issue('shutdown') as never, 'russia')).toBe(7);
    expect(rangeOf(issue('licence') as never, 'site')).toBe(6);
  });
  test('a perfect order is 100%, whatever the size of the numbers', () => {
    const reading = ofRussia({ 'russia/protocol': 90, 'russia/plants': 50, 'russia/shutdown': 40 });
    expect([reading.pairs, reading.rightPairs, reading.accuracy]).toEqual([3, 3, 1]);
  });
  test('a reversed order is 0%, a shrug is half', () => {
    expect(ofRussia({ 'russia/protocol': 1, 'russia/plants': 2, 'russia/shutdown': 3 }).accuracy).toBe(0);
    expect(ofRussia({ 'russia/protocol': 5, 'russia/plants': 5 }).accuracy).toBe(0.5);
  });
  test('one guess has no order, but a distance', () => {
    const reading = ofRussia({ 'russia/protocol': 20 });
    expect([reading.accuracy, reading.meanMiss]).toEqual([null, 2]);
    expect(saidOf(reading)).toBe('Off by 2 points on average.');
  });
  test('the game as played: two pairs of three right', () => {
    const [russia, site] = readingsOf(played, 'ustr');
    expect(russia?.guesses.map(({ issue, guess, truth }) => `${issue} ${guess}/${truth}`)).toEqual([
      'protocol 20/22',
      'shutdown 9/7',
      'proof 12/5',
    ]);
    expect(russia && saidOf(russia)).toBe(
      '2 of 3 pairs of issues in the right order (67%). Off by 3.7 points on average.',
    );
    expect(site?.guesses).toHaveLength(1);
  });
});
