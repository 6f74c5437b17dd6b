/** What the real parties signed and how it ended, beside this game; and the sourced news the game passed through. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { FactOf } from '../../kernel/facts.ts';
import type { Package, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { sayNumber } from '../../text/numbers.ts';
import { Sheet } from '../controls/sheet.tsx';
import { SourceLine } from '../codex/source-line.tsx';
import type { Analysis } from '../../kernel/analysis.ts';
import { RowsTable } from './rows-table.tsx';

export interface HistoryPanelProps {
  readonly debrief: Debrief;
  readonly analysis: Analysis | null;
}
export function HistoryPanel({ debrief, analysis }: HistoryPanelProps) {
  const { setup, board } = debrief;
  const outcome = setup.outcomes.find((one) => one.history);
  const theirs = historyPackage(setup);
  const ours = Object.fromEntries(Object.values(board.standing).map((standing) => [standing.issue, standing.option]));
  const news = recordNews(debrief);
  return (
    <>
      <h1 class="panel-title">What the record shows</h1>
      {outcome === undefined ? (
        <p class="panel-lead">This case does not say what the real parties did.</p>
      ) : (
        <p class="panel-lead">
          In the real case it came to this: <b>{outcome.title}.</b> {outcome.text}
        </p>
      )}
      <div class="panel-columns panel-columns-wide">
        {theirs === null ? null : (
          <Sheet labelledBy="beside-history">
            <h2 id="beside-history" class="sheet-title">
              Your table beside history
            </h2>
            <RowsTable
              caption="Issue by issue"
              keyOf={(issue) => issue.id}
              rows={setup.issues.filter((issue) => ours[issue.id] !== undefined || theirs[issue.id] !== undefined)}
              columns={[
                { head: 'Issue', cell: (issue) => issue.says },
                { head: 'Your table', cell: (issue) => optionSays(setup, issue.id, ours[issue.id]) },
                { head: 'History', cell: (issue) => optionSays(setup, issue.id, theirs[issue.id]) },
              ]}
            />
            {analysis?.history ? (
              <p class="sheet-lead">
                History’s deal at face value, and as delivered:{' '}
                {analysis.roles
                  .map((id, index) => {
                    const name = setup.roles.find((role) => role.id === id)?.name ?? id;
                    const { points, delivered } = analysis.history ?? { points: [], delivered: [] };
                    return `${name} ${sayNumber(points[index] ?? 0, 0)}, ${sayNumber(delivered[index] ?? 0, 0)}`;
                  })
                  .join('; ')}
                .
              </p>
            ) : null}
          </Sheet>
        )}
        {news.length === 0 ? null : (
          <Sheet labelledBy="record-news">
            <h2 id="record-news" class="sheet-title">
              News that happened
            </h2>
            <ul class="record-news">
              {news.map(({ round, fact }) => (
                <li key={fact.event}>
                  <p>
                    <b>{fact.headline}</b> ({monthName(setup, round, 'short')} in your game)
                  </p>
                  <SourceLine setup={setup} keys={fact.record} />
                </li>
              ))}
            </ul>
          </Sheet>
        )}
      </div>
    </>
  );
}

const optionSays = (setup: Setup, issue: string, option: string | undefined): string =>
  option === undefined ? 'Not signed' : contextOf(setup, null).option(issue, option);

/** All that history signed, later deals over earlier ones; null where the case has no history. */
export function historyPackage({ history }: Pick<Setup, 'history'>): Package | null {
  if (history === null) return null;
  return Object.assign({}, ...history.rounds.flatMap((round) => round.deals.map((deal) => deal.package))) as Package;
}

function recordNews({ facts }: Debrief): { round: number; fact: FactOf<'fired'> }[] {
  let round = 1;
  const news: { round: number; fact: FactOf<'fired'> }[] = [];
  for (const fact of facts) {
    if (fact.type === 'month-began') round = fact.round;
    if (fact.type === 'fired' && fact.tag === 'record') news.push({ round, fact });
  }
  return news;
}
