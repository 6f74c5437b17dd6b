/** The kernel as the engines run it: record files in, hashes out. Bundled to one script by `bundle.ts`. */
import { type GameRecord, isBroken, replay } from '../../src/kernel/record.ts';

/** The hash each record comes to; for one that does not replay, where and why, which no other engine should say either. */
export function hashes(records: readonly string[]): readonly string[] {
  return records.map((text) => {
    const end = replay(JSON.parse(text) as GameRecord);
    return isBroken(end) ? `broken at ${end.at}: ${JSON.stringify(end.refusal)}` : end.hash;
  });
}
