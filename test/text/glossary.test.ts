import { describe, expect, it } from 'vitest';
import { glossary, termOf } from '../../src/text/glossary.ts';
import { expectClean, expectSentence } from './clean.ts';

describe('the glossary', () => {
  const terms = glossary().flatMap((group) => group.terms);
  it('explains each term in one or two plain sentences', () => {
    for (const { id, term, says } of terms) {
      expectClean(term);
      expectSentence(says);
      expect(says.length, id).toBeLessThan(190);
      expect(says.match(/[.!?](?= |$)/g)?.length, id).toBeLessThanOrEqual(3);
    }
  });
  it('has each term once', () => {
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length);
    expect(new Set(terms.map((term) => term.term)).size).toBe(terms.length);
  });
  it('names the author of a definition', () => {
    expect(termOf('nash').source).toBe('Nash 1950');
    expect(termOf('kalai-smorodinsky').term).toBe('Kalai–Smorodinsky point');
    expect(termOf('clamp').source).toBeNull();
  });
});
