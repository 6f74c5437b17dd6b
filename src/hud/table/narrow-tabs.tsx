/** The foot of a narrow screen: the table, what must be done now, the talks, the brief. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { IconName } from '../controls/icon-names.ts';
import { Tabs } from '../controls/tabs.tsx';
import type { Papers } from './intent.ts';
import type { Screen } from './pace.ts';

export type NarrowTab = 'table' | 'act' | 'talks' | 'brief';

export const tabOf = (papers: Papers): NarrowTab => (papers === 'talks' ? 'talks' : 'table');

const ACTS: { readonly [S in Screen]: { readonly label: string; readonly icon: IconName } } = {
  news: { label: 'News', icon: 'news' },
  talks: { label: 'Offer', icon: 'adjustments-horizontal' },
  moves: { label: 'Moves', icon: 'cards' },
  resolution: { label: 'Steps', icon: 'list-details' },
  summary: { label: 'Month', icon: 'list-details' },
  over: { label: 'Result', icon: 'scale' },
};

export interface NarrowTabsProps {
  readonly screen: Screen;
  readonly tab: NarrowTab;
  readonly onTab: (tab: NarrowTab) => void;
  /** Talks entries not read yet. */
  readonly unread: number;
}
export function NarrowTabs({ screen, tab, onTab, unread }: NarrowTabsProps) {
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(() => style.setProperty('--tabs', `${bar.current?.offsetHeight ?? 0}px`));
    if (bar.current) watcher.observe(bar.current);
    return () => {
      watcher.disconnect();
      style.removeProperty('--tabs');
    };
  }, []);
  return (
    <nav ref={bar} class="narrow-tabs" aria-label="Views">
      <Tabs
        label="Views"
        prefix="narrow"
        form="bar"
        chosen={tab}
        onChoose={onTab}
        tabs={[
          { id: 'table', label: 'Table', icon: 'disc' },
          { id: 'act', ...ACTS[screen] },
          { id: 'talks', label: 'Talks', icon: 'message-2', count: unread, countSays: 'new' },
          { id: 'brief', label: 'Brief', icon: 'briefcase' },
        ]}
      />
    </nav>
  );
}
