import { describe, expect, it } from 'vitest';
import type { Cause } from '../../src/kernel/board.ts';
import { sayCause } from '../../src/text/causes.ts';
import { expectClean } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const CAUSES = {
  move: { by: 'move', role: 'russia', move: 'raid' },
  event: { by: 'event', event: 'congress' },
  deal: { by: 'deal', deal: 'ustr>russia#2', issue: 'protocol' },
  pledge: { by: 'pledge', issue: 'plants' },
  call: { by: 'call', issue: 'shutdown', role: 'ustr' },
  channels: { by: 'channels', role: 'site' },
  track: { by: 'track', track: 'accession' },
  holding: { by: 'holding', role: 'ustr', track: 'accession' },
  month: { by: 'month' },
  undisclosed: { by: 'undisclosed' },
} satisfies { [B in Cause['by']]: Extract<Cause, { by: B }> };

describe('causes', () => {
  it('are clean for every listener', () => {
    for (const cause of Object.values(CAUSES))
      for (const listener of LISTENERS) expectClean(sayCause(cause, SMALL_CASE, listener));
  });
  it('fit after “because of”', () => {
    expect(sayCause(CAUSES.move, SMALL_CASE, 'ustr')).toBe('Russia’s move “Raid the server room”');
    expect(sayCause(CAUSES.move, SMALL_CASE, 'russia')).toBe('your move “Raid the server room”');
    expect(sayCause(CAUSES.channels, SMALL_CASE, 'ustr')).toBe('payments to the site');
    expect(sayCause(CAUSES.undisclosed, SMALL_CASE, 'ustr')).toBe('an undisclosed agreement');
  });
  it('news that the listener’s setup does not hold is just the news', () => {
    expect(sayCause({ by: 'event', event: 'june_letter' }, SMALL_CASE, 'ustr')).toBe('the news');
  });
});
