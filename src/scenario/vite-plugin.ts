/**
 * Compiles scenarios, their translations and their lessons for dev, build and tests, so that a page ships neither the YAML
 * parser, nor the schema, nor the expression checker. A file with an error stops the build.
 */
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import type { Setup } from '../kernel/setup.ts';
import { inOneLine } from './problems.ts';
import { rackEntry } from './rack.ts';
import type { Reading } from './read.ts';
import { translationName } from './translation/translation-name.ts';

const RACK = 'virtual:rack';
const RESOLVED_RACK = `\0${RACK}`;
/** `hanoi_2006.yaml`; a translation of it is `hanoi_2006.ru.yaml`. */
const SCENARIO_FILE = /^[a-z][a-z0-9_]*\.yaml$/;
const EDITIONS = fileURLToPath(new URL('./rack.ts', import.meta.url));

const lessonFileOf = (id: string): string => `${id}.lesson.yaml`;

/** Loaded by Node itself and only when a scenario is wanted, so that every other start of Vite stays quick. */
const here = <Module>(file: string) => import(new URL(file, import.meta.url).href) as Promise<Module>;
const reader = () => here<typeof import('./read.ts')>('./read.ts');
const lessonReader = () => here<typeof import('./lesson/read-lesson.ts')>('./lesson/read-lesson.ts');
const translator = () => here<typeof import('./translation/translated.ts')>('./translation/translated.ts');

export function scenarios(): Plugin {
  let root = '';
  let building = false;

  /** A scenario, or a translation: the case in that language. */
  async function compile(context: Rolldown.PluginContext, file: string): Promise<Setup> {
    const name = relative(root, file);
    const named = translationName(file);
    if (named === null) {
      const { readScenario } = await reader();
      return sound(context, name, readScenario(await readFile(file, 'utf8'), name));
    }
    const scenario = join(dirname(file), `${named.scenario}.yaml`);
    context.addWatchFile(scenario);
    const original = await compile(context, scenario);
    const { readTranslated } = await translator();
    return sound(context, name, readTranslated(await readFile(file, 'utf8'), name, original));
  }

  function sound(context: Rolldown.PluginContext, name: string, { setup, problems }: Reading): Setup {
    const told = problems.map((problem) => inOneLine(name, problem));
    if (setup === null) return context.error({ message: `${name} cannot be played:\n${told.join('\n')}`, stack: '' });
    problems.forEach(({ level }, i) => level === 'warning' && context.warn(told[i] ?? ''));
    return setup;
  }

  /** An edition's listing inline; the case itself an asset fetched when chosen (while developing and in tests, a module). */
  async function edition(context: Rolldown.PluginContext, path: string, scripted: boolean): Promise<string> {
    context.addWatchFile(path);
    const setup = await compile(context, path);
    const entry = JSON.stringify({ ...rackEntry(setup), ...(scripted && { lesson: true }) });
    if (!building)
      return `{ entry: ${entry}, load: () => import(${JSON.stringify(path)}).then((module) => module.default) }`;
    const name = `${basename(path, '.yaml')}.json`;
    const asset = context.emitFile({ type: 'asset', name, source: JSON.stringify(setup) });
    return `{ entry: ${entry}, load: () => fetched(import.meta.ROLLUP_FILE_URL_${asset}) }`;
  }

  /** The script of a case's lesson, fetched with it. */
  async function lesson(context: Rolldown.PluginContext, folder: string, id: string): Promise<string> {
    const path = join(folder, lessonFileOf(id));
    const name = relative(root, path);
    const scenario = join(folder, `${id}.yaml`);
    for (const file of [path, scenario]) context.addWatchFile(file);
    const { readLesson } = await lessonReader();
    const { lesson, problems } = readLesson(await readFile(path, 'utf8'), await compile(context, scenario));
    const told = problems.map((problem) => inOneLine(name, problem)).join('\n');
    if (lesson === null) return context.error({ message: `${name} cannot be played:\n${told}`, stack: '' });
    const source = JSON.stringify(lesson);
    if (!building) return `() => Promise.resolve(${source})`;
    const asset = context.emitFile({ type: 'asset', name: `${id}.lesson.json`, source });
    return `() => fetched(import.meta.ROLLUP_FILE_URL_${asset})`;
  }

  async function rackModule(context: Rolldown.PluginContext): Promise<string> {
    const folder = join(root, 'scenarios');
    const files = (await readdir(folder)).sort();
    const cases = files.filter((file) => SCENARIO_FILE.test(file)).map((file) => basename(file, '.yaml'));
    const scripted = cases.filter((id) => files.includes(lessonFileOf(id)));
    const inAllLanguages = cases.map(async (id) => {
      const translations = files.filter((file) => translationName(file)?.scenario === id);
      const editions = [`${id}.yaml`, ...translations].map((file) =>
        edition(context, join(folder, file), scripted.includes(id)),
      );
      return `[${(await Promise.all(editions)).join(', ')}]`;
    });
    const lessons = scripted.map(async (id) => `[${JSON.stringify(id)}, ${await lesson(context, folder, id)}]`);
    return `
      import { editionIn } from ${JSON.stringify(EDITIONS)};
      const cases = [${(await Promise.all(inAllLanguages)).join(', ')}];
      const lessons = new Map([${(await Promise.all(lessons)).join(', ')}]);
      const asked = {};
      // Once; what did not come can be asked for again.
      const fetched = (url) =>
        (asked[url] ??= fetch(url)
          .then((answer) => {
            if (answer.ok) return answer.json();
            throw new Error(answer.status + ' ' + url);
          })
          .catch((why) => {
            delete asked[url];
            throw why;
          }));
      export const rackIn = (language) => cases.map((editions) => editionIn(editions, language).entry);
      // No such case, no such lesson: they reject.
      export const fetchLesson = async (id) => lessons.get(id)();
      export const fetchSetup = async (id, language = '') =>
        editionIn(cases.find(([own]) => own.entry.id === id), language).load();`;
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
