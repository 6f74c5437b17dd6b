/** What the real parties signed and how it ended, beside this game; and the sourced news the game passed through. */
import type { Debrief } from '../../kernel/debrief.ts';
import type { FactOf } from '../../kernel/facts.ts';
import type { Package, RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { sayNumber } from '../../text/numbers.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
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
  const words = debriefWords().history;
  return (
    <>
      <h1 class="panel-title">{words.title}</h1>
      {outcome === undefined ? (
        <p class="panel-lead">{words.unknown}</p>
      ) : (
        <p class="panel-lead">
          {words.cameTo} <b>{outcome.title}.</b> {outcome.text}
        </p>
      )}
      <div class="panel-columns panel-columns-wide">
        {theirs === null ? null : (
          <Sheet labelledBy="beside-history">
            <h2 id="beside-history" class="sheet-title">
              {words.beside}
            </h2>
            <RowsTable
              caption={words.table}
              keyOf={(issue) => issue.id}
              rows={setup.issues.filter((issue) => ours[issue.id] !== undefined || theirs[issue.id] !== undefined)}
              columns={[
                { head: words.issue, cell: (issue) => issue.says },
                { head: words.yours, cell: (issue) => optionSays(setup, issue.id, ours[issue.id]) },
                { head: words.theirs, cell: (issue) => optionSays(setup, issue.id, theirs[issue.id]) },
              ]}
            />
            {analysis?.history ? (
              <RowsTable
                caption={words.points}
                captionShown
                keyOf={String}
                rows={analysis.roles}
                columns={[
                  { head: words.seat, cell: (id) => setup.roles.find((role) => role.id === id)?.name },
                  { head: words.face, cell: pointsOf(analysis, 'points'), numeric: true },
                  { head: words.delivered, cell: pointsOf(analysis, 'delivered'), numeric: true },
                ]}
              />
            ) : null}
          </Sheet>
        )}
        {news.length === 0 ? null : (
          <Sheet labelledBy="record-news">
            <h2 id="record-news" class="sheet-title">
              {words.news}
            </h2>
            <ul class="record-news">
              {news.map(({ round, fact }) => (
                <li key={fact.event}>
                  <p>
                    <b>{fact.headline}</b>
                    <small>{words.inYourGame(monthName(setup, round, 'short'))}</small>
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

const pointsOf =
  ({ history, roles }: Analysis, which: 'points' | 'delivered') =>
  (id: RoleId): string =>
    sayNumber(history?.[which][roles.indexOf(id)] ?? 0);

const optionSays = (setup: Setup, issue: string, option: string | undefined): string =>
  option === undefined ? debriefWords().history.notSigned : contextOf(setup, null).option(issue, option);

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
