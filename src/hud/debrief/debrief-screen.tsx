/**
 * The debrief: what happened, what each side made of it against its own goals, what was possible,
 * which promises were worth their paper, and what to talk about. Loaded only when a game is over.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { monthName } from '../../text/months.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Tabs, type TabItem } from '../controls/tabs.tsx';
import { Wordmark } from '../seats/screen-head.tsx';
import type { Analysis } from '../../kernel/analysis.ts';
import { DealsPanel } from './deals-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { PledgesPanel } from './pledges-panel.tsx';
import { ResultPanel } from './result-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import './debrief.css';

export interface DebriefScreenProps {
  readonly debrief: Debrief;
  /** null while a worker is still going through the packages; `failed` when it could not. */
  readonly analysis: Analysis | null | 'failed';
  /** The reader's seat. */
  readonly seat: RoleId;
  /** The finished disc, as a picture. */
  readonly disc?: ComponentChildren;
  readonly onPlayAgain: () => void;
  readonly onExport: () => void;
  readonly onLeave: () => void;
  readonly onSettings?: () => void;
  readonly onCodex?: () => void;
}

type PanelId = 'result' | 'scores' | 'deals' | 'pledges' | 'history' | 'log';
const TABS: readonly TabItem<PanelId>[] = [
  { id: 'result', label: 'Result' },
  { id: 'scores', label: 'Scores' },
  { id: 'deals', label: 'Deals' },
  { id: 'pledges', label: 'Pledges' },
  { id: 'history', label: 'What the record shows' },
  { id: 'log', label: 'Log' },
];

export function DebriefScreen(props: DebriefScreenProps) {
  const { debrief, seat, disc, onPlayAgain, onExport, onLeave, onSettings, onCodex } = props;
  const analysis = props.analysis === 'failed' ? null : props.analysis;
  const [panel, show] = useState<PanelId>('result');
  const { setup } = debrief;
  const rounds = debrief.board.round;
  const panels: { readonly [id in PanelId]: () => ComponentChildren } = {
    result: () => <ResultPanel debrief={debrief} analysis={props.analysis} seat={seat} disc={disc} />,
    scores: () => <ScoresPanel debrief={debrief} seat={seat} />,
    deals: () => <DealsPanel debrief={debrief} analysis={analysis} seat={seat} />,
    pledges: () => <PledgesPanel debrief={debrief} analysis={analysis} />,
    history: () => <HistoryPanel debrief={debrief} analysis={analysis} />,
    log: () => <LogPanel debrief={debrief} seat={seat} />,
  };
  return (
    <div class="debrief">
      <header class="debrief-bar">
        <Wordmark />
        <p class="debrief-month">
          <b>{monthName(setup, rounds, 'short')}</b> {rounds} {rounds === 1 ? 'round' : 'rounds'} played
        </p>
        <Tabs label="Debrief" tabs={TABS} chosen={panel} onChoose={show} prefix="debrief" />
        <div class="debrief-tools">
          <IconButton icon="download" label="Save the record to a file" onClick={onExport} />
          <IconButton icon="home" label="Scenarios" onClick={onLeave} />
          {onCodex === undefined ? null : <IconButton icon="book-2" label="Codex" onClick={onCodex} />}
          {onSettings === undefined ? null : (
            <IconButton icon="adjustments-horizontal" label="Settings" onClick={onSettings} />
          )}
        </div>
        <div class="debrief-go">
          <Button tone="ivory" icon="refresh" onClick={onPlayAgain}>
            Play another seat
          </Button>
        </div>
      </header>
      <main>
        {TABS.map(({ id }) => (
          <section
            key={id}
            id={`debrief-panel-${id}`}
            class={`debrief-panel debrief-${id}`}
            role="tabpanel"
            aria-labelledby={`debrief-tab-${id}`}
            tabIndex={0}
            hidden={id !== panel}
          >
            {id === panel ? panels[id]() : null}
          </section>
        ))}
      </main>
    </div>
  );
}
