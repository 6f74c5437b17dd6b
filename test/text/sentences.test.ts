import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/kernel/action.ts';
import { reportSentence, speakSentence } from '../../src/text/sentences.ts';
import { expectSentence } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const SENTENCES = {
  matters: { kind: 'matters', issue: 'plants', level: 3 },
  cannot: { kind: 'cannot', issue: 'shutdown', option: 'dated' },
  flexible: { kind: 'flexible', issue: 'plants' },
  warn: { kind: 'warn', move: 'press', round: 5 },
} satisfies { [K in Sentence['kind']]: Extract<Sentence, { kind: K }> };

describe('structured sentences', () => {
  it('as spoken', () => {
    expect(speakSentence(SENTENCES.matters, SMALL_CASE)).toBe('Disc plants: this matters a lot to us.');
    expect(speakSentence(SENTENCES.cannot, SMALL_CASE)).toBe(
      'Download sites: we cannot accept “Closed by June, certified by a court”.',
    );
    expect(speakSentence(SENTENCES.flexible, SMALL_CASE)).toBe('Disc plants: we can be flexible here.');
    expect(speakSentence(SENTENCES.warn, SMALL_CASE)).toBe(
      'If nothing changes, we will play “Press the card networks” in March.',
    );
  });
  it('as reported, to others and to their speaker', () => {
    expect(reportSentence(SENTENCES.matters, 'ustr', SMALL_CASE, 'russia')).toBe(
      'USTR said that Disc plants matters a lot to it.',
    );
    expect(reportSentence(SENTENCES.matters, 'ustr', SMALL_CASE, 'ustr')).toBe(
      'You said that Disc plants matters a lot to you.',
    );
    expect(reportSentence(SENTENCES.warn, 'ustr', SMALL_CASE, 'site')).toBe(
      'USTR warned that, if nothing changes, it will play “Press the card networks” in March.',
    );
  });
  it('at every level, for every listener', () => {
    for (const level of [1, 2, 3, 4] as const)
      expectSentence(speakSentence({ ...SENTENCES.matters, level }, SMALL_CASE));
    for (const sentence of Object.values(SENTENCES)) {
      for (const listener of LISTENERS) expectSentence(reportSentence(sentence, 'site', SMALL_CASE, listener));
    }
  });
});
