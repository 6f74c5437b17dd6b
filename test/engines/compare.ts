/**
 * The same records must come to the same hash in every JavaScript engine, or a save made in one
 * browser would be refused in another: V8 as Node has it, V8 as Chromium has it, and SpiderMonkey (gjs).
 */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { CHROMIUM, find, GJS } from '../../.scripts/tools.ts';
import { bundle } from './bundle.ts';

type Hashes = readonly string[];
interface Kernel {
  readonly hashes: (records: readonly string[]) => Hashes;
}

const RECORDS = 'test/records';
const WORK = '.cache/engines';
const REPORTS = '.cache/reports';

function inNode(script: string, records: readonly string[]): Hashes {
  return runInNewContext(`${script}; kernel.hashes(records)`, { records }) as Hashes;
}

async function inChromium(script: string, records: readonly string[]): Promise<Hashes> {
  const browser = await chromium.launch({
    executablePath: find(CHROMIUM) ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: script });
    return await page.evaluate(
      (texts) => (globalThis as unknown as { kernel: Kernel }).kernel.hashes(texts),
      [...records],
    );
  } finally {
    await browser.close();
  }
}

function inGjs(script: string, files: readonly string[]): Hashes {
  const path = `${WORK}/kernel.js`;
  writeFileSync(path, script);
  const host = new URL('./gjs.js', import.meta.url).pathname;
  const printed = execFileSync(find(GJS) ?? 'gjs', [host, path, ...files], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return printed.trim().split('\n');
}

mkdirSync(WORK, { recursive: true });
mkdirSync(REPORTS, { recursive: true });
const files = readdirSync(RECORDS)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => `${RECORDS}/${file}`);
if (files.length === 0) throw new Error(`There are no records in ${RECORDS}`);
const records = files.map((file) => readFileSync(file, 'utf8'));
const script = await bundle();

const engines: { readonly [engine: string]: Hashes } = {
  Node: inNode(script, records),
  Chromium: await inChromium(script, records),
  gjs: inGjs(script, files),
};
const differing = files.filter((_, i) => {
  const ends = Object.values(engines).map((hashes) => hashes[i]);
  return new Set(ends).size !== 1 || !/^[0-9a-f]+$/.test(ends[0] ?? '');
});
for (const file of differing) {
  console.error(`${file} does not come to one hash:`);
  for (const [engine, hashes] of Object.entries(engines))
    console.error(`  ${engine.padEnd(9)}${hashes[files.indexOf(file)]}`);
}
const passed = files.length - differing.length;
console.log(`${passed} of ${files.length} records come to the same hash in ${Object.keys(engines).join(', ')}`);
writeFileSync(`${REPORTS}/engines.json`, JSON.stringify({ passed, failed: differing.length, skipped: 0 }));
process.exitCode = differing.length === 0 ? 0 : 1;
