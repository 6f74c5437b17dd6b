import { describe, expect, test } from 'vitest';
import { KeptFiles, type BuiltFile } from '../../../src/app/offline/kept-files.ts';
import { MemoryCaches } from '../support/browser-caches.ts';

const SCOPE = 'https://school.example/games/';
const OLD: readonly BuiltFile[] = [
  { url: 'index.html', revision: 'a' },
  { url: 'icon.svg', revision: 'x' },
  { url: 'assets/desk-1.js', revision: null },
  { url: 'assets/font.woff2', revision: null },
];
const NEW: readonly BuiltFile[] = [
  { url: 'index.html', revision: 'b' },
  { url: 'icon.svg', revision: 'x' },
  { url: 'assets/desk-2.js', revision: null },
  { url: 'assets/font.woff2', revision: null },
];

/** A browser, and a server that has the files of one build at a time. */
function school() {
  const caches = new MemoryCaches();
  const asked: string[] = [];
  let served: readonly BuiltFile[] | null = OLD;
  const fetch = (request: Request): Promise<Response> => {
    const path = request.url.slice(SCOPE.length);
    asked.push(path);
    if (served === null) return Promise.reject(new TypeError('Failed to fetch'));
    const file = served.find(({ url }) => url === (path || 'index.html'));
    return Promise.resolve(file ? new Response(`${file.url} ${file.revision}`) : new Response('', { status: 404 }));
  };
  const keep = (files: readonly BuiltFile[]) => new KeptFiles(files, { caches: caches, fetch, scope: SCOPE });
  return { caches, asked, keep, serve: (files: readonly BuiltFile[] | null) => void (served = files) };
}

const get = (path: string, how: { mode?: RequestMode; method?: string } = {}): Request => {
  const request = new Request(new URL(path, SCOPE), { method: how.method ?? 'GET' });
  // Only a browser may make a navigation.
  return how.mode ? Object.defineProperty(request, 'mode', { value: how.mode }) : request;
};
const navigate = (path: string) => get(path, { mode: 'navigate' });
const text = async (answer: Promise<Response> | null) => (await answer)?.text();

describe('with the server gone', () => {
  test.each([
    ['the folder', navigate('./')],
    ['its page', navigate('index.html')],
    ['a page with words after it', navigate('./?from=home')],
    ['a page that is none', navigate('nowhere')],
  ])('%s opens the game', async (_, request) => {
    const { keep, serve } = school();
    const kept = keep(OLD);
    await kept.fill();
    serve(null);
    expect(await text(kept.answer(request))).toBe('index.html a');
  });

  test('every file is there', async () => {
    const { keep, serve } = school();
    const kept = keep(OLD);
    await kept.fill();
    serve(null);
    for (const { url, revision } of OLD.slice(1)) expect(await text(kept.answer(get(url)))).toBe(`${url} ${revision}`);
    expect(await text(kept.answer(navigate('icon.svg')))).toBe('icon.svg x');
  });

  test('what was never kept fails, as it would without a worker', async () => {
    const { keep, serve } = school();
    const kept = keep(OLD);
    await kept.fill();
    serve(null);
    await expect(kept.answer(get('assets/other.js'))).rejects.toThrow('Failed to fetch');
  });
});

describe('what is none of ours goes its way', () => {
  test.each([
    ['another site', new Request('https://elsewhere.example/games/')],
    ['another folder of the site', get('../notes/')],
    ['what is sent', get('./', { method: 'POST' })],
  ])('%s', (_, request) => {
    expect(school().keep(OLD).answer(request)).toBeNull();
  });
});

describe('a first visit', () => {
  test('is whole or counts for nothing', async () => {
    const { keep, serve } = school();
    serve(OLD.slice(1));
    await expect(keep(OLD).fill()).rejects.toThrow('index.html could not be fetched: 404');
  });

  test('that was cut short goes on where it stopped', async () => {
    const { keep, serve, asked } = school();
    serve(OLD.filter(({ url }) => url !== 'assets/desk-1.js'));
    await expect(keep(OLD).fill()).rejects.toThrow();
    serve(OLD);
    asked.length = 0;
    await keep(OLD).fill();
    expect(asked).toContain('assets/desk-1.js');
    expect(asked).not.toContain('icon.svg');
  });
});

describe('a newer build', () => {
  async function both() {
    const place = school();
    const [older, newer] = [place.keep(OLD), place.keep(NEW)];
    await older.fill();
    place.serve(NEW);
    place.asked.length = 0;
    await newer.fill();
    return { ...place, older, newer };
  }

  test('fetches only what is new to it', async () => {
    expect((await both()).asked.sort()).toEqual(['', 'assets/desk-2.js', 'icon.svg']);
  });

  test('leaves the older build its page and its parts', async () => {
    const { older } = await both();
    expect(await text(older.answer(navigate('./')))).toBe('index.html a');
    expect(await text(older.answer(get('assets/desk-1.js')))).toBe('assets/desk-1.js null');
  });

  test('still answers a page of the older build', async () => {
    const { newer, serve } = await both();
    serve(null);
    expect(await text(newer.answer(navigate('./')))).toBe('index.html b');
    expect(await text(newer.answer(get('assets/desk-1.js')))).toBe('assets/desk-1.js null');
  });

  test('drops the older one when nobody needs it; the older one never drops the newer', async () => {
    const { older, newer, caches } = await both();
    await older.tidy();
    expect(await caches.keys()).toEqual([older.name, newer.name]);
    await newer.tidy();
    expect(await caches.keys()).toEqual([newer.name]);
  });

  test('leaves alone what others keep at the same address', async () => {
    const { newer, caches } = await both();
    await caches.open('notes of a lecturer');
    await newer.tidy();
    expect(await caches.keys()).toEqual([newer.name, 'notes of a lecturer']);
  });
});

test('the same files are the same build, in whatever order they are listed', () => {
  const { keep } = school();
  expect(keep(OLD.toReversed()).name).toBe(keep(OLD).name);
  expect(keep(NEW).name).not.toBe(keep(OLD).name);
});
