/** A setup in another language. */
import type { Forms, Prose } from '../../kernel/prose.ts';
import type { Setup } from '../../kernel/setup.ts';
import { pathWords } from '../problems.ts';
import { mapWords } from './map-words.ts';

/** A translation that was read whole (`read-translation.ts`): words by the places they stand at, as `pathWords` writes them. */
export interface Overlay {
  /** The id of the scenario. */
  readonly translates: string;
  /** BCP 47. */
  readonly language: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly proses: ReadonlyMap<string, Prose>;
  readonly forms: ReadonlyMap<string, Forms>;
}

/**
 * The same case in the overlay's words: rules, ids, order and `hashRules` are those of the original. Words the overlay
 * does not have stay as they are.
 */
export function translate(setup: Setup, { language, texts, proses, forms }: Overlay): Setup {
  const text = (place: Parameters<typeof pathWords>[0], original: string): string =>
    texts.get(pathWords(place)) ?? original;
  return {
    ...mapWords(setup, {
      text,
      name: text,
      prose: (place, original) => proses.get(pathWords(place)) ?? original,
      // The forms of one language are no use to another.
      forms: (place) => forms.get(pathWords(place)),
    }),
    language,
  };
}
