/** The JSON Schema that editors complete and check with, from the same schema the reader uses. */
import * as z from 'zod';
import { scenario } from './format/scenario.ts';

/** The text of `scenarios/scenario.schema.json`. */
export function jsonSchemaText(): string {
  const schema = z.toJSONSchema(scenario, { io: 'input', target: 'draft-7' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
