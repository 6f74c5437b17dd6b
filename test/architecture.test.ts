/** The architecture as tests: who may import whom, and what a page may weigh. The rules only tighten. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cycles } from './architecture/cycles.ts';
import { RULES } from './architecture/rules.ts';
import { sources } from './architecture/source.ts';

const SRC = sources('src');
const TESTS = sources('test');
const FOLDERS = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('directions', () => {
  for (const { name, because, instead, everywhere, breaches } of RULES) {
    test(name, () => {
      const found = (everywhere ? [...SRC, ...TESTS] : SRC).flatMap((source) =>
        breaches(source).map(({ line, what }) => `${source.path}:${line} ${what}`),
      );
      expect(found, `Why: ${because}\nDo this instead: ${instead}`).toEqual([]);
    });
  }

  test('no cycles', () => {
    const instead = 'Do this instead: move what both need into a file of its own, below both.';
    expect(
      cycles(SRC).map((cycle) => cycle.join(' → ')),
      `Why: files in a circle can only be read all at once.\n${instead}`,
    ).toEqual([]);
  });
});

describe('the tree', () => {
  test.each(FOLDERS)('src/%s says in 3 to 10 lines what it is for', (folder) => {
    const readme = `src/${folder}/README.md`;
    expect(existsSync(readme), `Do this instead: write ${readme}: what the folder is for and what it may import.`).toBe(
      true,
    );
    const lines = readFileSync(readme, 'utf8').trimEnd().split('\n').length;
    expect(lines).toBeGreaterThanOrEqual(3);
    expect(lines).toBeLessThanOrEqual(10);
  });

  test('the top level holds the few things it should', () => {
    const allowed = [
      'LICENSE',
      'README.md',
      'assets',
      'index.html',
      'package-lock.json',
      'package.json',
      'scenarios',
      'src',
      'test',
      'tsconfig.json',
      'vite.config.ts',
    ];
    const made = ['dist', 'node_modules'];
    const found = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name));
    expect(
      found.filter((name) => !allowed.includes(name)),
      'Do this instead: keep it in src, test, a dot-folder or assets.',
    ).toEqual([]);
  });

  test('the lock file records no download addresses', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  test('every dependency is pinned and stands in the README with its reason', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as {
      readonly [group: string]: { readonly [name: string]: string };
    };
    const readme = readFileSync('README.md', 'utf8');
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(
      all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)),
      'Do this instead: pin it exactly.',
    ).toEqual([]);
    expect(all.map(([name]) => name).filter((name) => !readme.includes(name))).toEqual([]);
  });
});
