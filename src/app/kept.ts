/** Small things that this browser keeps at once, as JSON by a key. A browser in private mode may keep nothing. */

/** What was kept, whatever it is: check it. null: nothing, or nothing that can be read. */
export function readKept(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Where it may not be kept, it lasts as long as the page. */
export function keep(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The page goes on with what it has.
  }
}

/** Everything whose key begins so. */
export function forgetKept(beginning: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(beginning)) localStorage.removeItem(key);
  } catch {
    // Where nothing could be kept there is nothing to forget.
  }
}
