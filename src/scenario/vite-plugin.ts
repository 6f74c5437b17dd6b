/**
 * Compiles scenarios for dev, build and tests, so that a page ships neither the YAML parser,
 * nor the schema, nor the expression checker. A scenario with an error stops the build.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { Setup } from '../kernel/setup.ts';
import { inOneLine } from './problems.ts';
import { rackEntry } from './rack.ts';

const RACK = 'virtual:rack';
const RESOLVED_RACK = `\0${RACK}`;
/** `hanoi_2006.yaml`, but not a translation: `hanoi_2006.ru.yaml`. */
const SCENARIO_FILE = /^[a-z][a-z0-9_]*\.yaml$/;

/** Loaded by Node itself and only when a scenario is wanted, so that every other start of Vite stays quick. */
const reader = () => import(new URL('./read.ts', import.meta.url).href) as Promise<typeof import('./read.ts')>;

export function scenarios(): Plugin {
  let root = '';
  let building = false;

  async function compile(context: Rolldown.PluginContext, file: string): Promise<Setup> {
    const { readScenario } = await reader();
    const name = relative(root, file);
    const { setup, problems } = readScenario(await readFile(file, 'utf8'), name);
    const told = problems.map((problem) => inOneLine(name, problem));
    if (setup === null) return context.error({ message: `${name} cannot be played:\n${told.join('\n')}`, stack: '' });
    problems.forEach(({ level }, i) => level === 'warning' && context.warn(told[i] ?? ''));
    return setup;
  }

  /** The listing inline; each case an asset fetched when chosen (while developing and in tests, a module). */
  async function rackModule(context: Rolldown.PluginContext): Promise<string> {
    const folder = join(root, 'scenarios');
    const files = (await readdir(folder)).filter((file) => SCENARIO_FILE.test(file)).sort();
    const entries = await Promise.all(
      files.map(async (file) => {
        const path = join(folder, file);
        context.addWatchFile(path);
        const setup = await compile(context, path);
        if (!building) return { setup, load: `() => import(${JSON.stringify(path)}).then((module) => module.default)` };
        const source = JSON.stringify(setup);
        const asset = context.emitFile({ type: 'asset', name: `${basename(file, '.yaml')}.json`, source });
        return { setup, load: `() => fetched(import.meta.ROLLUP_FILE_URL_${asset})` };
      }),
    );
    return `
      export const rack = ${JSON.stringify(entries.map(({ setup }) => rackEntry(setup)))};
      const load = { ${entries.map(({ setup, load }) => `${JSON.stringify(setup.id)}: ${load}`).join(', ')} };
      async function fetched(url) {
        const answer = await fetch(url);
        if (!answer.ok) throw new Error('The scenario could not be fetched: ' + answer.status);
        return answer.json();
      }
      export async function fetchSetup(id) {
        if (!Object.hasOwn(load, id)) throw new Error('No such scenario: ' + id);
        return load[id]();
      }`;
  }

  return {
    name: 'side-letter-scenarios',
    configResolved(config) {
      root = config.root;
      building = config.command === 'build';
    },
    // The filters spare every other module a call.
    resolveId: { filter: { id: new RegExp(`^${RACK}$`) }, handler: () => RESOLVED_RACK },
    load: {
      filter: { id: [new RegExp(`^${RESOLVED_RACK}$`), /\.yaml$/] },
      async handler(id) {
        if (id === RESOLVED_RACK) return rackModule(this);
        const setup = await compile(this, id);
        // A string that JSON.parse reads loads faster than the same thing as an object literal.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(setup))});`;
      },
    },
  };
}
