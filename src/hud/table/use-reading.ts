/** What of the table's papers is open, and what on it is pointed at: from the disc, its HTML twins and the keys alike. */
import { useState } from 'preact/hooks';
import type { RoleId } from '../../kernel/setup.ts';
import { afterDrawing, focusAct, focusWhenThere } from '../controls/keep-focus.ts';
import type { Desk } from './desk/use-desk.ts';
import { idOf, papersOf, type Papers, type TableIntent } from './intent.ts';
import { tabOf, type NarrowTab } from './narrow-tabs.tsx';
import type { Screen } from './pace.ts';
import type { Layout } from './use-layout.ts';

export interface Reading {
  readonly papers: Papers;
  readonly drawer: boolean;
  readonly tab: NarrowTab;
  readonly looked: TableIntent | null;
  /** The papers have a column of their own. */
  readonly column: boolean;
  readonly setPapers: (papers: Papers) => void;
  readonly setDrawer: (open: boolean) => void;
  readonly setTab: (tab: NarrowTab) => void;
  /** Opens the papers wherever the layout has room for them. */
  readonly openPapers: (papers: Papers) => void;
  /** Reads what is pointed at. A pledge looked at twice is closed again. */
  readonly look: (intent: TableIntent) => void;
  /** A seat, on the disc or on its plate: write to it, where there is something to write; else read about it. */
  readonly pickSeat: (role: RoleId) => void;
  /** What the disc and its twins do. */
  readonly onIntent: (intent: TableIntent) => void;
  readonly openOffer: (offer: string) => void;
  /** Back to what must be done now. */
  readonly toAct: () => void;
}

export function useReading(layout: Layout, screen: Screen, seat: RoleId, desk: Desk): Reading {
  const [papers, setPapers] = useState<Papers>('talks');
  const [drawer, setDrawer] = useState(false);
  const [tab, setTab] = useState<NarrowTab>('act');
  const [looked, setLooked] = useState<TableIntent | null>(null);
  const column = layout === 'wide' && (screen === 'talks' || screen === 'news');

  const openPapers = (next: Papers) => {
    setPapers(next);
    setTab(tabOf(next));
    if (layout !== 'narrow' && !column) setDrawer(true);
  };
  const look = (intent: TableIntent) => {
    const again = intent.kind === 'pledge' && looked !== null && idOf(looked) === idOf(intent);
    setLooked(again ? null : intent);
    openPapers(papersOf(intent));
    focusWhenThere(idOf(intent));
  };
  const pickSeat = (role: RoleId) => {
    if (screen !== 'talks' || role === seat) return look({ kind: 'seat', role });
    desk.move({ do: 'address', to: [role] });
    setTab('act');
  };
  return {
    papers,
    drawer,
    tab,
    looked,
    column,
    setPapers,
    setDrawer,
    setTab,
    openPapers,
    look,
    pickSeat,
    onIntent: (intent) => (intent.kind === 'seat' ? pickSeat(intent.role) : look(intent)),
    openOffer: (offer) => {
      desk.move({ do: 'open', offer });
      setTab('act');
      setDrawer(false);
    },
    toAct: () => {
      setTab('act');
      setDrawer(false);
      afterDrawing(focusAct);
    },
  };
}
