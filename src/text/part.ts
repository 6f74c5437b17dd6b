/**
 * The words of one part of the screens, in the language in use. English comes with the screen that needs it;
 * another language brings all its parts at once (`catalogue.ts`, `parts`).
 */
import { words } from './language.ts';
import type { Parts } from './parts.ts';

export const part =
  <P extends keyof Parts>(name: P, english: Parts[P]) =>
  (): Parts[P] =>
    words().parts?.[name] ?? english;
