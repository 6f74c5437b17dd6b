/** What a page weighs, read off the built site (`npm run build`; `npm test` builds first). */
import { describe, expect, test } from 'vitest';
import { builtSite, kilobytes, textOf } from '../support/built-site.ts';

const site = builtSite();

describe.skipIf(site === null)('bytes', () => {
  const { scripts, neededToPlay, sharedWithPage } = site ?? { scripts: [], neededToPlay: [], sharedWithPage: {} };
  const phaser = (files: readonly string[]) => files.filter((file) => file.includes('phaser'));

  test('a game can be played after at most 120 kB of JavaScript, the worker of the bots included', () => {
    expect(kilobytes(neededToPlay), neededToPlay.join('\n')).toBeLessThanOrEqual(120);
  });

  test('the stage and Phaser come later', () => {
    expect(phaser(neededToPlay)).toEqual([]);
    expect(kilobytes(phaser(scripts))).toBeLessThanOrEqual(370);
  });

  test.each(Object.entries(sharedWithPage))('page and worker share the rules alone: %s', (_, shared) => {
    expect(shared.filter((file) => !/\/(rules|rolldown-runtime)-/.test(file))).toEqual([]);
    expect(shared.some((file) => file.includes('/rules-'))).toBe(true);
  });

  test('a page that plays ships no scenario parser', () => {
    const text = scripts.map(textOf).join('\n');
    // Words that stand in the sources of yaml, of zod and of cel-js, and in nothing else of ours.
    for (const word of ['YAMLParseError', 'ZodError', 'no_such_overload']) expect(text).not.toContain(word);
  });
});
