/** Characters that no text has: control characters, which mean a file that is no text or was damaged. */

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;
/** With more than this many, it is no text with a slip in it. */
const MOST = 20;

/** Where they stand (the first few), and whether the whole is no text at all. */
export function strangeIn(text: string): { readonly offsets: readonly number[]; readonly isText: boolean } {
  const offsets: number[] = [];
  for (const { index } of text.matchAll(CONTROL)) if (offsets.push(index) > MOST) break;
  return { offsets, isText: offsets.length <= MOST && !text.includes('\0') };
}
