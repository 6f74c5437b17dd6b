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
  rulesGame: 'How a game goes',
  /** The rules in the order in which a player meets them: a name and what to know of it. */
  rulesSteps: (offers: number, sentences: number): readonly (readonly [name: string, says: string])[] => [
    [
      'A month',
      'Four parts: news, talks, moves in secret, and the resolution, where everything opens in a fixed order.',
    ],
    [
      'Talks',
      `Up to ${count(offers, 'offer')} and ${count(sentences, 'sentence')} a seat a month. An offer that everyone it names accepts is a deal and binds at once. What is said binds nobody.`,
    ],
    [
      'Moves',
      'Each month brings capital, the points that pay for move cards. A card played two months running costs one point more.',
    ],
    [
      'The track',
      'It moves by itself each month, unless the next step is held. Holding costs its holder; a passed step holds nothing.',
    ],
    [
      'Pledges',
      'A pledge is tested on its date. An outside monitor sees the substance at once; a joint review sees the form, a month later; a seat’s own report is what it says.',
    ],
    [
      'Verdict and truth',
      'The verdict is public and moves credibility; the truth decides the score. A pledge without a date is tested only if it is called.',
    ],
    [
      'Credibility',
      'From 0 to 100. Kept pledges raise it, broken ones cost twice as much, lies that come out four times.',
    ],
    [
      'Score',
      'Only your own goals count. You start from your walk-away; deals add or take; goals count against par, what they come to in games with no offers.',
    ],
    [
      'Marks',
      'Four dashes by an issue: how much it matters to you. A capsule is a pledge: hollow is due, filled is kept, scratched is broken.',
    ],
  ],
  rulesTalks: 'Talks and deals',
  rulesCards: 'Move cards',
  rulesTags: 'What is true',
  rulesEnd: 'Nobody is out of the game before its end: a seat with nothing left still has something to sell.',
};
