/** The codex, and the rules on one page. The words of the game themselves are in `en/glossary.ts`. */
import type { Tag } from '../../../kernel/setup.ts';
import { sayNumber } from '../../numbers.ts';
import type { GlossaryWords, GroupWords } from '../../terms.ts';
import { GROUPS, TERMS } from '../glossary.ts';
import { count } from '../grammar.ts';

interface Glossary {
  readonly groups: GroupWords;
  readonly terms: GlossaryWords;
}
type TagWords = { readonly [T in Tag]: string };

export const CODEX = {
  glossary: { groups: GROUPS, terms: TERMS } as Glossary,
  kinds: 'Three kinds of statement',
  tags: {
    record: 'It happened, and a public source says so.',
    scenario: 'The game invented it. It may be likely; it did not happen, or not so.',
    rule: 'How the model works. The author of the case chose it, and could have chosen otherwise.',
  } satisfies TagWords as TagWords,
  words: 'Words',
  find: 'Find a word',
  found: (n: number) => `${sayNumber(n)} ${n === 1 ? 'word' : 'words'} found`,
  none: (sought: string) => `No word here contains “${sought}”.`,
  inThisCase: 'In this case',
  sources: 'Sources',
  sourcesNote: 'Where sources disagree, both are given. “Seen in excerpt” means the whole text was not to be had.',
  /** What rests on a source. */
  citedFor: (things: readonly string[]) => `For: ${things.join('; ')}.`,
  print: 'Print',
  rules: 'Rules on one page',
  back: 'Title',
  rulesLead:
    'You hold one seat at a table and trade three things: leverage you can hold back, pledges that are worth their date and their proof, and payment routes that can be cut. Every seat plays for its own goals.',
  rulesMonth: 'A month has four parts',
  rulesTalks: 'Talks and deals',
  rulesCards: 'Move cards',
  rulesLimits: (offers: number, sentences: number) =>
    `A seat may make ${count(offers, 'offer')} and say ${count(sentences, 'sentence')} a month. What is said binds nobody.`,
  rulesTags: 'What is true',
  rulesEnd: 'Nobody is out of the game before its end: a seat with nothing left still has something to sell.',
};
