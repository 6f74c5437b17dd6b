/** What `vite-plugin.ts` makes of scenario files. */

/** Any scenario, compiled: `import hanoi from '../../scenarios/hanoi_2006.yaml'`. */
declare module '*.yaml' {
  const setup: import('../kernel/setup.ts').Setup;
  export default setup;
}

/** Every scenario of the folder `scenarios`, as a light listing and a way to fetch each whole. */
declare module 'virtual:rack' {
  export const rack: readonly import('./rack.ts').RackEntry[];
  /** Rejects where the id is unknown or the network fails. */
  export function fetchSetup(id: string): Promise<import('../kernel/setup.ts').Setup>;
}
