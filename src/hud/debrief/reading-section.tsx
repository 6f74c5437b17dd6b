/** What the reader thought each issue was worth to the others, beside what it was. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber, saySigned } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import { readingsOf, type Reading } from './reading.ts';
import { RowsTable } from './rows-table.tsx';

export interface ReadingSectionProps {
  readonly debrief: Debrief;
  readonly seat: RoleId;
}
export function ReadingSection({ debrief, seat }: ReadingSectionProps) {
  const readings = readingsOf(debrief, seat).filter((reading) => reading.guesses.length > 0);
  const at = contextOf(debrief.setup, null);
  const words = debriefWords().reading;
  return (
    <section class={readings.length === 0 ? 'reading reading-none' : 'reading'} aria-labelledby="reading">
      <h2 id="reading" class="panel-subtitle">
        {words.title}
      </h2>
      {readings.length === 0 ? (
        <p class="panel-lead">{words.none}</p>
      ) : (
        <div class="panel-columns">
          {readings.map((reading) => {
            const role = debrief.setup.roles.find((one) => one.id === reading.of);
            return (
              <Sheet key={reading.of} labelledBy={`reading-of-${reading.of}`}>
                <h3 id={`reading-of-${reading.of}`} class="sheet-title">
                  {role === undefined ? null : <Mark mark={role.mark} />} {words.of(reading.of, at)}
                </h3>
                <p class="sheet-lead">{saidOf(reading)}</p>
                <RowsTable
                  caption={words.table(reading.of, at)}
                  keyOf={(guess) => guess.issue}
                  rows={reading.guesses}
                  columns={[
                    { head: words.issue, cell: (guess) => at.issue(guess.issue) },
                    { head: words.thought, cell: (guess) => sayNumber(guess.guess), numeric: true },
                    { head: words.was, cell: (guess) => sayNumber(guess.truth), numeric: true },
                    {
                      head: words.offBy,
                      cell: (guess) => saySigned(Math.round((guess.guess - guess.truth) * 10) / 10),
                      numeric: true,
                    },
                  ]}
                />
              </Sheet>
            );
          })}
        </div>
      )}
    </section>
  );
}

/** `2 of 3 pairs of issues in the right order (67%). Off by 3.3 points on average.` */
export function saidOf({ pairs, rightPairs, accuracy, meanMiss }: Reading): string {
  const words = debriefWords().reading;
  const miss = words.miss(meanMiss);
  return accuracy === null ? miss : `${words.order(rightPairs, pairs, accuracy)} ${miss}`;
}
