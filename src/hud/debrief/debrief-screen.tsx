/**
 * The debrief: what happened, what each side made of it against its own goals, what was possible,
 * which promises were worth their paper, and what to talk about. Loaded only when a game is over.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Analysis } from '../../kernel/analysis.ts';
import type { Debrief } from '../../kernel/debrief.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { monthName } from '../../text/months.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Tabs } from '../controls/tabs.tsx';
import { Wordmark } from '../seats/screen-head.tsx';
import { DealsPanel } from './deals-panel.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { LogPanel } from './log-panel.tsx';
import { PledgesPanel } from './pledges-panel.tsx';
import type { Pressing } from './pressing-line.tsx';
import type { DiscPlaces } from './unroll/disc-places.ts';
import { PrintHead } from './print-head.tsx';
import { ResultPanel } from './result-panel.tsx';
import { ScoresPanel } from './scores-panel.tsx';
import { usePrinting } from './use-printing.ts';
import './debrief.css';
import './result.css';
import './scores.css';
import './panels.css';
import './narrow.css';
import './print.css';

export interface DebriefScreenProps {
  readonly debrief: Debrief;
  /** null while a worker is still going through the packages; `failed` when it could not. */
  readonly analysis: Analysis | null | 'failed';
  /** The reader's seat. */
  readonly seat: RoleId;
  /** When the game was played, in milliseconds. */
  readonly played: number;
  /** The finished disc, as a picture. */
  readonly disc?: ComponentChildren;
  /** Where things lie on it, so that it can unroll into the timeline. */
  readonly discPlaces?: () => Promise<DiscPlaces>;
  /** The same picture as a file to keep. */
  readonly pressing?: Pressing;
  readonly onPlayAgain: () => void;
  readonly onExport: () => void;
  readonly onLeave: () => void;
  readonly onSettings?: () => void;
  readonly onCodex?: () => void;
}

const PANELS = ['result', 'scores', 'deals', 'pledges', 'history', 'log'] as const;
type PanelId = (typeof PANELS)[number];

export function DebriefScreen(props: DebriefScreenProps) {
  const { debrief, seat, played, onPlayAgain, onExport, onLeave, onSettings, onCodex } = props;
  const words = debriefWords().screen;
  const analysis = props.analysis === 'failed' ? null : props.analysis;
  const [panel, show] = useState<PanelId>('result');
  // A panel that was read stays as it was left: the guess made, the disc unrolled.
  const [read, keep] = useState<ReadonlySet<PanelId>>(new Set(['result']));
  const printing = usePrinting();
  const { setup } = debrief;
  const rounds = debrief.board.round;
  const panels: { readonly [id in PanelId]: () => ComponentChildren } = {
    result: () => <ResultPanel {...props} printing={printing} />,
    scores: () => <ScoresPanel debrief={debrief} seat={seat} />,
    deals: () => <DealsPanel debrief={debrief} analysis={analysis} seat={seat} />,
    pledges: () => <PledgesPanel debrief={debrief} analysis={analysis} />,
    history: () => <HistoryPanel debrief={debrief} analysis={analysis} />,
    log: () => <LogPanel debrief={debrief} seat={seat} whole={printing} />,
  };
  return (
    <div class="debrief">
      <header class="debrief-bar">
        <Wordmark />
        <p class="debrief-month">
          <b>{monthName(setup, rounds, 'short')}</b> {words.rounds(rounds)}
        </p>
        <Tabs
          label={words.tabs}
          tabs={PANELS.map((id) => ({ id, label: words.panels[id] }))}
          chosen={panel}
          onChoose={(id) => {
            show(id);
            keep(new Set([...read, id]));
          }}
          prefix="debrief"
        />
        <div class="debrief-tools">
          <IconButton icon="printer" label={words.print} onClick={() => window.print()} />
          <IconButton icon="download" label={words.saveRecord} onClick={onExport} />
          <IconButton icon="home" label={words.scenarios} onClick={onLeave} />
          {onCodex === undefined ? null : <IconButton icon="book-2" label={words.codex} onClick={onCodex} />}
          {onSettings === undefined ? null : (
            <IconButton icon="adjustments-horizontal" label={words.settings} onClick={onSettings} />
          )}
        </div>
        <div class="debrief-go">
          <Button tone="ivory" icon="refresh" onClick={onPlayAgain}>
            {words.playAgain}
          </Button>
        </div>
      </header>
      {printing ? <PrintHead setup={setup} seat={seat} played={played} /> : null}
      <main>
        {PANELS.map((id) => (
          <section
            key={id}
            id={`debrief-panel-${id}`}
            class={`debrief-panel debrief-${id}`}
            role="tabpanel"
            aria-labelledby={`debrief-tab-${id}`}
            tabIndex={0}
            hidden={id !== panel}
          >
            {read.has(id) || printing ? panels[id]() : null}
          </section>
        ))}
      </main>
    </div>
  );
}
