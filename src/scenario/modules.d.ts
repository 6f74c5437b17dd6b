/** What `vite-plugin.ts` makes of scenario files. */

/** Any scenario, compiled, or its translation: `import hanoi from '../../scenarios/hanoi_2006.ru.yaml'`. */
declare module '*.yaml' {
  const setup: import('../kernel/setup.ts').Setup;
  export default setup;
}

/** Every scenario of the folder `scenarios`, as a light listing and a way to fetch each whole. */
declare module 'virtual:rack' {
  /** Each in this language (a BCP 47 tag), or in the scenario's own where it has no such translation. */
  export function rackIn(language: string): readonly import('./rack.ts').RackEntry[];
  /** The same choice of language; left out, the scenario's own. Rejects where the id is unknown or the network fails. */
  export function fetchSetup(id: string, language?: string): Promise<import('../kernel/setup.ts').Setup>;
  /** The script of a case's lesson. Rejects where there is none or the network fails. */
  export function fetchLesson(id: string): Promise<import('../lesson/lesson.ts').Lesson>;
}
