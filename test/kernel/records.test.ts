/** Saved games that must go on replaying to what they came to. `node test/records/write.ts` writes them anew. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRecord } from '../../src/kernel/read-record.ts';
import { isBroken, replay } from '../../src/kernel/record.ts';

const noted = readFileSync('test/records/hashes.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

test.each(noted)('%s is what %s comes to', (hash, name) => {
  const read = readRecord(readFileSync(`test/records/${name}.json`, 'utf8'));
  if ('problem' in read) throw new Error(read.problem.code);
  const played = replay(read.record);
  expect(isBroken(played) ? null : played.hash).toBe(hash);
});
