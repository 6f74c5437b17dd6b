import { describe, expect, test } from 'vitest';
import { wordedDisc } from '../../../src/app/worded-disc.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import { viewAfter } from '../../../src/kernel/view-at.ts';
import { discOf } from '../../../src/stage/disc/disc-of.ts';
import { coverOf } from '../../../src/stage/disc/read-cover.ts';
import { issue, option, pledge, role, setup } from '../../support/case.ts';

/** Dates that lie after the last are not to be seen. */
const CASE: Setup = setup({
  roles: [role('ustr', { name: 'USTR' }), role('russia', { name: 'Russia', mark: 'triangle' })],
  issues: [
    issue(
      'plants',
      ['ustr', 'russia'],
      [
        option('objective', { pledge: pledge('russia', {}) }),
        option('late', { pledge: pledge('russia', { due: { kind: 'at', round: 3 } }) }),
        option('soon', { pledge: pledge('russia', { due: { kind: 'at', round: 2 } }) }),
      ],
    ),
    issue(
      'escrow',
      ['ustr', 'russia'],
      [option('after', { pledge: pledge('ustr', { due: { kind: 'after', rounds: 1 } }) })],
    ),
    issue(
      'treaty',
      ['ustr', 'russia'],
      [option('far', { pledge: pledge('russia', { due: { kind: 'at', round: 9 } }) })],
    ),
    issue('word', ['ustr', 'russia'], [option('said')]),
  ],
});

function cover() {
  const seen = setupFor(CASE, null);
  return coverOf(wordedDisc(viewAfter(seen, null, [{ type: 'month-began', round: 1 }]), seen, []), seen);
}

describe('the cover of a case', () => {
  test('shows of each issue the firmest dated promise, hollow, on the month it would fall due', () => {
    expect(cover().pledges.map(({ issue, by, round, state }) => [issue, by, round, state])).toEqual([
      ['plants', 'russia', 2, 'due'],
      ['escrow', 'ustr', 2, 'due'],
    ]);
  });

  test('gives each promise the lane it would have at the table', () => {
    expect(cover().pledges.map(({ lane }) => lane)).toEqual([
      { at: 0, of: 2 },
      { at: 0, of: 1 },
    ]);
  });

  test('names no month, and can be pressed on none', () => {
    const { groups, hits } = discOf(cover());
    expect(groups.filter(({ part }) => part === 'month')).toEqual([]);
    expect(hits.filter(({ intent }) => intent?.kind === 'month')).toEqual([]);
  });
});
