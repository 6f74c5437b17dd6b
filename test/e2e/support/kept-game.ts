/** What this browser keeps, changed from outside. */
import type { Page } from '@playwright/test';

/** As if the kept game had been played by a newer version, in this browser, before. */
export const ofNewerRules = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('side-letter');
        opening.onerror = fail;
        opening.onsuccess = () => {
          const games = opening.result.transaction('games', 'readwrite').objectStore('games');
          const all = games.getAll();
          all.onsuccess = () => {
            const [game] = all.result as { id: string; record: { rules: string } }[];
            if (game) games.put({ ...game, record: { ...game.record, rules: 'side-letter-rules/99' } }, game.id);
            games.transaction.oncomplete = () => done();
          };
        };
      }),
  );
