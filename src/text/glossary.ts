/**
 * The words of the game, for the codex. Loaded with it, and by nothing that a first round needs.
 * A scenario adds its own terms (`setup.teaching.glossary`).
 */
import { codexWords } from './screens/codex.ts';
import { TERM_GROUPS, type TermGroup, type TermId } from './terms.ts';

export interface Term {
  readonly id: TermId;
  readonly term: string;
  /** One or two sentences. */
  readonly says: string;
  /** Author and year, where a definition is somebody's. */
  readonly source: string | null;
}

/** One term, for the codex or a note beside a word. */
export function termOf(id: TermId): Term {
  const [term, says, source = null] = codexWords().glossary.terms[id];
  return { id, term, says, source };
}

/** Every term, in groups, each in the order it is best read. */
export const glossary = (): { group: TermGroup; title: string; terms: Term[] }[] =>
  (Object.keys(TERM_GROUPS) as TermGroup[]).map((group) => ({
    group,
    title: codexWords().glossary.groups[group],
    terms: TERM_GROUPS[group].map(termOf),
  }));
