/** A file's text as every reader of authors' files opens it: read as YAML, with its problems gathered from the start. */
import { problemList, type ProblemList } from './problem-list.ts';
import { readSource } from './source/read-source.ts';
import type { Tree } from './source/tree.ts';

export interface Opened {
  readonly list: ProblemList;
  /** null: nothing of it can be read. */
  readonly tree: Tree | null;
  /** No slip in the YAML leaves a part of it in doubt. */
  readonly sound: boolean;
}

/** Never throws, whatever the text. */
export function openText(text: string): Opened {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let tree: Tree | null = null;
  const list = problemList(source, () => tree);
  const read = readSource(source);
  for (const problem of read.problems) list.spot(problem);
  tree = read.tree;
  const sound = read.unsure.length === 0;
  if (tree !== null && !sound) list.onlyOutside(read.unsure);
  return { list, tree, sound };
}
