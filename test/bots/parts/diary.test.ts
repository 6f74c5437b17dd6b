import { describe, expect, test } from 'vitest';
import { Diary } from '../../../src/bots/parts/diary.ts';
import { sink } from '../../support/sink.ts';

describe('what a bot says of its month', () => {
  test('those who were there hear what passed between them, the others only that there is bargaining', () => {
    const diary = new Diary(sink);
    diary.between(1, ['ustr', 'russia'], { code: 'conceded', data: { to: 'ustr', issue: 'closure' } });
    expect(diary.line(1)).toEqual({
      code: 'conceded',
      data: {},
      to: {
        ustr: { code: 'conceded', data: { to: 'ustr', issue: 'closure' } },
        russia: { code: 'conceded', data: { to: 'ustr', issue: 'closure' } },
      },
    });
  });

  test('an acceptance is told to its signatories alone; the others hear of something everyone may know', () => {
    const diary = new Diary(sink);
    diary.note(1, { code: 'moved-for', data: { move: 'raid' } });
    diary.between(1, ['ustr', 'russia'], { code: 'accepted', data: { to: 'ustr' } });
    const line = diary.line(1);
    expect([line?.code, line?.to['ustr']?.code, line?.to['site']]).toEqual(['moved-for', 'accepted', undefined]);
  });

  test('with nothing that all may know there is no line at all', () => {
    const diary = new Diary(sink);
    diary.between(1, ['ustr', 'russia'], { code: 'accepted', data: { to: 'russia' } });
    expect(diary.line(1)).toBeNull();
  });

  test('what every seat saw needs no second telling', () => {
    const diary = new Diary(sink);
    diary.between(1, ['ustr', 'russia', 'site'], { code: 'accepted', data: { to: 'ustr' } });
    expect(diary.line(1)).toEqual({ code: 'accepted', data: { to: 'ustr' }, to: {} });
  });

  test('each listener rather hears another line than last month’s, and nothing of a month that is over', () => {
    const diary = new Diary(sink);
    diary.between(1, ['ustr', 'russia'], { code: 'held-firm', data: {} });
    diary.between(2, ['ustr', 'russia'], { code: 'held-firm', data: {} });
    diary.note(2, { code: 'waited', data: {} });
    const line = diary.line(2);
    expect([line?.code, line?.to['ustr']?.code ?? line?.code]).toEqual(['waited', 'waited']);
    expect(diary.line(1)).toBeNull();
  });
});
