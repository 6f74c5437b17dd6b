import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
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

export default defineConfig({
  publicDir: 'assets',
  plugins: [scenarios(), policyInPage()],
  preview: { headers: HEADERS },
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    // Nothing may be inlined as `data:` but images: the policy lets no other through.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ }],
        },
      },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    pool: 'threads',
    testTimeout: 30_000,
  },
});
