/** Slips in the YAML itself: each told once, at its line, and the rest of the file still read. */
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../../src/scenario/read.ts';
import { small } from '../small.ts';

const clean = small();
/** `line text: message mend`, with the first letters of the line it points to. */
function slip(from: string, to: string, text = clean): string[] {
  expect(text).toContain(from);
  const bad = text.replace(from, to);
  return readScenario(bad).problems.map(
    ({ line, message }) => `${(bad.split('\n')[line - 1] ?? '').trim().slice(0, 12)}: ${message}`,
  );
}

describe('one slip', () => {
  test.each([
    [
      'a bracket too many',
      'start: 6, max: 10,',
      'start: 6}, max: 10,',
      'home: { says: Something stands here that does not belong: a stray bracket, comma, quote or word.',
    ],
    [
      'a bracket that closes nothing',
      'seen-by: [russia]',
      'seen-by: russia]',
      'home: { says: The brackets do not match here: one is opened and not closed, or closed and not opened.',
    ],
    [
      'a bracket left open',
      'start: 70 }',
      'start: 70',
      'traffic: { s: The brackets do not match here: one is opened and not closed, or closed and not opened.',
    ],
    [
      'a quote left open',
      'if: "meters.site_online == 0"',
      'if: "meters.site_online == 0',
      'objective: {: A quote is opened but not closed.',
    ],
    [
      'a second colon',
      'says: Press,',
      'says: Press: hard,',
      'press: { by:: A second colon or an indented line stands inside brackets; a comma may be missing before it.',
    ],
    [
      'a comma left out',
      'by: ustr, says',
      'by: ustr says',
      'press: { by:: A second colon or an indented line stands inside brackets; a comma may be missing before it.',
    ],
    ['a colon left out', 'meters:\n', 'meters\n', 'meters: A key runs over more than one line.'],
    ['a tab', '    says: The site', '\tsays: The site', 'says: The si: A tab is used to indent this line.'],
    [
      'a line too far left',
      '    between: [ustr, russia]',
      '   between: [ustr, russia]',
      'between: [us: This line does not line up with the lines it belongs to.',
    ],
    [
      'a sign that means something',
      'start: 70',
      'start: 70, unit: %',
      'traffic: { s: A value cannot begin with this character.',
    ],
    ['an at sign', 'title: Small', 'title: @home', 'title: @home: A value cannot begin with this character.'],
    ['a backslash', 'title: Small', 'title: "Sm\\all"', ''],
    [
      'a star',
      'title: Small',
      'title: *Small*',
      'title: *Smal: `*Small*` repeats something that is not named before it.',
    ],
    ['a key twice', 'id: small', 'id: small\nid: small', 'id: small: `id` is written twice in the same place.'],
    ['a second document', 'channels:', '---\nchannels:', '---: There is more than one document in this file.'],
  ])('%s', (_, from, to, message) => expect(slip(from, to)[0] ?? '').toBe(message));

  test.each([
    ['a bracket too many', 'start: 6, max: 10,', 'start: 6}, max: 10,'],
    ['a bracket left open', 'start: 70 }', 'start: 70'],
    ['a quote left open', 'if: "meters.site_online == 0"', 'if: "meters.site_online == 0'],
    ['a tab', '    says: The site', '\tsays: The site'],
  ])('%s is all that is told', (_, from, to) => expect(slip(from, to)).toHaveLength(1));
});

test('two slips and three mistakes elsewhere are told together', () => {
  const text = clean
    .replace('start: 6, max: 10,', 'start: 6}, max: 10,')
    .replace('says: Press,', 'says: Press: hard,')
    .replace('at: 2006-11,', 'att: 2006-11,')
    .replace('wanted-by: russia', 'wanted_by: russia')
    .replace('worth: { ustr: 15 }', 'worth: { ustr: fifteen }');
  expect(readScenario(text).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
    'yaml-unexpected-token ',
    'unknown-key tracks.accession.wanted_by',
    'wrong-value issues.shutdown.options.dated.worth.ustr',
    'yaml-block-in-flow ',
    'unknown-key events.vote.att',
  ]);
});

test('what a slip may have hidden is not called missing', () => {
  const text = clean.replace('title: Small', 'title: "Small').replace('roles:\n', 'roles\n');
  expect(
    readScenario(text)
      .problems.map(({ code }) => code)
      .filter((code) => !code.startsWith('yaml-')),
  ).toEqual([]);
});
