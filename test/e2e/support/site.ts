/** The built site on a server of its own, which can go away, and can come back with a newer build at the same address. */
import type { AddressInfo } from 'node:net';
import { build, preview, type PreviewServer } from 'vite';

export interface Site {
  /** With a slash at its end. */
  readonly address: string;
  /** The server is gone: nothing answers any more. */
  close(): Promise<void>;
  /** The same address serves the newer build from now on. */
  renew(): Promise<void>;
}

const BUILT = 'dist';
const NEWER = '.cache/newer-build';
const HOST = '127.0.0.1';

/** Serves `dist` below `base`. */
export async function serve(base = '/'): Promise<Site> {
  const open = (outDir: string, port: number): Promise<PreviewServer> =>
    preview({
      base,
      logLevel: 'error',
      build: { outDir },
      preview: { host: HOST, port, strictPort: port !== 0, open: false },
    });
  let server: PreviewServer | null = await open(BUILT, 0);
  const { port } = server.httpServer.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closing = server;
    server = null;
    if (closing && 'closeAllConnections' in closing.httpServer) closing.httpServer.closeAllConnections();
    await closing?.close();
  };
  return {
    address: `http://${HOST}:${port}${base}`,
    close,
    renew: async () => {
      await close();
      server = await open(NEWER, port);
    },
  };
}

let newer: Promise<unknown> | null = null;
/** Builds the site once more; every file of it has another name, as after a change that touches everything. */
export const buildNewer = (): Promise<unknown> =>
  (newer ??= build({
    logLevel: 'error',
    build: {
      outDir: NEWER,
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/[name]-newer-[hash].js',
          chunkFileNames: 'assets/[name]-newer-[hash].js',
          assetFileNames: 'assets/[name]-newer-[hash][extname]',
        },
      },
    },
  }));
