/** What is said to have happened names its source, and the source is listed. */
import type { Path } from '../problems.ts';
import { mendName } from '../suggest.ts';
import type { Lint } from './draft.ts';

/** Everything that can name a source, with its place. */
export function recordsOf({ file }: Parameters<Lint>[0]): {
  readonly path: Path;
  readonly keys: readonly string[];
  readonly single: boolean;
  readonly tag?: string | undefined;
}[] {
  const parts: {
    path: Path;
    part: { readonly record?: string | string[] | undefined; readonly tag?: string | undefined };
  }[] = [
    ...Object.entries(file.moves).map(([id, part]) => ({ path: ['moves', id], part })),
    ...Object.entries(file.events).map(([id, part]) => ({ path: ['events', id], part })),
    ...Object.entries(file.channels).map(([id, part]) => ({ path: ['channels', id], part })),
    ...Object.entries(file.issues).flatMap(([issue, { options }]) =>
      Object.entries(options).map(([id, part]) => ({ path: ['issues', issue, 'options', id], part })),
    ),
  ];
  return parts.map(({ path, part }) => ({
    path,
    keys: part.record === undefined ? [] : Array.isArray(part.record) ? part.record : [part.record],
    single: !Array.isArray(part.record),
    tag: part.tag,
  }));
}

export const recordSource: Lint = (draft, report) => {
  const sources = Object.keys(draft.file.sources);
  for (const { path, keys, single, tag } of recordsOf(draft)) {
    if (tag === 'record' && keys.length === 0) {
      report({
        level: 'error',
        code: 'no-source',
        path: [...path, 'tag'],
        message: `\`${String(path.at(-1))}\` is tagged as Record but names no source.`,
        mend: 'Add `record:` with the key of a source, or tag it `scenario`.',
      });
    }
    for (const [place, key] of keys.entries()) {
      if (sources.includes(key)) continue;
      const at = single ? [...path, 'record'] : [...path, 'record', place];
      report({
        level: 'error',
        code: 'unknown-source',
        path: at,
        message: `\`${key}\` is not listed under \`sources\`.`,
        mend: mendName(key, sources, 'sources'),
      });
    }
  }
};
