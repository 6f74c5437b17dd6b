/** "If only you moved": your own numbers exactly; for others, only how much they would feel it. */
import { useMemo } from 'preact/hooks';
import { forecast, type Intended } from '../../../kernel/forecast.ts';
import type { Table } from '../../../kernel/table.ts';
import { label } from '../../../text/labels.ts';
import { contextOf } from '../../../text/context.ts';
import { movesWords } from '../../../text/screens/moves.ts';
import { Sheet } from '../../controls/sheet.tsx';
import { RoleName } from '../role-name.tsx';
import { forecastLines, otherScore, scoreLines } from './forecast-lines.ts';
import '../short-sheet.css';
import './forecast.css';

export interface ForecastPanelProps {
  readonly table: Table;
  readonly intended: Intended;
}
export function ForecastPanel({ table, intended }: ForecastPanelProps) {
  const words = movesWords();
  const { setup, view, seat } = table;
  const at = contextOf(setup, seat);
  const { moves, keeps, breaks } = intended;
  const told = useMemo(() => forecast(view, setup, intended), [view, setup, moves.join(), keeps.join(), breaks.join()]);
  const clashes = moves.flatMap((id) => {
    const move = setup.moves.find((one) => one.id === id);
    return move?.blockedIf ? [{ id, then: move.blockedSays ?? null }] : [];
  });
  const lines = told === null ? [] : forecastLines(told, setup, seat);
  const chancy = told && otherScore(told);
  return (
    <Sheet class="forecast short-sheet" labelledBy="forecast-title">
      <h2 id="forecast-title" class="display">
        {words.ifOnly}
      </h2>
      <div class="forecast-body" tabIndex={0} role="group" aria-labelledby="forecast-title">
        <p class="forecast-lead">
          {words.assumes} {told === null || told.undecided.length === 0 ? null : words.leftOpen(told.undecided, at)}
        </p>
        {lines.length > 0 ? null : (
          <p class="forecast-none">
            {moves.length + keeps.length + breaks.length === 0 ? words.loadOne : words.nothing}
          </p>
        )}
        <dl class="forecast-lines">
          {told === null ? null : (
            <div class="forecast-score">
              <dt>{words.score}</dt>
              <dd>
                {scoreLines(told).map((line) => (
                  <span key={line}>{line}</span>
                ))}
                {chancy === null ? null : <small>{chancy}</small>}
                {told.score.later || told.ifKept.later ? <small>{words.afterReview}</small> : null}
              </dd>
            </div>
          )}
          {lines.map((line) => (
            <div key={line.id}>
              <dt>{line.label}</dt>
              <dd>
                {line.change}
                {line.otherwise === null ? null : <small>{line.otherwise}</small>}
                {line.later ? <small>{words.afterReview}</small> : null}
              </dd>
            </div>
          ))}
          {told === null || told.freed.length === 0 ? null : (
            <div>
              <dt>{words.frees(told.freed, at)}</dt>
            </div>
          )}
        </dl>
        <h3>{words.felt}</h3>
        <ul class="felt">
          {(told?.felt ?? []).map(({ role, felt }) => (
            <li key={role}>
              <RoleName setup={setup} role={role} />
              <i class={`felt-dot felt-${felt}`} aria-hidden="true" />
              <span>{label('felt', felt)}</span>
            </li>
          ))}
        </ul>
        {clashes.length === 0 ? null : <h3>{words.clashes}</h3>}
        <ul class="clashes">
          {clashes.map((clash) => (
            <li key={clash.id}>{words.blocked(clash.id, clash.then, at)}</li>
          ))}
        </ul>
      </div>
    </Sheet>
  );
}
