/** What makes a scenario unplayable or poor though it can be read: one file a lint, in the order of this list. */
import { calendar } from './calendar.ts';
import { chanceRange } from './chance-range.ts';
import { constantPledge } from './constant-pledge.ts';
import type { Draft, Lint } from './draft.ts';
import { fileName } from './file-name.ts';
import { lastOutcome } from './last-outcome.ts';
import { missingPar } from './missing-par.ts';
import { recordSource } from './record-source.ts';
import { sameMark } from './same-mark.ts';
import { unreachableEvent } from './unreachable-event.ts';
import { unreachableOutcome } from './unreachable-outcome.ts';
import { unusedSource } from './unused-source.ts';
import type { Report } from '../problems.ts';

/** `unknown-name.ts` is not in the list: names are looked up while the file is read. */
const LINTS: readonly Lint[] = [
  fileName,
  sameMark,
  missingPar,
  calendar,
  chanceRange,
  constantPledge,
  unreachableEvent,
  unreachableOutcome,
  lastOutcome,
  recordSource,
  unusedSource,
];

export function lint(draft: Draft, report: Report): void {
  for (const one of LINTS) one(draft, report);
}
