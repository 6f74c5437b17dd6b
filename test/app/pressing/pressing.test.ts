import { describe, expect, test } from 'vitest';
import { inRange } from '../../../src/app/pressing/faces.ts';
import { drawingTree } from '../../../src/app/pressing/files.ts';
import { firstSentence } from '../../../src/app/pressing/keep.ts';
import { pressingOf, type PressingWords } from '../../../src/app/pressing/pressing.ts';
import { wordedDisc } from '../../../src/app/worded-disc.ts';
import { toSvgString } from '../../../src/stage/painters/svg-node.ts';
import { played } from '../../hud/support/played.ts';

const words: PressingWords = {
  title: 'Hanoi, November 2006',
  outcome: 'Dark & quiet',
  sentence: 'The protocol is signed, and the site is dark.',
  played: ['Played as USTR', '19 Nov 2026'],
  mark: 'Side Letter',
};
const input = wordedDisc({ ...played.board, viewer: null }, played.setup, played.facts);
const shapes = pressingOf(input, words);
const drawing = (faces: string): string => toSvgString(drawingTree(shapes, 'The pressing', [words.sentence], faces));

describe('the pressing', () => {
  test('carries its case, its outcome, its player and its day', () => {
    const lettered = shapes.groups.flatMap((group) => group.ink.flatMap((ink) => ('text' in ink ? [ink.text] : [])));
    for (const line of [words.title, words.outcome, words.sentence, ...words.played, words.mark])
      expect(lettered).toContain(line);
  });
  test('cuts a sentence that is longer than its arc, and keeps a short one', () => {
    const long = pressingOf(input, { ...words, sentence: 'A very long sentence. '.repeat(20) });
    const texts = long.groups.flatMap((group) => group.ink.flatMap((ink) => ('text' in ink ? [ink.text] : [])));
    expect(texts.find((text) => text.startsWith('A very long'))).toMatch(/…$/);
  });
});

describe('the drawing as a file', () => {
  test('needs nothing from anywhere else', () => {
    const text = drawing("@font-face{font-family:'Archivo';src:url(data:font/woff2;base64,AAAA) format('woff2')}");
    expect(
      [...text.matchAll(/(?:href|src|url)[=(]"?([^")]*)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !/^(#|data:)/.test(to)),
    ).toEqual([]);
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).not.toMatch(/<script|on\w+=/);
  });
  test('has a name, a description, and a size', () => {
    const text = drawing('');
    expect(text).toMatch(/^<svg[^>]* width="2048" height="2048"/);
    expect(text).toContain('<title id="pressing-title">The pressing</title>');
    expect(text).toContain(words.sentence);
    expect(text).toContain('Dark &amp; quiet');
  });
  test('falls back to faces that every machine has', () => {
    for (const [, families = ''] of drawing('').matchAll(/font-family="([^"]*)"/g))
      expect(families).toMatch(/(sans-serif|monospace)$/);
  });
});

test('the outcome’s first sentence', () => {
  expect(firstSentence('Signed. Nobody has proved why.')).toBe('Signed.');
  expect(firstSentence('It cost 1.65 trillion. Really?')).toBe('It cost 1.65 trillion.');
  expect(firstSentence('  No stop at all ')).toBe('No stop at all');
});
test('which letters a face draws', () => {
  expect(inRange('U+0-FF, U+2190-2193', 0x41)).toBe(true);
  expect(inRange('U+0-FF, U+2190-2193', 0x2192)).toBe(true);
  expect(inRange('U+301, U+400-45F', 0x41)).toBe(false);
  expect(inRange('', 0x41)).toBe(true);
});
