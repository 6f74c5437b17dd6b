/** "Did you mean …?" */
import { distance } from 'fastest-levenshtein';

/** Longer words are no typing mistakes, and comparing them costs time. */
const LONGEST = 64;

/** The candidate an author most likely meant, or null when none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  if (word.length > LONGEST) return null;
  const wanted = plain(word);
  let best: string | null = null;
  // Roughly one mistake in three letters, and never more than four.
  let least = Math.min(4, Math.max(1, Math.ceil(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const other = plain(candidate);
    const far = other === wanted ? 0 : distance(wanted, other);
    const shortened =
      (wanted.length >= 2 && other.startsWith(wanted)) || (other.length >= 3 && wanted.startsWith(other));
    const part = wanted.length >= 4 && other.includes(wanted);
    const score = shortened ? Math.min(far, 1.5) : part ? Math.min(far, 2) : far;
    if (score < least) [best, least] = [candidate, score];
  }
  return best;
}

/** Case, hyphens and underscores are the commonest slips. */
const plain = (word: string): string => word.toLowerCase().replace(/[-_ ]/g, '');

/** A mend for an unknown word: the likely one, else what there is. `things` is a plural noun. */
export function mendName(word: string, candidates: Iterable<string>, things: string): string {
  const list = [...candidates];
  const likely = nearest(word, list);
  if (likely !== null) return `Did you mean \`${likely}\`?`;
  if (list.length === 0) return `There are no ${things} yet.`;
  const shown = list
    .slice(0, 12)
    .map((name) => `\`${name}\``)
    .join(', ');
  return `The ${things} are ${shown}${list.length > 12 ? ` and ${list.length - 12} more` : ''}.`;
}

/** `Site-Online` is most likely meant to be `site_online`. */
export const likelyId = (key: string): string =>
  key
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '');
