/** What the reader thought each issue was worth to the others, beside what it was. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayNumber, sayPercent, saySigned } from '../../text/numbers.ts';
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
  const words = contextOf(debrief.setup, null);
  return (
    <section aria-labelledby="reading">
      <h2 id="reading" class="panel-subtitle">
        How well you read the others
      </h2>
      {readings.length === 0 ? (
        <p class="panel-lead">
          You noted no estimates. On the desk you can note what you think an issue is worth to another seat; here they
          would stand beside the truth.
        </p>
      ) : (
        <div class="panel-columns">
          {readings.map((reading) => {
            const role = debrief.setup.roles.find((one) => one.id === reading.of);
            return (
              <Sheet key={reading.of} labelledBy={`reading-of-${reading.of}`}>
                <h3 id={`reading-of-${reading.of}`} class="sheet-title">
                  {role === undefined ? null : <Mark mark={role.mark} />} Your reading of {role?.name}
                </h3>
                <p class="sheet-lead">{saidOf(reading)}</p>
                <RowsTable
                  caption={`Your estimates of ${role?.name ?? reading.of}, from the worst to the best option`}
                  keyOf={(guess) => guess.issue}
                  rows={reading.guesses}
                  columns={[
                    { head: 'Issue', cell: (guess) => words.issue(guess.issue) },
                    { head: 'You thought', cell: (guess) => sayNumber(guess.guess), numeric: true },
                    { head: 'It was', cell: (guess) => sayNumber(guess.truth), numeric: true },
                    {
                      head: 'Off by',
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
  const miss = `Off by ${sayNumber(meanMiss)} points on average.`;
  if (accuracy === null) return miss;
  return `${sayNumber(rightPairs)} of ${pairs} pairs of issues in the right order (${sayPercent(accuracy)}). ${miss}`;
}
