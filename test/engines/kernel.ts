/** The kernel as the engines run it: record files in, hashes out. Bundled to one script by `bundle.ts`. */
import { replay } from '../../src/kernel/record.ts';
import type { GameRecord } from '../../src/kernel/record.ts';

export function hashes(records: readonly string[]): readonly string[] {
  return records.map((text) => replay(JSON.parse(text) as GameRecord).hash);
}
