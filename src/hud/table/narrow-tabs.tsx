/** The foot of a narrow screen: the table, what must be done now, the talks, the brief. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { shellWords } from '../../text/screens/shell.ts';
import type { IconName } from '../controls/icon-names.ts';
import { Tabs } from '../controls/tabs.tsx';
import type { Papers } from './intent.ts';
import type { Screen } from './pace.ts';

export type NarrowTab = 'table' | 'act' | 'talks' | 'brief';

export const tabOf = (papers: Papers): NarrowTab => (papers === 'talks' ? 'talks' : 'table');

const ACTS: { readonly [S in Screen]: readonly [tab: keyof ReturnType<typeof shellWords>['tabs'], icon: IconName] } = {
  news: ['news', 'news'],
  talks: ['offer', 'adjustments-horizontal'],
  moves: ['moves', 'cards'],
  resolution: ['steps', 'list-details'],
  summary: ['month', 'list-details'],
  over: ['result', 'scale'],
};

export interface NarrowTabsProps {
  readonly screen: Screen;
  readonly tab: NarrowTab;
  readonly onTab: (tab: NarrowTab) => void;
  /** Talks entries not read yet. */
  readonly unread: number;
}
export function NarrowTabs({ screen, tab, onTab, unread }: NarrowTabsProps) {
  const words = shellWords();
  const [act, icon] = ACTS[screen];
  const bar = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(() =>
      style.setProperty('--tabs', `${bar.current?.getBoundingClientRect().height ?? 0}px`),
    );
    if (bar.current) watcher.observe(bar.current);
    return () => {
      watcher.disconnect();
      style.removeProperty('--tabs');
    };
  }, []);
  return (
    <nav ref={bar} class="narrow-tabs" aria-label={words.views}>
      <Tabs
        label={words.views}
        prefix="narrow"
        form="bar"
        chosen={tab}
        onChoose={onTab}
        tabs={[
          { id: 'table', label: words.tabs.table, icon: 'disc' },
          { id: 'act', label: words.tabs[act], icon },
          { id: 'talks', label: words.tabs.talks, icon: 'message-2', count: unread, countSays: words.unread },
          { id: 'brief', label: words.tabs.brief, icon: 'briefcase' },
        ]}
      />
    </nav>
  );
}
