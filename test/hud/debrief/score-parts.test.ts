import { describe, expect, test } from 'vitest';
import { debriefWords } from '../../../src/text/screens/debrief.ts';
import { partsOf } from '../../../src/hud/debrief/score-parts.ts';
import type { RoleScore } from '../../../src/kernel/score.ts';
import { hanoiShort } from '../support/hanoi-short.ts';
import { played } from '../support/played.ts';

const partsFor = (seat: string, scored: RoleScore | undefined = played.scores.find((one) => one.role === seat)) => {
  const role = hanoiShort.roles.find((one) => one.id === seat);
  return role && scored ? partsOf(hanoiShort, role, scored) : [];
};

describe('how a score was made', () => {
  test('one line for each issue, paper and delivery together', () => {
    const parts = partsFor('russia');
    expect(parts.map(({ what, points }) => `${what} ${points}`)).toEqual([
      'Walk-away 42',
      'Download sites 0',
      'Disc plants on military land 0',
      'US signature on accession +16',
      'Proof of progress −1',
      'Washington’s word on payments +1',
      'A licence path 0',
      'Room at home −0.4',
    ]);
    expect(parts.find(({ what }) => what === 'US signature on accession')?.notes).toEqual([
      'Sign; two clamps off now, the last on proof',
      '+2 on paper; +14 delivered',
    ]);
    expect(parts.find(({ what }) => what === 'Download sites')?.notes[1]).toBe('nothing delivered');
  });
  test('an objective says what it was counted from', () => {
    expect(partsFor('ustr').find(({ key }) => key === 'objective traffic')?.notes).toEqual([
      'Reached 24%; 34% if nobody makes an offer',
    ]);
  });
  test('the limits of the ruler are a line of their own', () => {
    const beyond: RoleScore = {
      role: 'ustr',
      walkAway: 95,
      score: 100,
      lines: [
        { kind: 'walk-away', points: 95 },
        { kind: 'paper', issue: 'shutdown', option: 'dated', points: 9 },
      ],
    };
    expect(partsFor('ustr', beyond).at(-1)).toMatchObject({ what: 'Held between 0 and 100', points: '−4' });
  });
  test('every line adds up to the score', () => {
    for (const scored of played.scores) {
      const sum = scored.lines.reduce((total, line) => total + line.points, 0);
      expect(Math.min(100, Math.max(0, sum))).toBeCloseTo(scored.score, 9);
    }
  });
  test('a score is said against its walk-away', () => {
    expect([16, 0, -4].map(debriefWords().scores.over)).toEqual([
      '+16 over walk-away',
      'at walk-away',
      '4 below walk-away',
    ]);
  });
});
