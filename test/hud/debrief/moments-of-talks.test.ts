import { describe, expect, test } from 'vitest';
import { leftOutside, offersBeforeFirst, rewrittenIn } from '../../../src/hud/debrief/moments-of-talks.ts';
import type { Deal } from '../../../src/kernel/board.ts';
import type { Debrief } from '../../../src/kernel/debrief.ts';
import { nothingSigned, played } from '../support/played.ts';

const deal = (round: number, signatories: readonly string[], pkg: Deal['package']): Deal => ({
  id: `${signatories[0]}>${signatories[1]}#${round}`,
  signatories,
  copies: [],
  package: pkg,
  round,
  public: false,
});
const signing = (...deals: Deal[]): Debrief => ({ ...played, deals });

describe('what happened at the desk', () => {
  test('who lost most by a deal it had no part in', () => {
    const two = signing(
      deal(1, ['ustr', 'russia'], { shutdown: 'objective' }),
      deal(3, ['ustr', 'russia'], { shutdown: 'dated' }),
    );
    expect(leftOutside(two)).toMatchObject({ round: 3, role: 'site', signatories: ['ustr', 'russia'] });
    expect(leftOutside(signing(deal(1, ['ustr', 'russia'], { plants: 'leases_night' })))).toBeNull();
    expect(leftOutside(nothingSigned)).toBeNull();
  });
  test('what a later deal settled otherwise', () => {
    const changed = signing(
      deal(2, ['ustr', 'russia'], { plants: 'leases_night', proof: 'joint_review' }),
      deal(4, ['russia', 'ustr'], { proof: 'joint_review', plants: 'joint_surprise' }),
    );
    expect(rewrittenIn(changed)).toEqual({ round: 4, before: 2, issue: 'plants', by: 'russia' });
    expect(rewrittenIn(played)).toBeNull();
  });
  test('how many offers came before the first signature, once they are many', () => {
    expect(offersBeforeFirst(played)).toBeNull();
    const proposed = played.facts.find((fact) => fact.type === 'proposed');
    if (!proposed) throw new Error('No offer was made');
    const talkative = { ...played, facts: [...Array.from({ length: 6 }, () => proposed), ...played.facts] };
    expect(offersBeforeFirst(talkative)).toMatchObject({ round: 1, offers: 7, by: 'ustr' });
    expect(offersBeforeFirst(nothingSigned)).toBeNull();
  });
});
