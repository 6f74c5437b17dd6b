/** Finds its way in the schema, and makes stand-ins for what is wrong in a file. */
import type * as z from 'zod';
import type { Path } from '../problems.ts';
import { standIns } from '../format/leaf.ts';

type Schema = z.core.$ZodType;
/** The parts of zod's definitions that the format uses. */
interface Definition {
  readonly type: string;
  readonly shape?: { readonly [key: string]: Schema };
  readonly valueType?: Schema;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly in?: Schema;
}
const definition = (schema: Schema): Definition => schema._zod.def;

/** What a schema is once defaults, options and transforms are taken off. */
export function bare(schema: Schema): Schema {
  const { type, innerType, in: input } = definition(schema);
  if ((type === 'optional' || type === 'default' || type === 'prefault') && innerType) return bare(innerType);
  if (type === 'pipe' && input) return bare(input);
  return schema;
}

/** May be left out of the block it stands in. */
export const mayBeMissing = (schema: Schema): boolean =>
  ['optional', 'default', 'prefault'].includes(definition(schema).type);

/** The keys a block can have; null where the schema is no block with fixed keys. */
export const keysOf = (schema: Schema): { readonly [key: string]: Schema } | null =>
  definition(bare(schema)).shape ?? null;

/** The schema of what stands at a path, wrapped as its parent holds it; null where there is none. */
export function schemaAt(schema: Schema, path: Path): Schema | null {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const here = definition(bare(schema));
  const next =
    here.type === 'union'
      ? here.options?.map((option) => schemaAt(option, [part])).find((found) => found !== null)
      : here.type === 'object'
        ? Object.hasOwn(here.shape ?? {}, part)
          ? here.shape?.[part]
          : undefined
        : here.type === 'record'
          ? here.valueType
          : here.type === 'array' && typeof part === 'number'
            ? here.element
            : undefined;
  return next ? schemaAt(next, rest) : null;
}

/** A value that the schema accepts, with as little meaning as can be. */
export function standInFor(schema: Schema): unknown {
  const registered = standIns.get(schema) ?? standIns.get(bare(schema));
  if (registered) return structuredClone(registered.standIn);
  const { type, shape } = definition(bare(schema));
  if (type === 'array') return [];
  const block: { [key: string]: unknown } = {};
  if (type === 'object') {
    for (const [key, part] of Object.entries(shape ?? {})) if (!mayBeMissing(part)) block[key] = standInFor(part);
  }
  return block;
}
