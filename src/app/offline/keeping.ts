/** How far this browser is with keeping the game, and whether a newer one is at hand. One worker, so one of these a page. */
import { TAKE_OVER } from './take-over.ts';

/**
 * - `unable`: this browser, or this address, keeps nothing;
 * - `fetching`: the files are coming; `kept`: the game plays without a network;
 * - `newer`: another version is kept as well, and waits to be asked for;
 * - `replaced`: another window has changed to it; this page plays on as it is until it is loaded again.
 */
export type Keeping = 'unable' | 'fetching' | 'kept' | 'newer' | 'replaced';

export class OfflineKeeper {
  #state: Keeping = 'fetching';
  #waiting: ServiceWorker | null = null;
  #asked = false;
  #begun = false;
  readonly #listeners = new Set<() => void>();

  get state(): Keeping {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Registers the worker at `address`, once. Never rejects: without one the game plays as long as the network does. */
  async begin(address: string): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    // Where registering is forbidden, some browsers answer with nothing.
    const registration = await container?.register(address).catch(() => undefined);
    if (!container || !registration) return this.#become('unable');
    let controlled = container.controller !== null;
    container.addEventListener('controllerchange', () => {
      if (this.#asked) location.reload();
      else if (controlled) this.#become('replaced');
      controlled = true;
    });
    registration.addEventListener('updatefound', () => this.#follow(registration));
    this.#follow(registration);
    // A page that stays open for days hears of a new version when somebody comes back to it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
    });
  }

  /** Changes to the newer version, and loads the page again once it is there. */
  update(): void {
    this.#asked = true;
    if (this.#state === 'replaced' || !this.#waiting) location.reload();
    else this.#waiting.postMessage(TAKE_OVER);
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const { installing, waiting, active } = registration;
    if (waiting && active) this.#hold(waiting);
    else if (active) this.#become('kept');
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && registration.active) this.#hold(installing);
      else if (installing.state === 'activated' && this.#state === 'fetching') this.#become('kept');
      else if (installing.state === 'redundant' && !registration.active) this.#become('unable');
    });
  }

  #hold(waiting: ServiceWorker): void {
    this.#waiting = waiting;
    this.#become('newer');
  }

  #become(state: Keeping): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

export const keeper = new OfflineKeeper();
