/** The site as it was built (`npm run build`): which scripts a page fetches when, and what they weigh. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly assets?: readonly string[];
}
export interface BuiltSite {
  /** Every script, workers included. */
  readonly scripts: readonly string[];
  /** Those that a game waits for, the bots' worker included. */
  readonly neededToPlay: readonly string[];
}

/** What no game waits for: the picture beside it, what comes after the end, and panels fetched when they are opened. */
const LATER = /^src\/(stage|hud\/(debrief|codex|settings)|app\/screens\/debrief)\b/;

/** Null where nothing has been built yet. */
export function builtSite(): BuiltSite | null {
  const path = 'dist/.vite/manifest.json';
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { readonly [key: string]: Chunk };
  const needed = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (chunk === undefined || needed.has(key)) return;
    needed.add(key);
    chunk.imports?.forEach(visit);
    chunk.dynamicImports?.filter((on) => !LATER.test(on)).forEach(visit);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  return {
    scripts: scriptsOf(Object.values(manifest)),
    neededToPlay: scriptsOf([...needed].flatMap((key) => manifest[key] ?? [])),
  };
}

/** In kB of 1000 bytes, gzip at its best. */
export const kilobytes = (scripts: readonly string[]): number =>
  scripts.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0) / 1000;

export const textOf = (script: string): string => readFileSync(`dist/${script}`, 'utf8');

const scriptsOf = (chunks: readonly Chunk[]): string[] =>
  [...new Set(chunks.flatMap(({ file, assets }) => [file, ...(assets ?? [])]))].filter((file) => file.endsWith('.js'));
