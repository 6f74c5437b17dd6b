/** What a page weighs, read off the built site (`npm run build`; `npm test` builds first). */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly assets?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = { readonly [key: string]: Chunk };

const MANIFEST = 'dist/.vite/manifest.json';
const built = existsSync(MANIFEST);
const manifest: Manifest = built ? (JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest) : {};

/** What no game waits for: the picture beside it, what comes after the end, and panels fetched when they are opened. */
const LATER = /^src\/(stage|hud\/(debrief|codex|settings)|app\/screens\/debrief)\b/;

/** Chunks reached from the entry, following what is fetched on demand only where `follow` says so. */
function reached(follow: (key: string) => boolean): readonly Chunk[] {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || seen.has(key)) return;
    seen.add(key);
    chunk.imports?.forEach(visit);
    chunk.dynamicImports?.filter(follow).forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return [...seen].flatMap((key) => manifest[key] ?? []);
}

const files = (chunks: readonly Chunk[]) =>
  [...new Set(chunks.flatMap(({ file, assets }) => [file, ...(assets ?? [])]))].filter((file) => file.endsWith('.js'));
/** In kB of 1000 bytes, gzip at its best. */
const weight = (names: readonly string[]) =>
  names.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0) / 1000;

describe.skipIf(!built)('bytes', () => {
  const needed = files(reached((key) => !LATER.test(key)));
  const all = files(Object.values(manifest));

  test('a game can be played after at most 120 kB of JavaScript, the worker of the bots included', () => {
    expect(weight(needed), needed.join('\n')).toBeLessThanOrEqual(120);
  });

  test('the stage and Phaser come later', () => {
    expect(needed.filter((file) => file.includes('phaser'))).toEqual([]);
    expect(weight(all.filter((file) => file.includes('phaser')))).toBeLessThanOrEqual(370);
  });

  test('a page that plays ships no scenario parser', () => {
    const text = all.map((file) => readFileSync(`dist/${file}`, 'utf8')).join('\n');
    // Words that stand in the sources of yaml, of zod and of cel-js, and in nothing else of ours.
    for (const word of ['YAMLParseError', 'ZodError', 'no_such_overload']) expect(text).not.toContain(word);
  });
});
