/** The page's service worker: answers with the files of the build, network or none. Built as a file of its own. */
import { KeptFiles, type BuiltFile } from './kept-files.ts';
import { TAKE_OVER } from './take-over.ts';

declare const self: ServiceWorkerGlobalScope & {
  /** Written by the build: every file of it. */
  readonly __WB_MANIFEST: readonly BuiltFile[];
};

const kept = new KeptFiles(self.__WB_MANIFEST, {
  caches: self.caches,
  fetch: (request) => self.fetch(request),
  scope: self.registration.scope,
});

/** Pages of an older build need its files; when none is open, nobody does. */
async function tidyIfAlone(): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length === 0) await kept.tidy();
}

self.addEventListener('install', (event) => event.waitUntil(kept.fill()));
self.addEventListener('activate', (event) => event.waitUntil(tidyIfAlone().then(() => self.clients.claim())));
self.addEventListener('fetch', (event) => {
  const answer = kept.answer(event.request);
  if (answer === null) return;
  event.respondWith(answer);
  if (event.request.mode === 'navigate') event.waitUntil(tidyIfAlone());
});
// A new build waits until the player says so.
self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(self.skipWaiting());
});
