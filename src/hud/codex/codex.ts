/** What the codex finds: words by their letters, and what each source stands behind. Pure. */
import type { Setup } from '../../kernel/setup.ts';
import { sourceKeys } from './source-keys.ts';

interface Worded {
  readonly term: string;
  readonly says: string;
}
/** Terms that contain the letters sought, in their name or their meaning; those named so first. */
export function matching<T extends Worded>(terms: readonly T[], sought: string): readonly T[] {
  const letters = sought.trim().toLocaleLowerCase();
  if (letters === '') return terms;
  const named = terms.filter(({ term }) => term.toLocaleLowerCase().includes(letters));
  const meant = terms.filter((one) => !named.includes(one) && one.says.toLocaleLowerCase().includes(letters));
  return [...named, ...meant];
}

/** For each source, what in the reader's setup rests on it: options, cards and channels (news only as it comes). */
export function citedBy(setup: Setup): { readonly [key: string]: readonly string[] } {
  const cited: { [key: string]: string[] } = {};
  const note = (keys: string | undefined, says: string): void => {
    for (const key of sourceKeys(keys)) (cited[key] ??= []).push(says);
  };
  for (const issue of setup.issues)
    for (const option of issue.options) note(option.record, `${issue.says}: ${option.says}`);
  for (const move of setup.moves) note(move.record, move.says);
  for (const channel of setup.channels) note(channel.record, channel.says);
  return cited;
}
