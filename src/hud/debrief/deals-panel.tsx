/** The deals that were signed, what they left on the table, and the packages theory would point to. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { sayNumber, sayPercent } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { Analysis, Spot } from '../../kernel/analysis.ts';
import { Fold } from '../brief/fold.tsx';
import { kindsOfPromise } from './kinds-of-promise.ts';
import { PackageList } from './package-list.tsx';
import { RowsTable } from './rows-table.tsx';
import { PointsTable } from './scatter-table.tsx';

export interface DealsPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null;
  readonly seat: RoleId;
}
export function DealsPanel({ debrief, analysis, seat }: DealsPanelProps) {
  const { setup, deals } = debrief;
  const at = contextOf(setup, null);
  const words = debriefWords().deals;
  return (
    <>
      <h1 class="panel-title">{deals.length === 0 ? words.none : words.title}</h1>
      <div class="deal-sheets">
        {deals.map((deal, index) => (
          <Sheet key={deal.id} labelledBy={`deal-${index}`}>
            <h2 id={`deal-${index}`} class="sheet-title">
              {words.deal(index + 1, monthName(setup, deal.round, 'full'))}
            </h2>
            <p class="sheet-lead">
              {deal.signatories.map((id) => {
                const role = setup.roles.find((one) => one.id === id);
                return role === undefined ? null : (
                  <span key={id} class="deal-party">
                    <Mark mark={role.mark} /> {role.name}
                  </span>
                );
              })}
              {deal.public ? words.published : deal.copies.length > 0 ? words.copies(deal.copies, at) : words.closed}
            </p>
            <PackageList setup={setup} of={deal.package} />
          </Sheet>
        ))}
      </div>
      {analysis === null ? null : <Possible debrief={debrief} analysis={analysis} seat={seat} />}
    </>
  );
}

function Possible({ debrief: { setup, scores }, analysis, seat }: DealsPanelProps & { analysis: Analysis }) {
  const { surplus, distance, betterCount, logrolling, roles, walkAways, yours } = analysis;
  const own = roles.indexOf(seat);
  const words = debriefWords().deals;
  const known = kindsOfPromise(setup);
  const promises = analysis.promises.filter(({ kind }) => known.has(kind));
  const at = contextOf(setup, null);
  // Whole points, as at the head of the first page, so that the sum can be checked there.
  const ended = scores.map(({ role, score, walkAway }) => ({ role, gain: Math.round(score) - Math.round(walkAway) }));
  const onPaper = roles.map((role, index) => ({ role, gain: (yours?.points[index] ?? 0) - (walkAways[index] ?? 0) }));
  const facts = [
    words.ended(ended, at),
    surplus.share === null || yours === null ? null : words.together(onPaper, surplus.share, surplus.best, at),
    distance === null ? words.noneGood : words.distance(distance),
    words.better(betterCount),
    typeof logrolling[own] === 'number' ? words.logrolling(logrolling[own] ?? 0) : null,
  ].filter((fact) => fact !== null);
  return (
    <div class="panel-columns panel-columns-wide">
      <Sheet labelledBy="possible">
        <h2 id="possible" class="sheet-title">
          {words.possible}
        </h2>
        <ul class="sheet-list">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <PointsTable setup={setup} analysis={analysis} />
        <p class="sheet-lead">{words.reference}</p>
        <Reference setup={setup} says={words.betterPackage} spot={analysis.better} />
        <Reference setup={setup} says={words.nashPackage} spot={analysis.nash} />
        <Reference setup={setup} says={words.kalaiPackage} spot={analysis.kalai} />
        <Reference setup={setup} says={words.ksPackage} spot={analysis.kalaiSmorodinsky} />
      </Sheet>
      {promises.length === 0 ? null : (
        <Sheet labelledBy="promises">
          <h2 id="promises" class="sheet-title">
            {words.promises}
          </h2>
          <p class="sheet-lead">{words.promisesLead}</p>
          <RowsTable
            caption={words.promisesTable}
            keyOf={(kind) => kind.kind}
            rows={promises}
            columns={[
              { head: words.promise, cell: (kind) => words.kinds[kind.kind] },
              { head: words.kept, cell: (kind) => sayPercent(kind.kept), numeric: true },
              {
                head: words.over,
                cell: (kind) => (kind.of === 0 ? words.assumed : sayNumber(kind.of, 0)),
                numeric: true,
              },
            ]}
          />
        </Sheet>
      )}
    </div>
  );
}

function Reference({ setup, says, spot }: { setup: Debrief['setup']; says: string; spot: Spot | null }) {
  return spot === null ? null : (
    <Fold says={says}>
      <PackageList setup={setup} of={spot.package} />
    </Fold>
  );
}
