/**
 * The files of a build, kept in the browser so that the game needs no network. Each build has a cache of its own: a page of an
 * older build still finds its late parts while a newer build moves in beside it.
 */

/** A file of the build, by its address below the worker's scope. */
export interface BuiltFile {
  readonly url: string;
  /** null: the address changes with the content. */
  readonly revision: string | null;
}
/** What of the browser this needs, so that a test can hand it in. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The address of the folder the game is served from, with a slash at its end. */
  readonly scope: string;
}

const PREFIX = 'side-letter/';
const PAGE = 'index.html';
/** Files fetched side by side: the page itself must not wait for them. */
const AT_ONCE = 4;
/** Servers vary their answers by headers that change nothing in a file. */
const BY_ADDRESS = { ignoreSearch: true, ignoreVary: true };

export class KeptFiles {
  readonly name: string;
  readonly #files: readonly BuiltFile[];
  readonly #around: Surroundings;

  constructor(files: readonly BuiltFile[], around: Surroundings) {
    this.name = PREFIX + fingerprint(files);
    this.#files = files;
    this.#around = around;
  }

  /** Fetches every file, or copies it from an older build that had the same; rejects unless all are kept. */
  async fill(): Promise<void> {
    const { caches, fetch } = this.#around;
    const cache = await caches.open(this.name);
    const left = [...this.#files];
    const one = async (): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        const address = this.#addressOf(file.url);
        if (await cache.match(address, BY_ADDRESS)) continue;
        const same = file.revision === null ? await caches.match(address, BY_ADDRESS) : undefined;
        const answer = same ?? (await fetch(requestOf(address, file)));
        if (!answer.ok) throw new Error(`${file.url} could not be fetched: ${answer.status}`);
        await cache.put(address, await unredirected(answer));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  /** Drops what older builds kept. Only while no page is open, which may be of such a build. */
  async tidy(): Promise<void> {
    const { caches } = this.#around;
    const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
    // In the order they were made: what comes after this build is one that waits its turn.
    const older = ours.slice(0, Math.max(0, ours.indexOf(this.name)));
    await Promise.all(older.map((name) => caches.delete(name)));
  }

  /** The answer to a page's request; null: none of ours, let it go its way. */
  answer(request: Request): Promise<Response> | null {
    const { origin, pathname } = new URL(request.url);
    const address = origin + pathname;
    if (request.method !== 'GET' || !address.startsWith(this.#around.scope)) return null;
    return request.mode === 'navigate' ? this.#page(request, address) : this.#file(request, address);
  }

  async #page(request: Request, address: string): Promise<Response> {
    const { scope, fetch } = this.#around;
    const page = await this.#own(this.#addressOf(PAGE));
    if (page && (address === scope || address === this.#addressOf(PAGE) || address === scope + PAGE)) return page;
    const file = await this.#own(address);
    if (file) return file;
    // Some other address: the server knows it, or else the game is the best answer there is.
    return fetch(request).catch((error: unknown) => page ?? Promise.reject(error));
  }

  async #file(request: Request, address: string): Promise<Response> {
    const { caches, fetch } = this.#around;
    // An older build's page asks for files that this build has under other names.
    return (await this.#own(address)) ?? (await caches.match(address, BY_ADDRESS)) ?? fetch(request);
  }

  async #own(address: string): Promise<Response | undefined> {
    const { caches } = this.#around;
    return (await caches.has(this.name)) ? (await caches.open(this.name)).match(address, BY_ADDRESS) : undefined;
  }

  /** The page is asked for as the folder itself: some servers answer its file name with a detour. */
  #addressOf(url: string): string {
    return new URL(url === PAGE ? './' : url, this.#around.scope).href;
  }
}

const requestOf = (address: string, { revision }: BuiltFile): Request =>
  new Request(address, { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' });

/** A page may not be answered with a response that went through a redirect. */
async function unredirected(answer: Response): Promise<Response> {
  if (!answer.redirected) return answer;
  const { status, statusText, headers } = answer;
  return new Response(await answer.blob(), { status, statusText, headers });
}

/** FNV-1a over the list of files (Fowler, Noll and Vo, 1991): another build, another name. */
function fingerprint(files: readonly BuiltFile[]): string {
  const lines = files.map(({ url, revision }) => `${url} ${revision ?? ''}`).sort();
  let hash = 0x811c9dc5;
  for (const letter of lines.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
