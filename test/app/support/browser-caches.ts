/** A browser's cache storage, in memory: as much of it as keeping files needs. */
type Asked = Request | string | URL;
const addressOf = (asked: Asked): string => {
  const { origin, pathname } = new URL(asked instanceof Request ? asked.url : asked);
  return origin + pathname;
};

export class MemoryCache implements Pick<Cache, 'match' | 'put'> {
  readonly #held = new Map<string, Response>();

  match(asked: Asked): Promise<Response | undefined> {
    return Promise.resolve(this.#held.get(addressOf(asked))?.clone());
  }
  put(asked: Asked, answer: Response): Promise<void> {
    this.#held.set(addressOf(asked), answer);
    return Promise.resolve();
  }
}

export class MemoryCaches implements Pick<CacheStorage, 'open' | 'match' | 'has' | 'keys' | 'delete'> {
  readonly #all = new Map<string, MemoryCache>();

  open(name: string): Promise<Cache> {
    const cache = this.#all.get(name) ?? new MemoryCache();
    this.#all.set(name, cache);
    return Promise.resolve(cache as unknown as Cache);
  }
  async match(asked: Asked): Promise<Response | undefined> {
    for (const cache of this.#all.values()) {
      const found = await cache.match(asked);
      if (found) return found;
    }
    return undefined;
  }
  has(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.has(name));
  }
  keys(): Promise<string[]> {
    return Promise.resolve([...this.#all.keys()]);
  }
  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.#all.delete(name));
  }
}
