/** Why a record file cannot be opened, in words with a way out. */
import type { RecordProblem } from '../kernel/read-record.ts';

export function sayRecordProblem(problem: RecordProblem): string {
  switch (problem.code) {
    case 'not-json':
      return 'This file is not a record of a game, or only part of one was saved. Export the game again where it was played.';
    case 'not-a-record':
      return 'This file holds something else than a game of Side Letter. Choose a file that ends in .side-letter.json.';
    case 'other-rules':
      return `This game was played by other rules (${problem.found}); this version plays by ${problem.needs}.`;
    case 'altered':
      return 'The scenario inside this file was changed after the game began, so the game cannot be trusted to replay.';
    case 'refused-action':
      return `Action ${problem.at + 1} of this record breaks the rules (${problem.because}), so the game stops making sense there.`;
    case 'damaged':
      return 'This file is damaged: the game in it does not play through.';
  }
}
