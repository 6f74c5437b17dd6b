/**
 * Writes the sample records: `node test/records/write.ts`. They are kept, so that a later change of
 * the rules shows in the hashes they come to; write them anew only with a new rules version.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isBroken, replay } from '../../src/kernel/record.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { randomRecord } from '../support/random-game.ts';
import { sink } from '../support/sink.ts';

const file = 'scenarios/hanoi_2006.yaml';
const hanoi = readScenario(readFileSync(file, 'utf8'), file).setup;
if (!hanoi) throw new Error(`${file} cannot be played`);
const hashes: { [name: string]: string } = {};
const samples = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((seed) => ({ name: `every-instrument-${seed}`, setup: sink, seed })),
  ...[1, 2, 3].map((seed) => ({ name: `hanoi-${seed}`, setup: hanoi, seed })),
];
for (const { name, setup, seed } of samples) {
  const record = randomRecord(setup, seed);
  const played = replay(record);
  if (isBroken(played)) throw new Error(`${name} breaks at ${played.at}`);
  writeFileSync(`test/records/${name}.json`, JSON.stringify(record));
  hashes[name] = played.hash;
}
writeFileSync('test/records/hashes.txt', `${Object.entries(hashes).map(([name, hash]) => `${hash} ${name}`).join('\n')}\n`);
