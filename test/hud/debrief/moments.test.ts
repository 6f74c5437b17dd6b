import { describe, expect, test } from 'vitest';
import { changesOf, momentsOf } from '../../../src/hud/debrief/moments.ts';
import { timelineOf } from '../../../src/hud/debrief/timeline.ts';
import { nothingSigned, played } from '../support/played.ts';

describe('questions found in the game', () => {
  test('are one of each kind, in order of time', () => {
    expect(momentsOf(played, timelineOf(played)).map(({ title }) => title)).toEqual([
      'November: a promise without a date',
      'March: kept in form',
      'April: a way to pay opens',
      'June: a broken pledge',
    ]);
  });
  test('point at the lane or the channel they are about', () => {
    const [undated, hollow, paid] = momentsOf(played, timelineOf(played));
    expect([undated?.at, hollow?.at, paid?.at]).toEqual([{ role: 'russia' }, { role: 'russia' }, { channel: 'cards' }]);
  });
  test('say what the verdict said, and what was true', () => {
    const broken = (truth: boolean) => {
      const [pledge] = played.pledges.filter(({ verdict }) => verdict === 'broken');
      if (!pledge) throw new Error('No pledge was called broken');
      const debrief = { ...played, pledges: [{ ...pledge, truth }] };
      return momentsOf(debrief, timelineOf(debrief)).map(({ title, text }) => `${title}. ${text}`);
    };
    expect(broken(true)).toContainEqual(
      expect.stringMatching(/^June: called broken, though kept\. .*in truth Download site kept it\./),
    );
    expect(broken(false)).toContainEqual(
      expect.stringMatching(/^June: a broken pledge\. .*said broken, and Download site had indeed not kept it\./),
    );
  });
  test('tell a way to pay that opens from one that widens, narrows, is cut or closes', () => {
    const states = ['closed', 'leaking', 'open', 'leaking', 'cut', 'open', 'closed'] as const;
    const spans = states.map((state, index) => ({ from: index + 1, to: index + 1, state }));
    expect(changesOf({ rails: [{ channel: 'cards', spans, breaks: [] }] }).map(({ how }) => how)).toEqual([
      'opens',
      'widens',
      'narrows',
      'cut',
      'opens',
      'closes',
    ]);
  });
  test('ask about silence too', () => {
    expect(momentsOf(nothingSigned, timelineOf(nothingSigned)).map(({ title }) => title)).toEqual([
      'No deal was signed',
    ]);
  });
});
