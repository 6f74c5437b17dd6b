/** The deals that were signed, what they left on the table, and the packages theory would point to. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { sayNumber, sayPercent } from '../../text/numbers.ts';
import { Mark } from '../controls/mark.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { Analysis, PromiseKind, Spot } from '../../kernel/analysis.ts';
import { Fold } from '../brief/fold.tsx';
import { PackageList } from './package-list.tsx';
import { RowsTable } from './rows-table.tsx';
import { PointsTable } from './scatter-table.tsx';

export interface DealsPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null;
  readonly seat: RoleId;
}
export function DealsPanel({ debrief, analysis, seat }: DealsPanelProps) {
  const { setup, board } = debrief;
  const words = contextOf(setup, null);
  return (
    <>
      <h1 class="panel-title">{board.deals.length === 0 ? 'No deal was signed' : 'The deals that were signed'}</h1>
      <div class="panel-columns">
        {board.deals.map((deal, index) => (
          <Sheet key={deal.id} labelledBy={`deal-${index}`}>
            <h2 id={`deal-${index}`} class="sheet-title">
              Deal {index + 1}, {monthName(setup, deal.round, 'full')}
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
              {deal.public
                ? 'Published.'
                : deal.copies.length > 0
                  ? `Copies: ${deal.copies.map(words.role).join(', ')}.`
                  : 'Text seen by the signatories only.'}
            </p>
            <PackageList setup={setup} of={deal.package} />
          </Sheet>
        ))}
      </div>
      {analysis === null ? null : <Possible debrief={debrief} analysis={analysis} seat={seat} />}
    </>
  );
}

function Possible({ debrief: { setup }, analysis, seat }: DealsPanelProps & { analysis: Analysis }) {
  const { surplus, distance, betterCount, surplusShares, logrolling, roles } = analysis;
  const own = roles.indexOf(seat);
  const facts = [
    surplus.share === null || analysis.yours === null
      ? null
      : `Together you gained ${sayNumber(surplus.yours)} points over walking away, ${sayPercent(surplus.share)} of the most any package gives (${sayNumber(surplus.best)}).`,
    surplusShares === null ? null : `Your part of that gain was ${sayPercent(surplusShares[own] ?? 0)}.`,
    distance === null
      ? 'No package is good for every side.'
      : `You ended ${sayNumber(distance)} points from the nearest package that nothing beats and that is good for all.`,
    betterCount === 0
      ? 'No package was better for every side at once.'
      : `${sayNumber(betterCount, 0)} ${betterCount === 1 ? 'package was' : 'packages were'} better for every side at once.`,
    typeof logrolling[own] === 'number'
      ? `Your logrolling was ${sayNumber(logrolling[own] ?? 0, 2)}, from −1 to 1: what you won on your dearest issue, less what you gave on your cheapest.`
      : null,
  ].filter((fact) => fact !== null);
  return (
    <div class="panel-columns panel-columns-wide">
      <Sheet labelledBy="possible">
        <h2 id="possible" class="sheet-title">
          What was possible
        </h2>
        <ul class="sheet-list">
          {facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
        <PointsTable setup={setup} analysis={analysis} />
        <p class="sheet-lead">Points of reference, not grades: each answers a different idea of a fair split.</p>
        <Reference setup={setup} says="A package better for every side" spot={analysis.better} />
        <Reference setup={setup} says="The Nash package" spot={analysis.nash} />
        <Reference setup={setup} says="The Kalai package" spot={analysis.kalai} />
        <Reference setup={setup} says="The Kalai–Smorodinsky package" spot={analysis.kalaiSmorodinsky} />
      </Sheet>
      {analysis.promises.length === 0 ? null : (
        <Sheet labelledBy="promises">
          <h2 id="promises" class="sheet-title">
            What kinds of promise were worth
          </h2>
          <p class="sheet-lead">The dashed line of the chart counts each promise at this share of its face value.</p>
          <RowsTable
            caption="How often each kind of promise was kept in substance"
            keyOf={(kind) => kind.kind}
            rows={analysis.promises}
            columns={[
              { head: 'Promise', cell: (kind) => KINDS[kind.kind] },
              { head: 'Kept', cell: (kind) => sayPercent(kind.kept), numeric: true },
              {
                head: 'Counted over',
                cell: (kind) => (kind.of === 0 ? 'assumed' : sayNumber(kind.of, 0)),
                numeric: true,
              },
            ]}
          />
        </Sheet>
      )}
    </div>
  );
}

const KINDS: { readonly [kind in PromiseKind['kind']]: string } = {
  undated: 'Without a date',
  'self-report': 'Dated, the pledgor says it is done',
  'joint-review': 'Dated, looked at together',
  independent: 'Dated, looked at from outside',
};

function Reference({ setup, says, spot }: { setup: Debrief['setup']; says: string; spot: Spot | null }) {
  return spot === null ? null : (
    <Fold says={says}>
      <PackageList setup={setup} of={spot.package} />
    </Fold>
  );
}
