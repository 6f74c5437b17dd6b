import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import manifest from './package.json' with { type: 'json' };
import { scenarios } from './src/scenario/vite-plugin.ts';

/** The one `<style>` that @observablehq/plot puts into its charts, by its hash: another version, another hash. */
const PLOT_STYLE = "'sha256-jSYQUrW7J0b3jPqhZP9C2Xh1PyJKHKXd4s0fpGGKrww='";

/** All that a page of ours may load: its own files. No eval, no inline script. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${PLOT_STYLE}`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What `vite preview` sends, as a real host should; the browser tests play under it. */
const HEADERS = {
  'Content-Security-Policy': [...POLICY, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** The same policy inside the built page, so that it holds on any host. */
function policyInPage(): Plugin {
  return {
    name: 'side-letter-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/**
 * Makes each `new Worker(new URL('….ts', import.meta.url))` an entry of the same build, so that the rules,
 * which page and worker both run, are fetched once. (Vite alone bundles a second copy into every worker.)
 */
function workersShareTheRules(): Plugin {
  const WORKER = /new URL\(\s*'([^']+\.ts)',\s*import\.meta\.url,?\s*\)/g;
  return {
    name: 'side-letter-workers',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/src\//, code: 'new Worker(' },
      async handler(code, importer) {
        const found = [...code.matchAll(WORKER)];
        const urls = await Promise.all(
          found.map(async ([, path = '']) => {
            const worker = await this.resolve(path, importer);
            return `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: worker?.id ?? path })}`;
          }),
        );
        return code.replaceAll(WORKER, () => urls.shift() ?? '');
      },
    },
  };
}

/**
 * A script that fetches another names what to fetch beside it. What it imports itself is there by then, so naming that
 * again would only make every first screen heavier.
 */
function preloadsWhatIsMissing(): Plugin {
  const imports = new Map<string, readonly string[]>();
  const reach = (file: string, there = new Set<string>()): ReadonlySet<string> => {
    if (there.has(file)) return there;
    there.add(file);
    for (const imported of imports.get(file) ?? []) reach(imported, there);
    return there;
  };
  return {
    name: 'side-letter-preloads',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          // Every browser of the target preloads modules by itself.
          polyfill: false,
          resolveDependencies: (_file, scripts, { hostId }) => {
            const there = reach(hostId);
            return scripts.filter((script) => !there.has(script));
          },
        },
      },
    }),
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') imports.set(chunk.fileName, chunk.imports);
    },
  };
}

/** The licences of what is fetched as a file: `build.license` sees scripts only. */
function licencesOfFiles(): Plugin {
  return {
    name: 'side-letter-licences',
    apply: 'build',
    generateBundle() {
      const fonts = Object.keys(manifest.dependencies).filter((name) => name.startsWith('@fontsource'));
      const files = [...fonts.map((name) => `${name}/LICENSE`), 'uisfx/LICENSE-AUDIO'];
      const texts = files.map((file) => `${dirname(file)}\n\n${readFileSync(`node_modules/${file}`, 'utf8')}`);
      this.emitFile({ type: 'asset', fileName: 'licences-of-fonts-and-sounds.txt', source: texts.join('\n\n') });
    },
  };
}

/** Builds the service worker and writes into it the list of every file of the build, for playing without a network. */
const serviceWorker = () =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/app/offline',
    filename: 'service-worker.ts',
    // The page registers it when it has time, and has its manifest in `assets`.
    injectRegister: false,
    manifest: false,
    injectManifest: {
      globPatterns: ['**/*'],
      // The pictures are for a browser that has not got the game yet.
      globIgnores: ['.vite/**', 'service-worker.js', 'screenshots/**'],
      rollupFormat: 'iife',
      // Phaser is the largest.
      maximumFileSizeToCacheInBytes: 4_000_000,
    },
    // A build inside the build: its news is in the news of the whole.
    integration: { configureCustomSWViteBuild: (options) => void (options.logLevel = 'warn') },
  });

export default defineConfig({
  // Relative: the built folder plays from any address.
  base: './',
  publicDir: 'assets',
  plugins: [
    scenarios(),
    policyInPage(),
    workersShareTheRules(),
    preloadsWhatIsMissing(),
    licencesOfFiles(),
    serviceWorker(),
  ],
  preview: { headers: HEADERS },
  build: {
    target: 'es2022',
    manifest: true,
    license: { fileName: 'licences.md' },
    // The policy lets no `data:` font through, and what is inlined weighs on the first screen.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      // A busy machine is no news.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // The forecast comes with the first hand, and reading a record that was brought along when one is opened.
            { name: 'rules', test: /[\\/]src[\\/]kernel[\\/](?!forecast|read-record)|node_modules[\\/]immer[\\/]/ },
            // What every page begins with is one file, whoever else uses a piece of it; the workers have their own.
            { name: 'first', tags: ['$initial'], test: /^(?!.*[\\/]src[\\/](bots|lab)[\\/])/ },
          ],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'threads',
    // Nothing of ours leaves state behind in a module, so files may share a worker: three times as fast.
    isolate: false,
    maxWorkers: '100%',
    // Hundreds of games on a busy machine take their time; a test that hangs is still found.
    testTimeout: 120_000,
  },
});
