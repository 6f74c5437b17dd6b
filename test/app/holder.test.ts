import { describe, expect, test } from 'vitest';
import { mustPass, nextHolder, type Turn } from '../../src/app/games/holder.ts';

const turn = (people: string, done: string): Turn => ({
  roles: ['ustr', 'russia', 'site'],
  people: people.split(' '),
  isDone: (role) => done.split(' ').includes(role),
});

describe('one device passed around', () => {
  test('goes to the next person in seat order, past those who are done and past bots', () => {
    expect(nextHolder(turn('ustr russia site', ''), 'ustr')).toBe('russia');
    expect(nextHolder(turn('ustr russia site', 'russia'), 'ustr')).toBe('site');
    expect(nextHolder(turn('ustr site', ''), 'ustr')).toBe('site');
    expect(nextHolder(turn('ustr site', ''), 'site')).toBe('ustr');
  });
  test('stays where it is when nobody else has anything to do', () => {
    expect(nextHolder(turn('ustr site', 'site'), 'ustr')).toBeNull();
    expect(mustPass(turn('ustr site', 'ustr site'), 'ustr')).toBeNull();
  });
  test('must be passed only once its holder is done', () => {
    expect(mustPass(turn('ustr site', ''), 'ustr')).toBeNull();
    expect(mustPass(turn('ustr site', 'ustr'), 'ustr')).toBe('site');
  });
});
