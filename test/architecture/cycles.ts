import type { Source } from './source.ts';

/**
 * Files that import each other in a circle, types included: each circle once, starting and
 * ending with the same file (Tarjan 1972, strongly connected components by depth-first search).
 */
export function cycles(sources: readonly Source[]): readonly (readonly string[])[] {
  const edges = new Map(
    sources.map(({ path, imports }) => [path, imports.flatMap(({ file }) => (file === null ? [] : [file]))]),
  );
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];

  const visit = (path: string): number => {
    const mine = index.size;
    index.set(path, mine);
    low.set(path, mine);
    stack.push(path);
    for (const next of edges.get(path) ?? []) {
      if (!edges.has(next)) continue;
      const reached = index.has(next) ? (stack.includes(next) ? index.get(next) : undefined) : visit(next);
      if (reached !== undefined) low.set(path, Math.min(low.get(path) ?? mine, reached));
    }
    if (low.get(path) === mine) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1 || edges.get(path)?.includes(path)) found.push([...group, path]);
    }
    return low.get(path) ?? mine;
  };
  for (const path of edges.keys()) if (!index.has(path)) visit(path);
  return found;
}
