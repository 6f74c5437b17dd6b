/** Why a record file cannot be opened, in words. */
import type { RecordProblem } from '../kernel/read-record.ts';
import { appWords } from '../text/screens/app.ts';

export function sayRecordProblem(problem: RecordProblem): string {
  const say = appWords().recordProblems[problem.code] as (problem: RecordProblem) => string;
  return say(problem);
}
