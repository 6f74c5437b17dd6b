/** What no text for people may hold. */
import { expect } from 'vitest';

/** The narrator reports; it does not call names. */
const LOADED = /\b(pirates?|thief|thieves|theft|steal\w*|bull(?:y|ies|ying)|blackmail|regime|cheat\w*|liars?)\b/i;
const LEAKS = /undefined|null|NaN|Infinity|\[object|function|=>|\$\{/;

/** A whole, clean, neutral sentence (or several). */
export function expectClean(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text, 'no code leaks into words').not.toMatch(LEAKS);
  expect(text, 'one space at a time').not.toMatch(/ {2}|\s$|^\s|\n/);
  expect(text, 'no stray punctuation').not.toMatch(/\.\.|,\.| [.,;:!?]|:\.|“”|\(\)|\.”\./);
  expect(text, 'a true minus sign').not.toMatch(/(^|\s)-\d/);
  expect(text, 'neutral').not.toMatch(LOADED);
}

/** The same, and it begins and ends as a sentence does. */
export function expectSentence(text: string): void {
  expectClean(text);
  expect(text, 'begins like a sentence').toMatch(/^[“A-Z0-9]/);
  expect(text, 'ends like a sentence').toMatch(/[.!?][”)]?$/);
}
