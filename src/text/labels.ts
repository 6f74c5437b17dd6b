/** Short words for the closed vocabularies of the rules: phases, verdicts, statuses, proofs, tags. */
import type { Labels } from './vocabulary.ts';
import { words } from './language.ts';

/** `label('verdict', 'kept')` is `Kept`. */
export const label = <K extends keyof Labels>(kind: K, code: keyof Labels[K]): Labels[K][keyof Labels[K]] =>
  words().labels[kind][code];
