/** What the page itself says: between screens, and when something could not be fetched, opened or kept. */
import type { RecordProblem } from '../../../kernel/read-record.ts';
import { sayNumber } from '../../numbers.ts';

/** Why a record file cannot be opened, with a way out where there is one. */
type RecordProblemWords = {
  readonly [C in RecordProblem['code']]: (problem: Extract<RecordProblem, { readonly code: C }>) => string;
};

export const APP = {
  name: 'Side Letter',
  noLanguage: 'This language could not be fetched. Are you online? The game goes on in the present one.',
  /** Said of a link, for screen readers. */
  newTab: '(opens in a new tab)',
  tryAgain: 'Try again',
  toTitle: 'To the title',
  toScenarios: 'Back to the scenarios',
  moment: 'One moment …',
  noPart: 'This part of the game could not be fetched.',
  online: 'Are you online? What you played is kept.',
  fetchingCase: 'Fetching the case …',
  noCase: 'This case could not be fetched.',
  openingGame: 'Opening the game …',
  noGame: 'This game is not here.',
  noGameNote:
    'It is not kept in this browser. If you saved it as a file, open that from the title, under “Saved games”.',
  noPlay: 'This game cannot go on here.',
  saveToFile: 'Save to a file',
  /** `why`: the browser's own words. */
  unsaved: (why: string) =>
    `This browser could not save the game (${why}). You can play on; save it as a file before you leave.`,
  recordProblems: {
    'not-json': () =>
      'This file is not a record of a game, or only part of one was saved. Save it again where it was played.',
    'not-a-record': () =>
      'This file holds something else than a game of Side Letter. Choose a file that ends in .side-letter.json.',
    'other-rules': ({ found, needs, newer }) =>
      newer
        ? `This game was played by newer rules (${found}) than this version knows (${needs}). Load the page again while you are online to get the newest version; until then keep the file.`
        : `This game was played by older rules (${found}), and this version plays by other rules (${needs}). Keep the file: the version it was saved by still opens it.`,
    altered: () =>
      'The scenario inside this file was changed after the game began, so the game cannot be trusted to replay.',
    'refused-action': ({ at }) =>
      `Action ${sayNumber(at + 1)} of this record breaks the rules, so the game stops making sense there.`,
    damaged: () => 'This file is damaged: the game in it does not play through.',
  } satisfies RecordProblemWords as RecordProblemWords,
};
