/** The directions of the code base, each with its reason and what to do instead. */
import type { Import, Source } from './source.ts';

export interface Breach {
  readonly line: number;
  readonly what: string;
}
export interface Rule {
  readonly name: string;
  readonly because: string;
  readonly instead: string;
  /** It binds the tests too, not only `src`. */
  readonly everywhere?: true;
  readonly breaches: (source: Source) => readonly Breach[];
}

/** The folders a folder may import, besides itself. `app` may import anything. */
const MAY_IMPORT: { readonly [folder: string]: readonly string[] } = {
  kernel: [],
  lesson: ['kernel'],
  scenario: ['kernel', 'lesson'],
  text: ['kernel'],
  bots: ['kernel'],
  machine: ['kernel'],
  lab: ['kernel', 'scenario', 'bots'],
  stage: ['kernel'],
  sound: ['kernel'],
  hud: ['kernel', 'lesson', 'text'],
  classroom: ['kernel', 'machine', 'scenario'],
  studio: ['kernel', 'text', 'scenario', 'lab', 'hud'],
};

/** The packages a folder may import. */
const PACKAGES: { readonly [folder: string]: readonly string[] } = {
  kernel: ['immer'],
  scenario: ['yaml', 'zod', '@marcbachmann/cel-js', 'fastest-levenshtein', 'marked', 'vite'],
  lesson: [],
  text: [],
  bots: [],
  machine: ['xstate'],
  lab: [],
  stage: ['phaser'],
  sound: ['uisfx', 'zzfx'],
  hud: ['preact', '@observablehq/plot', '@fontsource', '@fontsource-variable', '@iconify-json/tabler'],
  classroom: ['xstate'],
  studio: ['preact'],
  app: [
    'preact',
    'xstate',
    'idb-keyval',
    'virtual:rack',
    '@fontsource',
    '@fontsource-variable',
    '@iconify-json/tabler',
  ],
};

const SECRET = 'src/kernel/state.ts';
/** What the machine may ask of the kernel: whether, never how. */
const ASKED_BY_MACHINE =
  /^src\/kernel\/(action|audience|board|check|debrief|facts|fold|legal|play|record|redact|refusals|rules|setup|state|table|view)\.ts$/;
/** Slots and codes of a view's numbers. */
const WHERE_NUMBERS_STAND = /^src\/kernel\/(layout|expressions)\.ts$/;
/** Files that Node runs: command lines and the build's plugin. */
const RUN_BY_NODE = /^src\/(classroom\/server\/|[a-z]+\/cli(\.ts$|\/)|scenario\/vite-plugin\.ts$)/;
const DOM =
  /^(document|window|navigator|location|localStorage|sessionStorage|indexedDB|requestAnimationFrame|matchMedia|customElements|getComputedStyle|ResizeObserver|MutationObserver|(HTML|SVG)[A-Z]?\w*Element)(\.|$)/;
const CLOCK_OR_DICE =
  /^(Date|performance|setTimeout|setInterval|setImmediate|requestAnimationFrame|crypto|Math\.random)(\.|$)/;
/** Functions whose last bit the language leaves to each engine. */
const UNSTEADY =
  /^(\*\*|Math\.(pow|exp|expm1|log|log2|log10|log1p|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot))$/;
const HTML_FROM_STRINGS = /^(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment)$/;

const inside = (source: Source, ...folders: readonly string[]) => folders.includes(source.folder);
const inServer = (source: Source) => source.path.startsWith('src/classroom/server/');
const folderOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;

const imports = (source: Source, wrong: (found: Import) => boolean): readonly Breach[] =>
  source.imports.filter(wrong).map(({ line, specifier }) => ({ line, what: `imports ${specifier}` }));
const globals = (source: Source, wrong: RegExp): readonly Breach[] =>
  source.globals.filter(({ name }) => wrong.test(name)).map(({ line, name }) => ({ line, what: `uses ${name}` }));

export const RULES: readonly Rule[] = [
  {
    name: 'the kernel stands alone',
    because: 'the same rules run in the page, the worker, the lab, the server and the tests.',
    instead: 'pass what the rule needs as an argument, or move the thing that needs the import out of the kernel.',
    breaches: (source) =>
      inside(source, 'kernel')
        ? imports(
            source,
            (it) =>
              it.node ||
              (it.file !== null && folderOf(it.file) !== 'kernel') ||
              (it.package !== null && it.package !== 'immer'),
          )
        : [],
  },
  {
    name: 'secrets stay home',
    because: 'what cannot name the whole truth cannot leak it.',
    instead: 'take a View (kernel/board.ts) of one seat and imagine() the rest, or after the end a Debrief.',
    breaches: (source) =>
      inside(source, 'kernel', 'machine', 'lab', 'app') || inServer(source)
        ? []
        : imports(source, ({ file }) => file === SECRET),
  },
  {
    name: 'the machine says when, not whether',
    because: 'replay and the lab play without it, so a rule that lives there would be missing from both.',
    instead: 'add the rule to the kernel and ask it through decide, check or legalActions.',
    breaches: (source) =>
      inside(source, 'machine')
        ? imports(source, ({ file }) => file !== null && folderOf(file) === 'kernel' && !ASKED_BY_MACHINE.test(file))
        : [],
  },
  {
    name: 'xstate only in the machine and its wiring',
    because: 'one folder knows about waiting, so the rest can be read without it.',
    instead: 'subscribe to a Table (kernel/table.ts).',
    breaches: (source) =>
      inside(source, 'machine', 'app') || inServer(source) ? [] : imports(source, (it) => it.package === 'xstate'),
  },
  {
    name: 'Phaser only in the stage',
    because: 'it is the largest download, cannot load outside a browser, and must stay deletable.',
    instead: 'emit an intent, or draw from stage/geometry with the SVG painter.',
    breaches: (source) => (inside(source, 'stage') ? [] : imports(source, (it) => it.package === 'phaser')),
  },
  {
    name: 'the DOM only in hud, stage, studio and app',
    because: 'everything else runs in workers and in Node.',
    instead: 'return data and let a panel draw it.',
    breaches: (source) => (inside(source, 'hud', 'stage', 'studio', 'app') ? [] : globals(source, DOM)),
  },
  {
    name: 'Node only where Node runs',
    because: 'a page has no file system.',
    instead: "take text as an argument and read the file in the folder's cli.",
    breaches: (source) =>
      RUN_BY_NODE.test(source.path)
        ? []
        : [...imports(source, (it) => it.node), ...globals(source, /^(process|Buffer|__dirname|__filename)(\.|$)/)],
  },
  {
    name: 'screens know tables',
    because: 'solo, class and replay play through the same screens.',
    instead: 'take a Table (kernel/table.ts); only app chooses a local or a remote one.',
    breaches: (source) =>
      inside(source, 'hud', 'stage', 'text')
        ? imports(
            source,
            ({ file }) => file !== null && ['machine', 'bots', 'lab', 'classroom'].includes(folderOf(file) ?? ''),
          )
        : [],
  },
  {
    name: 'the lab runs bare',
    because: 'thousands of games a second leave no room for a machine or a timer.',
    instead: 'drive the kernel with act().',
    breaches: (source) =>
      inside(source, 'lab')
        ? imports(source, (it) => it.package === 'xstate' || (it.file !== null && folderOf(it.file) === 'machine'))
        : [],
  },
  {
    name: 'nobody imports app',
    because: 'app is the only wiring; what is imported from it is in the wrong folder.',
    instead: 'move the shared part down to the folder it belongs to.',
    breaches: (source) =>
      inside(source, 'app') ? [] : imports(source, ({ file }) => file !== null && folderOf(file) === 'app'),
  },
  {
    name: 'a folder imports only those below it',
    because: 'the tree is the architecture.',
    instead: 'see the map in src/README.md: pass the thing in from app, or move it down.',
    breaches: (source) => {
      const allowed = MAY_IMPORT[source.folder];
      if (allowed === undefined) return [];
      return imports(source, ({ file }) => {
        const folder = file === null ? null : folderOf(file);
        return folder !== null && folder !== source.folder && folder !== 'app' && !allowed.includes(folder);
      });
    },
  },
  {
    name: 'text, stage and sound take the kernel as types',
    because: 'words, pictures and sounds hold no rules; the stage may only ask where in a view a number stands.',
    instead: 'write `import type`, and have the value passed in.',
    breaches: (source) =>
      inside(source, 'text', 'stage', 'sound')
        ? imports(
            source,
            ({ file, typeOnly }) =>
              file !== null &&
              folderOf(file) === 'kernel' &&
              !typeOnly &&
              !(source.folder === 'stage' && WHERE_NUMBERS_STAND.test(file)),
          )
        : [],
  },
  {
    name: 'packages have a home',
    because: 'each download is paid for by the folder that needs it, and every dependency has one owner.',
    instead:
      'use the package through the folder that owns it, or add it to PACKAGES here and to the README with a reason.',
    breaches: (source) => {
      const allowed = PACKAGES[source.folder];
      if (allowed === undefined) return [];
      return imports(
        source,
        ({ package: name }) => name !== null && !allowed.some((one) => name === one || name.startsWith(`${one}/`)),
      );
    },
  },
  {
    name: 'no clock and no dice in kernel, scenario, bots and lab',
    because: 'a record must replay to the same game, and a lab report to the same figures.',
    instead: 'time enters as the action time-up; chance comes from kernel/random.ts and its seed.',
    breaches: (source) => (inside(source, 'kernel', 'scenario', 'bots', 'lab') ? globals(source, CLOCK_OR_DICE) : []),
  },
  {
    name: 'only steady arithmetic in the kernel',
    because: 'powers, logarithms and angles differ in their last bit between JavaScript engines.',
    instead: 'use + - * / and Math.sqrt, or a piecewise-linear curve.',
    breaches: (source) => (inside(source, 'kernel') ? globals(source, UNSTEADY) : []),
  },
  {
    name: 'no HTML from strings',
    because: 'scenario text is written by strangers.',
    instead: 'build elements; prose comes as blocks (Setup.Prose).',
    breaches: (source) =>
      source.properties
        .filter(({ name }) => HTML_FROM_STRINGS.test(name))
        .map(({ line, name }) => ({ line, what: `uses ${name}` })),
  },
  {
    name: 'no barrels',
    because: 'a file that only re-exports hides where a thing lives and drags its neighbours along.',
    instead: 'import from the file that defines it.',
    everywhere: true,
    breaches: (source) =>
      source.onlyReexports || /\/index\.tsx?$/.test(source.path) ? [{ line: 1, what: 'is a barrel' }] : [],
  },
  {
    name: 'files say what they hold',
    because: 'a drawer named for nothing fills with everything.',
    instead: 'name the file for the one thing in it.',
    everywhere: true,
    breaches: (source) =>
      /(^|[/.-])(utils?|core|common|helpers?|managers?|misc|shared)([/.-]|$)/.test(source.path)
        ? [{ line: 1, what: 'has a name that says nothing' }]
        : [],
  },
  {
    name: 'words live in the catalogue',
    because: 'a word in the code of a screen stays English when the reader chose another language.',
    instead:
      'give it a key in `src/text/en/screens/<part>.ts`, and read it in the component: `const words = <part>Words();`.',
    breaches: ({ folder, words }) =>
      ['hud', 'app', 'stage', 'sound'].includes(folder)
        ? words.map(({ line, name }) => ({ line, what: `says “${name}”` }))
        : [],
  },
  {
    name: 'files stay short',
    because: 'what does not fit on a few screens is more than one thing (lists of data are exempt).',
    instead: 'find the second thing in it and give it a file.',
    everywhere: true,
    breaches: ({ data, lines }) =>
      lines > 300 && !data ? [{ line: lines, what: `has ${lines} lines; 300 is the limit` }] : [],
  },
];
