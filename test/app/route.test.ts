import { describe, expect, test } from 'vitest';
import { hashOfRoute, readRoute, type Route } from '../../src/app/route.ts';

describe('routes', () => {
  test.each<Route>([
    { at: 'title' },
    { at: 'rules' },
    { at: 'seats', scenario: 'hanoi_2006' },
    { at: 'seats', scenario: 'hanoi_2006', seat: 'russia' },
    { at: 'brief', game: 'x1' },
    { at: 'table', game: 'a/b c' },
    { at: 'debrief', game: 'x1' },
  ])('%o comes back from its address', (route) => expect(readRoute(hashOfRoute(route))).toEqual(route));

  test.each(['', '#', '#/', '#/nowhere/x', '#/table', '#table', '#/seats/'])('%s is the title', (hash) =>
    expect(readRoute(hash)).toEqual({ at: 'title' }),
  );
});
