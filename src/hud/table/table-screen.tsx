/**
 * The table: one screen for the whole game between the brief and the debrief. It draws a `Table`'s
 * view, facts and legal actions, submits a seat's actions, and paces news and resolution.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Table } from '../../kernel/table.ts';
import type { TipId } from '../../text/codes.ts';
import { locale } from '../../text/locale.ts';
import { shellWords } from '../../text/screens/shell.ts';
import type { TermId } from '../../text/terms.ts';
import { afterDrawing, arriveAtAct } from '../controls/keep-focus.ts';
import { ActPanel, isSealed } from './act-panel.tsx';
import { Announcing } from './announce.tsx';
import { useDesk } from './desk/use-desk.ts';
import { MiddlePanel } from './middle-panel.tsx';
import { fetchAhead, later } from '../controls/later.tsx';
import { useHand } from './moves/use-hand.ts';
import { NarrowTabs } from './narrow-tabs.tsx';
import { Noting, useNoted, type Notes } from './notes.tsx';
import { SidePanel } from './side-panel.tsx';
import { focusIssue, pressSend, useKeys } from './shell/keys.ts';
import { Layers, type Layer } from './shell/layers.tsx';
import { TopBar } from './shell/top-bar.tsx';
import type { StageSlot } from './stage-slot.ts';
import { StatusBar } from './status-bar.tsx';
import { entriesOf } from './talks/entries.ts';
import type { SeenTips } from './tips/use-tips.ts';
import { useHolding } from './use-holding.ts';
import { useLayout } from './use-layout.ts';
import { usePace } from './use-pace.ts';
import { useReading } from './use-reading.ts';
import { useTable } from './use-table.ts';
import { useTelling } from './use-telling.ts';
import './table.css';
import './shell/shell.css';
import './narrow.css';
import './narrow-small.css';

const HandPanel = later(() => import('./moves/moves.tsx').then((module) => module.HandPanel));
const OpenedSleeves = later(() => import('./resolution/opened-sleeves.tsx').then((module) => module.OpenedSleeves));
const Reasons = later(() => import('./summary/summary.tsx').then((module) => module.Reasons));
const TipSlip = later(() => import('./tips/tip-slip.tsx').then((module) => module.TipSlip), false);

export interface TableSettings {
  /** Single-letter keys. */
  readonly keys: boolean;
}
export interface TableScreenProps {
  readonly table: Table;
  readonly stage: StageSlot;
  readonly settings: TableSettings;
  /** New to the game: issues reach the desk month by month, as the scenario says. */
  readonly newcomer?: boolean;
  /** As `onNote` told them. */
  readonly notes?: Notes | undefined;
  readonly onNote?: (notes: Notes) => void;
  /** Whether the others should wait: the person is being told what happened, or reads an offer. */
  readonly onHolding?: (holding: boolean) => void;
  /** Left out: no tip comes by itself. */
  readonly tips?: SeenTips;
  /** Open at a word, if one was looked up. */
  readonly codex: (term: TermId | null) => ComponentChildren;
  readonly settingsPanel: () => ComponentChildren;
  readonly onLeave: () => void;
  /** Where people share the device: lowers the curtain. */
  readonly onPass?: () => void;
  readonly onDebrief: () => void;
}

export function TableScreen(props: TableScreenProps) {
  return (
    <Announcing>
      <Noting notes={props.notes} onNote={props.onNote}>
        <TableInside {...props} />
      </Noting>
    </Announcing>
  );
}

function TableInside(props: TableScreenProps) {
  const { table, stage: Stage, settings, onLeave } = props;
  useTable(table);
  useEffect(fetchAhead, []);
  const { setup, view, facts, seat } = table;
  const layout = useLayout();
  const narrow = layout === 'narrow';
  const pacing = usePace(table);
  const { screen, segment } = pacing;
  const telling = useTelling(table, pacing);
  const { steps, stepping, items } = telling;
  const desk = useDesk(table, props.newcomer ?? false);
  const hand = useHand(view.round);
  const reading = useReading(layout, screen, seat, desk);
  const { tab, drawer, column, papers, setTab, setDrawer } = reading;
  const [layer, setLayer] = useState<Layer | null>(null);
  const [term, setTerm] = useState<TermId | null>(null);
  const [askedTip, askTip] = useState<TipId | null>(null);
  const putTipAway = useRef<(() => void) | null>(null);
  const openLayer = (next: Layer | null): void => {
    setTerm(null);
    setLayer(next);
  };
  const [hidden, setHidden] = useState(false);
  const [newsOpen, setNewsOpen] = useState(false);
  const entries = useMemo(() => entriesOf(facts, setup, seat), [facts, facts.length, setup, seat, locale()]);
  useKeys(
    {
      desk: reading.toAct,
      talks: () => {
        reading.openPapers('talks');
        afterDrawing(() => document.querySelector<HTMLElement>('.log')?.focus());
      },
      brief: () => openLayer('brief'),
      describe: () => reading.look({ kind: 'seat', role: seat }),
      hide: () => setHidden((now) => !now),
      help: () => openLayer('help'),
      issue: focusIssue,
      send: pressSend,
      close: () => {
        if (desk.state.reviewing) desk.move({ do: 'keep-editing' });
        else putTipAway.current?.();
      },
      time: () => table.clock !== null && table.extendClock(),
    },
    settings.keys,
  );
  const holding = useHolding(table, screen, desk);
  useEffect(() => props.onHolding?.(holding), [holding]);
  // A new screen takes the focus of the one it replaced.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      setTab('act');
      afterDrawing(arriveAtAct);
    }
    first.current = false;
  }, [screen, segment.round]);
  // Entries of the talks that were on the screen count as read.
  const [heard, setHeard] = useNoted('heard', () => 0);
  const talking = narrow ? tab === 'talks' : (column || drawer) && papers === 'talks';
  useEffect(() => {
    if (talking && heard !== entries.length) setHeard(entries.length);
  }, [talking, entries.length]);
  const unread = entries.slice(heard).filter((entry) => entry.by !== seat).length;
  const over = screen === 'summary' || screen === 'over';
  return (
    <div class="table-screen" data-screen={screen} data-tab={narrow ? tab : 'act'}>
      <div class="ground" aria-hidden="true" />
      <a class="visually-hidden" href="#table-main">
        {shellWords().skipBar}
      </a>
      <TopBar
        setup={setup}
        round={segment.round}
        screen={screen}
        layout={layout}
        clock={table.clock}
        onMoreTime={() => table.extendClock()}
        onOpen={openLayer}
        onLeave={onLeave}
      />
      <main class="table-main" id="table-main" tabIndex={-1}>
        <StatusBar
          table={table}
          pacing={pacing}
          desk={desk}
          items={items.length}
          at={stepping.at}
          steps={steps}
          onOpenOffer={reading.openOffer}
          onOpenPapers={narrow || column ? null : () => setDrawer(true)}
          onPass={props.onPass ?? null}
        />
        <TipSlip
          scene={{
            table,
            screen,
            round: segment.round,
            step: stepping.at,
            told: facts.slice(segment.from, telling.shown),
          }}
          kept={props.tips ?? null}
          asked={askedTip}
          onRead={() => askTip(null)}
          onTerm={(word) => {
            openLayer('codex');
            setTerm(word);
          }}
          escape={putTipAway}
        />
        <MiddlePanel
          table={table}
          screen={screen}
          shownView={telling.view}
          desk={desk}
          hand={hand}
          onSeat={reading.pickSeat}
        >
          <Stage
            table={table}
            view={telling.view}
            shown={telling.shown}
            size={narrow && tab !== 'table' ? 'strip' : 'full'}
            onIntent={reading.onIntent}
          />
        </MiddlePanel>
        <SidePanel
          table={table}
          column={column}
          tab={narrow && tab !== 'act' ? tab : null}
          drawer={drawer}
          onDrawer={setDrawer}
          news={newsOpen}
          onNews={setNewsOpen}
          items={items}
          read={screen !== 'news'}
          papers={{
            table,
            entries,
            open: papers,
            onOpen: reading.setPapers,
            looked: reading.looked,
            onLook: reading.look,
            onOpenOffer: reading.openOffer,
          }}
        />
        {narrow && tab !== 'act' ? null : (
          <>
            {screen === 'resolution' ? (
              <div class="side side-opened">
                <OpenedSleeves setup={setup} seat={seat} steps={steps} at={stepping.at} />
              </div>
            ) : null}
            <div
              id="narrow-panel-act"
              class="act"
              tabIndex={-1}
              {...(narrow ? { role: 'tabpanel' as const, 'aria-labelledby': 'narrow-tab-act' } : {})}
            >
              <ActPanel
                key={locale()}
                table={table}
                pacing={pacing}
                desk={desk}
                hand={hand}
                steps={steps}
                stepping={stepping}
                onDebrief={props.onDebrief}
                onBrief={() => openLayer('brief')}
              />
            </div>
            {over ? (
              <div class="side">
                <Reasons table={table} round={segment.round} />
              </div>
            ) : null}
            {screen === 'moves' && !isSealed(table) ? (
              <HandPanel table={table} hand={hand} hidden={hidden} onHide={setHidden} />
            ) : null}
          </>
        )}
      </main>
      {narrow ? <NarrowTabs screen={screen} tab={tab} onTab={setTab} unread={unread} /> : null}
      <Layers
        open={layer}
        table={table}
        keysOn={settings.keys}
        codex={() => props.codex(term)}
        settings={props.settingsPanel}
        onTip={(tip) => {
          openLayer(null);
          askTip(tip);
        }}
        onOpen={openLayer}
        onLeave={onLeave}
      />
    </div>
  );
}
