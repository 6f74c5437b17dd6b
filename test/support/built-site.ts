/** The site as it was built (`npm run build`): which scripts a page fetches when, and what they weigh. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
export interface BuiltSite {
  /** Every script, workers included. */
  readonly scripts: readonly string[];
  /** Those that a game waits for, the bots' worker included. */
  readonly neededToPlay: readonly string[];
  /** Chunks that the page's own entry and a worker both load, by the worker's source. */
  readonly sharedWithPage: { readonly [worker: string]: readonly string[] };
}

/**
 * What no game waits for: the picture beside it, its sounds, the news of a newer version, lessons, the curtain between people,
 * games brought along or no longer playable, other languages, what comes after the end, and panels fetched when they are
 * opened. The panels of the phases after the talks come while the first news is read.
 */
const LATER = [
  /^src\/(stage|lab|sound|text\/ru)\//,
  /^src\/hud\/(debrief|codex|settings|controls\/tabler-of-moves)\b/,
  /^src\/hud\/table\/(moves\/(moves|forecast)|waiting\/waiting|resolution\/(resolution|opened-sleeves)|summary\/|tips\/)/,
  /^src\/hud\/table\/(papers\/(pledges|the-table)|talks\/sentence-builder|shell\/help|desk\/(estimate-panel|cannot-sign))/,
  /^src\/app\/(sound\/caption|offline|settings-part|own-language|worded-disc|pressing|screens\/(title-disc|saved-games|unplayable|debrief|lesson|share|passing))/,
  /^node_modules\/zzfx\b/,
  // A chunk that two of these share is known by its own name.
  /^_(cues|resolution|mount-drawing|worded-disc)-/,
];
const PAGE = 'index.html';

/** Null where nothing has been built yet. */
export function builtSite(): BuiltSite | null {
  const path = 'dist/.vite/manifest.json';
  if (!existsSync(path)) return null;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { readonly [key: string]: Chunk };
  const entries = Object.keys(manifest).filter((key) => manifest[key]?.isEntry);
  const reached = (from: readonly string[], follow: (key: string) => boolean): ReadonlySet<string> => {
    const seen = new Set<string>();
    const visit = (key: string): void => {
      const chunk = manifest[key];
      if (chunk === undefined || seen.has(key)) return;
      seen.add(key);
      chunk.imports?.forEach(visit);
      chunk.dynamicImports?.filter(follow).forEach(visit);
    };
    from.forEach(visit);
    return seen;
  };
  const scripts = (keys: Iterable<string>): string[] =>
    [...keys].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
  const onDemand = (key: string): boolean => !LATER.some((later) => later.test(key));
  const page = reached([PAGE], () => false);
  return {
    scripts: scripts(Object.keys(manifest)),
    neededToPlay: scripts(reached(entries.filter(onDemand), onDemand)),
    sharedWithPage: Object.fromEntries(
      entries
        .filter((key) => key !== PAGE)
        .map((key) => [key, scripts([...reached([key], () => false)].filter((it) => page.has(it)))]),
    ),
  };
}

/** In kB of 1000 bytes, gzip at its best. */
export const kilobytes = (scripts: readonly string[]): number =>
  scripts.reduce((sum, file) => sum + gzipSync(textOf(file), { level: 9 }).length, 0) / 1000;

export const textOf = (script: string): string => readFileSync(`dist/${script}`, 'utf8');
