/** The left column's papers: the talks, what was agreed, the table in words; one at a time. */
import { useEffect } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { Tabs } from '../../controls/tabs.tsx';
import { idOf, type Papers, type TableIntent } from '../intent.ts';
import { Composer } from '../talks/composer.tsx';
import type { Entry } from '../talks/entries.ts';
import { Log } from '../talks/log.tsx';
import { Pledges } from './pledges.tsx';
import { TheTable } from './the-table.tsx';
import { pledgeItems } from './pledge-list.ts';
import './papers.css';

export interface PapersPanelProps {
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly open: Papers;
  readonly onOpen: (papers: Papers) => void;
  readonly looked: TableIntent | null;
  readonly onLook: (intent: TableIntent) => void;
  readonly onOpenOffer: (offer: string) => void;
}
export function PapersPanel(props: PapersPanelProps) {
  const { table, entries, open, onOpen, looked, onLook } = props;
  useEffect(() => {
    if (looked !== null) document.getElementById(idOf(looked))?.scrollIntoView({ block: 'nearest' });
  }, [looked, open]);
  return (
    <section class="papers" aria-label="Papers">
      <Tabs
        label="Papers"
        prefix="papers"
        chosen={open}
        onChoose={onOpen}
        tabs={[
          { id: 'talks', label: 'Talks' },
          { id: 'pledges', label: 'Deals', count: pledgeItems(table).length, countSays: 'agreed' },
          { id: 'table', label: 'The table' },
        ]}
      />
      <div class="papers-page" role="tabpanel" id={`papers-panel-${open}`} aria-labelledby={`papers-tab-${open}`}>
        {open === 'talks' ? (
          <>
            <Log entries={entries} setup={table.setup} seat={table.seat} round={table.view.round} onOpenOffer={props.onOpenOffer} />
            <Composer table={table} />
          </>
        ) : null}
        {open === 'pledges' ? <Pledges table={table} looked={looked} onLook={onLook} /> : null}
        {open === 'table' ? <TheTable table={table} looked={looked} onLook={onLook} /> : null}
      </div>
    </section>
  );
}
