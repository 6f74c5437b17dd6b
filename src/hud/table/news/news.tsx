/** The month's news: what happened, tagged and sourced, before the talks. */
import type { FactOf } from '../../../kernel/facts.ts';
import type { Setup } from '../../../kernel/setup.ts';
import { monthName } from '../../../text/months.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import { WireItem } from './wire-item.tsx';
import { Pinned } from '../pinned.tsx';
import './wire.css';

export interface NewsProps {
  readonly items: readonly FactOf<'fired'>[];
  readonly round: number;
  readonly setup: Setup;
  readonly onGo: () => void;
}
export function News({ items, round, setup, onGo }: NewsProps) {
  return (
    <Sheet class="act-sheet" labelledBy="news-title">
      <header class="news-head">
        <h2 id="news-title" class="display" tabIndex={-1}>
          News, {monthName(setup, round, 'full')}
        </h2>
        <p>
          {items.length === 0 ? 'A quiet month: nothing on the wire.' : 'What everyone at the table has just read.'}
        </p>
      </header>
      <div class="news-list" tabIndex={0} role="group" aria-labelledby="news-title">
        {items.map((item) => (
          <WireItem key={item.event} item={item} setup={setup} />
        ))}
      </div>
      <Pinned to="foot">
        <footer class="news-foot">
          <Button tone="ink" iconEnd="arrow-right" onClick={onGo}>
            Go to the talks
          </Button>
        </footer>
      </Pinned>
    </Sheet>
  );
}

export interface WireColumnProps {
  readonly items: readonly FactOf<'fired'>[];
  readonly setup: Setup;
  readonly onMore: () => void;
}
/** The newest item, torn off at the top of the left column. */
export function WireColumn({ items, setup, onMore }: WireColumnProps) {
  const first = items[0];
  if (!first) return null;
  return (
    <section class="wire-roll" aria-label={`News, ${items.length} ${items.length === 1 ? 'item' : 'items'}`}>
      <h2 class="visually-hidden">News</h2>
      <WireItem item={first} setup={setup} brief />
      <p class="wire-more on-paper">
        <Button tone="link" onClick={onMore}>
          {items.length === 1 ? 'Read it in full' : `All ${items.length} items`}
        </Button>
      </p>
      <div class="wire-tear" aria-hidden="true" />
    </section>
  );
}
