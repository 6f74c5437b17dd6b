/**
 * A file against the schema. What is wrong is reported and replaced by a stand-in, so that the
 * rest of the file is still read and every other problem is found as well.
 */
import type * as z from 'zod';
import type { Path, Report } from '../problems.ts';
import { findingsOf } from './words.ts';
import { mayBeMissing, schemaAt, standInFor } from './schema-at.ts';

export interface Shaped<File> {
  /** null: it is no such file at all. */
  readonly file: File | null;
  /** Where something was replaced: problems found there later are echoes. */
  readonly replaced: readonly Path[];
}

/** Mending one thing may bring out another inside it, but not for long. */
const PASSES = 6;

/** `value` is changed in place. */
export function checkShape<File>(schema: z.ZodType<File>, value: unknown, report: Report): Shaped<File> {
  const replaced: Path[] = [];
  let whole = value;
  for (let pass = 0; pass < PASSES; pass++) {
    const result = schema.safeParse(whole);
    if (result.success) return { file: result.data, replaced };
    for (const issue of result.error.issues) {
      for (const finding of findingsOf(issue, schema, whole)) report(finding);
      const path = issue.path as Path;
      if (issue.code === 'unrecognized_keys') for (const key of issue.keys) remove(whole, [...path, key]);
      else replaced.push(path);
    }
    for (const issue of result.error.issues) {
      if (issue.code === 'unrecognized_keys') continue;
      const path = issue.path as Path;
      if (path.length === 0) return { file: null, replaced };
      if (issue.code === 'invalid_key') remove(whole, path);
      else whole = replace(schema, whole, path);
    }
  }
  return { file: null, replaced };
}

type Block = { [key: string | number]: unknown };
function parentOf(value: unknown, path: Path): Block | null {
  let here = value;
  for (const part of path.slice(0, -1)) {
    if (typeof here !== 'object' || here === null) return null;
    here = (here as Block)[part];
  }
  return typeof here === 'object' && here !== null ? (here as Block) : null;
}

function remove(value: unknown, path: Path): void {
  const last = path.at(-1);
  const parent = parentOf(value, path);
  if (parent !== null && last !== undefined) delete parent[last];
}

function replace(whole: z.ZodType, value: unknown, path: Path): unknown {
  const last = path.at(-1);
  const parent = parentOf(value, path);
  const schema = schemaAt(whole, path);
  if (parent === null || last === undefined || schema === null) return value;
  if (mayBeMissing(schema)) delete parent[last];
  else parent[last] = standInFor(schema);
  return value;
}
