/** The papers, wherever the layout has room for them: a column, a drawer, or the tabs of a narrow screen. */
import type { Table } from '../../kernel/table.ts';
import { newsWords } from '../../text/screens/news.ts';
import { shellWords } from '../../text/screens/shell.ts';
import { BriefSheet } from '../brief/brief-sheet.tsx';
import { Dialog } from '../controls/dialog.tsx';
import { Sheet } from '../controls/sheet.tsx';
import type { NarrowTab } from './narrow-tabs.tsx';
import type { NewsItem } from './news/items.ts';
import { WireColumn } from './news/news.tsx';
import { WireItem } from './news/wire-item.tsx';
import { PapersPanel, type PapersPanelProps } from './papers/papers-panel.tsx';

export interface SidePanelProps {
  readonly table: Table;
  /** Room for the column beside the table. */
  readonly column: boolean;
  /** The tab of a narrow screen; null: not narrow. */
  readonly tab: NarrowTab | null;
  readonly drawer: boolean;
  readonly onDrawer: (open: boolean) => void;
  readonly news: boolean;
  readonly onNews: (open: boolean) => void;
  readonly items: readonly NewsItem[];
  /** The month's news was read: it lies beside the talks from then on. */
  readonly read: boolean;
  readonly papers: PapersPanelProps;
}
export function SidePanel({ table, column, tab, drawer, onDrawer, news, onNews, items, read, papers }: SidePanelProps) {
  const { setup, seat } = table;
  if (tab === 'brief')
    return (
      <div class="side" role="tabpanel" id="narrow-panel-brief" aria-labelledby="narrow-tab-brief">
        <Sheet label={shellWords().brief}>
          <BriefSheet setup={setup} seat={seat} level={2} />
        </Sheet>
      </div>
    );
  if (tab === 'talks' || tab === 'table')
    return (
      <div class="side" role="tabpanel" id={`narrow-panel-${tab}`} aria-labelledby={`narrow-tab-${tab}`}>
        {tab === 'talks' ? <WireColumn items={items} setup={setup} onMore={() => onNews(true)} /> : null}
        <PapersPanel {...papers} only={tab === 'talks' ? ['talks'] : ['table', 'pledges']} />
        {news ? <NewsAgain items={items} setup={setup} onClose={() => onNews(false)} /> : null}
      </div>
    );
  return (
    <>
      {column ? (
        <div class="side">
          {read ? <WireColumn items={items} setup={setup} onMore={() => onNews(true)} /> : null}
          <PapersPanel {...papers} />
        </div>
      ) : null}
      {drawer && !column ? (
        <Dialog title={shellWords().papers} form="side" dark onClose={() => onDrawer(false)}>
          <div class="drawer">
            <WireColumn items={items} setup={setup} onMore={() => onNews(true)} />
            <PapersPanel {...papers} />
          </div>
        </Dialog>
      ) : null}
      {news ? <NewsAgain items={items} setup={setup} onClose={() => onNews(false)} /> : null}
    </>
  );
}

function NewsAgain({
  items,
  setup,
  onClose,
}: {
  items: SidePanelProps['items'];
  setup: Table['setup'];
  onClose: () => void;
}) {
  return (
    <Dialog title={newsWords().again} onClose={onClose}>
      <div class="news-list news-again">
        {items.map((item) => (
          <WireItem key={item.fired.event} item={item} setup={setup} />
        ))}
      </div>
    </Dialog>
  );
}
