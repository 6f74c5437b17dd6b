/** The JSON Schema that editors use says what the reader says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenario } from '../../src/scenario/format/scenario.ts';
import { jsonSchemaText } from '../../src/scenario/json-schema.ts';
import { keysOf } from '../../src/scenario/shape/schema-at.ts';

const text = readFileSync('scenarios/scenario.schema.json', 'utf8');
interface Part {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: { readonly [key: string]: Part };
  readonly additionalProperties?: boolean | Part;
  readonly definitions?: { readonly [name: string]: Part };
}
const schema = JSON.parse(text) as Part;

test('it is the one the reader makes: else run `npm run scenario -- schema`', () =>
  expect(text).toBe(jsonSchemaText()));

test('every key of the format is explained', () => {
  const missing: string[] = [];
  const visit = (part: Part, path: string): void => {
    for (const [key, inside] of Object.entries(part.properties ?? {})) {
      const at = `${path}.${key}`;
      if (!inside.description && !/weight\./.test(at)) missing.push(at);
      visit(inside, at);
    }
    if (typeof part.additionalProperties === 'object') visit(part.additionalProperties, `${path}.*`);
  };
  visit(schema, '');
  for (const [name, part] of Object.entries(schema.definitions ?? {})) visit(part, name);
  expect(missing.filter((path) => !path.includes('$ref'))).toEqual([]);
});

test('unknown keys are refused in blocks', () => {
  for (const name of ['Role', 'Meter', 'Track', 'Issue', 'Option', 'Pledge', 'Move', 'Event', 'Effect']) {
    expect(schema.definitions?.[name]?.additionalProperties, name).toBe(false);
  }
});

test('the guide for authors names every key', () => {
  const guide = readFileSync('src/scenario/FORMAT.md', 'utf8');
  const keys = new Set(Object.keys(keysOf(scenario) ?? {}));
  for (const part of Object.values(schema.definitions ?? {}))
    for (const key of Object.keys(part.properties ?? {})) keys.add(key);
  expect([...keys].filter((key) => !new RegExp(`(^|[^\\w-])${key}([^\\w-]|$)`).test(guide))).toEqual([]);
});
