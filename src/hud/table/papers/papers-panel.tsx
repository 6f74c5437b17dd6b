/** The left column's papers: the talks, what was agreed, the table in words; one at a time. */
import { useEffect } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { Tabs } from '../../controls/tabs.tsx';
import { idOf, type Papers, type TableIntent } from '../intent.ts';
import { Composer } from '../talks/composer.tsx';
import type { Entry } from '../talks/entries.ts';
import { Log } from '../talks/log.tsx';
import { later } from '../../controls/later.tsx';
import './papers.css';

const Pledges = later(() => import('./pledges.tsx').then((module) => module.Pledges));
const TheTable = later(() => import('./the-table.tsx').then((module) => module.TheTable));

export interface PapersPanelProps {
  readonly table: Table;
  readonly entries: readonly Entry[];
  readonly open: Papers;
  readonly onOpen: (papers: Papers) => void;
  readonly looked: TableIntent | null;
  readonly onLook: (intent: TableIntent) => void;
  readonly onOpenOffer: (offer: string) => void;
  /** Only these, where the others have their own place. */
  readonly only?: readonly Papers[];
}
export function PapersPanel(props: PapersPanelProps) {
  const { table, entries, onOpen, looked, onLook, only = ['talks', 'pledges', 'table'] } = props;
  const open = only.includes(props.open) ? props.open : (only[0] ?? 'talks');
  useEffect(() => {
    if (looked !== null) document.getElementById(idOf(looked))?.scrollIntoView({ block: 'nearest' });
  }, [looked, open]);
  const words = shellWords().papersTabs;
  const tabs = [
    { id: 'talks' as const, label: words.talks },
    { id: 'pledges' as const, label: words.deals, count: table.view.deals.length, countSays: words.signed },
    { id: 'table' as const, label: words.table },
  ];
  const page = (
    <>
      {open === 'talks' ? (
        <>
          <Log
            entries={entries}
            setup={table.setup}
            seat={table.seat}
            round={table.view.round}
            onOpenOffer={props.onOpenOffer}
          />
          <Composer table={table} />
        </>
      ) : null}
      {open === 'pledges' ? <Pledges table={table} looked={looked} onLook={onLook} /> : null}
      {open === 'table' ? <TheTable table={table} looked={looked} onLook={onLook} /> : null}
    </>
  );
  const heading = <h2 class="visually-hidden">{words.name}</h2>;
  if (only.length === 1)
    return (
      <section class="papers" aria-label={words.name}>
        {heading}
        {page}
      </section>
    );
  return (
    <section class="papers" aria-label={words.name}>
      {heading}
      <Tabs
        label={words.name}
        prefix="papers"
        chosen={open}
        onChoose={onOpen}
        tabs={tabs.filter((tab) => only.includes(tab.id))}
      />
      <div class="papers-page" role="tabpanel" id={`papers-panel-${open}`} aria-labelledby={`papers-tab-${open}`}>
        {page}
      </div>
    </section>
  );
}
