/**
 * The table: one screen for the whole game between the brief and the debrief. It draws a `Table`'s
 * view, facts and legal actions, submits a seat's actions, and paces news and resolution.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Table } from '../../kernel/table.ts';
import { ActPanel, firedIn, isSealed } from './act-panel.tsx';
import { Announcing } from './announce.tsx';
import { useDesk } from './desk/use-desk.ts';
import { focusAct, FOCUS } from './focus.ts';
import { idOf, papersOf, type Papers, type TableIntent } from './intent.ts';
import { MiddlePanel } from './middle-panel.tsx';
import { HandPanel } from './moves/moves.tsx';
import { useHand } from './moves/use-hand.ts';
import { NarrowTabs, tabOf, type NarrowTab } from './narrow-tabs.tsx';
import { OpenedSleeves } from './resolution/opened-sleeves.tsx';
import { toldSteps } from './resolution/told.ts';
import { useSteps } from './resolution/use-steps.ts';
import { SidePanel } from './side-panel.tsx';
import { focusIssue, pressSend, useKeys } from './shell/keys.ts';
import { Layers, type Layer } from './shell/layers.tsx';
import { TopBar, type Clock } from './shell/top-bar.tsx';
import type { StageSlot } from './stage-slot.ts';
import { StatusBar } from './status-bar.tsx';
import { entriesOf } from './talks/entries.ts';
import { Reasons } from './summary/summary.tsx';
import { useLayout } from './use-layout.ts';
import { usePace } from './use-pace.ts';
import { useTable } from './use-table.ts';
import { viewAt } from './view-at.ts';
import './table.css';
import './shell/shell.css';
import './narrow.css';

export interface TableSettings {
  /** Single-letter keys. */
  readonly keys: boolean;
}
export interface TableScreenProps {
  readonly table: Table;
  readonly stage: StageSlot;
  readonly settings: TableSettings;
  readonly clock?: Clock | null;
  /** Facts read before, as `onRead` told; without it a new game opens on its news, any other on its phase. */
  readonly read?: number;
  readonly onRead?: (read: number) => void;
  readonly codex: () => ComponentChildren;
  readonly settingsPanel: () => ComponentChildren;
  readonly onLeave: () => void;
  readonly onDebrief: () => void;
}

export function TableScreen(props: TableScreenProps) {
  return (
    <Announcing>
      <TableInside {...props} />
    </Announcing>
  );
}

function TableInside({
  table,
  stage: Stage,
  settings,
  clock = null,
  read,
  onRead,
  codex,
  settingsPanel,
  onLeave,
  onDebrief,
}: TableScreenProps) {
  useTable(table);
  const { setup, view, facts, seat } = table;
  const layout = useLayout();
  const pacing = usePace(table, read, onRead);
  const { screen, segment } = pacing;
  const desk = useDesk(table);
  const hand = useHand(view.round);
  const [layer, setLayer] = useState<Layer | null>(null);
  const [drawer, setDrawer] = useState(false);
  const [papers, setPapers] = useState<Papers>('talks');
  const [tab, setTab] = useState<NarrowTab>('act');
  const [looked, setLooked] = useState<TableIntent | null>(null);
  const [hidden, setHidden] = useState(false);
  const [newsOpen, setNewsOpen] = useState(false);
  const [heard, setHeard] = useState(0);
  const count = facts.length;
  const entries = useMemo(() => entriesOf(facts, setup, seat), [facts, count, setup, seat]);
  const steps = useMemo(
    () => (segment.phase === 'resolution' ? toldSteps(facts.slice(segment.from, segment.to), setup, seat) : []),
    [segment.from, segment.to, segment.phase],
  );
  const stepping = useSteps(`${segment.from}-${screen === 'resolution'}`, steps);
  const shown =
    screen === 'resolution'
      ? segment.from + (steps[stepping.at]?.upTo ?? 0)
      : screen === 'summary' || screen === 'news'
        ? segment.to
        : count;
  const shownView = useMemo(() => (shown === count ? view : viewAt(table, shown)), [shown, count, view]);

  const narrow = layout === 'narrow';
  const column = layout === 'wide' && (screen === 'talks' || screen === 'news');
  const openPapers = (next: Papers) => {
    setPapers(next);
    setTab(tabOf(next));
    if (!narrow && !column) setDrawer(true);
  };
  const look = (intent: TableIntent) => {
    const again = looked !== null && idOf(looked) === idOf(intent) && intent.kind === 'pledge';
    setLooked(again ? null : intent);
    openPapers(papersOf(intent));
    FOCUS.later(() => document.getElementById(idOf(intent))?.focus());
  };
  /** A seat on the disc or on its plate: write to it, where there is something to write; else read about it. */
  const pickSeat = (role: string) => {
    if (screen !== 'talks' || role === seat) return look({ kind: 'seat', role });
    desk.move({ do: 'address', to: [role] });
    setTab('act');
  };
  const onIntent = (intent: TableIntent) => (intent.kind === 'seat' ? pickSeat(intent.role) : look(intent));
  const openOffer = (offer: string) => {
    desk.move({ do: 'open', offer });
    setTab('act');
    setDrawer(false);
  };
  const toAct = () => {
    setTab('act');
    setDrawer(false);
    FOCUS.later(focusAct);
  };
  useKeys(
    {
      desk: toAct,
      talks: () => {
        openPapers('talks');
        FOCUS.later(() => document.querySelector<HTMLElement>('.log')?.focus());
      },
      brief: () => setLayer('brief'),
      describe: () => look({ kind: 'seat', role: seat }),
      hide: () => setHidden(!hidden),
      help: () => setLayer('help'),
      issue: focusIssue,
      send: pressSend,
    },
    settings.keys,
  );
  // A new screen takes the focus of the one it replaced.
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      setTab('act');
      FOCUS.later(focusAct);
    }
    first.current = false;
  }, [screen, segment.round]);

  const news = pacing.segments.findLast((one) => one.phase === 'news');
  const items = news ? firedIn(facts.slice(news.from, news.to)) : [];
  const reading = narrow ? tab : null;
  const talking = narrow ? tab === 'talks' : (column || drawer) && papers === 'talks';
  useEffect(() => {
    if (talking) setHeard(entries.length);
  }, [talking, entries.length]);
  const unread = entries.slice(heard).filter((entry) => entry.by !== seat).length;
  return (
    <div class="table-screen" data-screen={screen} data-layout={layout} data-tab={reading ?? 'act'}>
      <div class="ground" aria-hidden="true" />
      <a class="visually-hidden" href="#table-main">
        Skip the bar
      </a>
      <TopBar
        setup={setup}
        round={segment.round}
        screen={screen}
        layout={layout}
        clock={clock}
        onOpen={setLayer}
        onLeave={onLeave}
      />
      <main class="table-main" id="table-main" tabIndex={-1}>
        <StatusBar
          table={table}
          pacing={pacing}
          desk={desk}
          items={items.length}
          step={stepping.at}
          steps={steps.length}
          onOpenOffer={openOffer}
          onOpenPapers={narrow || column ? null : () => setDrawer(true)}
        />
        <MiddlePanel table={table} screen={screen} shownView={shownView} desk={desk} hand={hand} onSeat={pickSeat}>
          <Stage
            table={table}
            view={shownView}
            shown={shown}
            size={narrow && tab !== 'table' ? 'strip' : 'full'}
            onIntent={onIntent}
          />
        </MiddlePanel>
        <SidePanel
          table={table}
          column={column}
          tab={reading === 'act' ? null : reading}
          drawer={drawer}
          onDrawer={setDrawer}
          news={newsOpen}
          onNews={setNewsOpen}
          items={items}
          read={screen !== 'news'}
          papers={{ table, entries, open: papers, onOpen: setPapers, looked, onLook: look, onOpenOffer: openOffer }}
        />
        {narrow && tab !== 'act' ? null : (
          <>
            {screen === 'resolution' ? (
              <div class="side side-opened">
                <OpenedSleeves setup={setup} seat={seat} steps={steps} at={stepping.at} />
              </div>
            ) : null}
            {screen === 'summary' || screen === 'over' ? (
              <div class="side">
                <Reasons table={table} round={segment.round} />
              </div>
            ) : null}
            <div
              id="narrow-panel-act"
              class="act"
              tabIndex={-1}
              {...(narrow ? { role: 'tabpanel' as const, 'aria-labelledby': 'narrow-tab-act' } : {})}
            >
              <ActPanel
                table={table}
                pacing={pacing}
                desk={desk}
                hand={hand}
                steps={steps}
                stepping={stepping}
                onDebrief={onDebrief}
                onBrief={() => setLayer('brief')}
              />
            </div>
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
        codex={codex}
        settings={settingsPanel}
        onOpen={setLayer}
        onLeave={onLeave}
      />
    </div>
  );
}
