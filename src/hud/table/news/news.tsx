/** The month's news: what happened, tagged and sourced, before the talks. */
import type { Setup } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { sayMoved, sayNumber } from '../../../text/numbers.ts';
import { newsWords } from '../../../text/screens/news.ts';
import { Button } from '../../controls/button.tsx';
import { Sheet } from '../../controls/sheet.tsx';
import type { NewsItem } from './items.ts';
import { WireItem } from './wire-item.tsx';
import { Pinned } from '../pinned.tsx';
import './wire.css';

export interface NewsProps {
  readonly items: readonly NewsItem[];
  /** This seat's points before the first item and after the last. */
  readonly score: readonly [from: number, to: number];
  readonly round: number;
  readonly setup: Setup;
  readonly onGo: () => void;
}
export function News({ items, score: [from, to], round, setup, onGo }: NewsProps) {
  const words = newsWords();
  return (
    <Sheet class="act-sheet" labelledBy="news-title">
      <header class="news-head">
        <h2 id="news-title" class="display" tabIndex={-1}>
          {words.title(round, contextOf(setup, null))}
        </h2>
        <p>{items.length === 0 ? words.quiet : words.read}</p>
      </header>
      <div class="news-list" tabIndex={0} role="group" aria-labelledby="news-title">
        {items.map((item) => (
          <WireItem key={item.fired.event} item={item} setup={setup} />
        ))}
        {sayNumber(from) === sayNumber(to) ? null : <p class="wire-score">{words.score(sayMoved(from, to))}</p>}
      </div>
      <Pinned to="foot">
        <footer class="news-foot">
          <Button tone="ink" iconEnd="arrow-right" onClick={onGo}>
            {words.toTalks}
          </Button>
        </footer>
      </Pinned>
    </Sheet>
  );
}

export interface WireColumnProps {
  readonly items: readonly NewsItem[];
  readonly setup: Setup;
  readonly onMore: () => void;
}
/** The newest item, torn off at the top of the left column. */
export function WireColumn({ items, setup, onMore }: WireColumnProps) {
  const words = newsWords();
  const first = items[0];
  if (!first) return null;
  return (
    <section class="wire-roll" aria-label={words.column(items.length)}>
      <h2 class="visually-hidden">{words.news}</h2>
      <WireItem item={first} setup={setup} brief />
      <p class="wire-more on-paper">
        <Button tone="link" onClick={onMore}>
          {items.length === 1 ? words.inFull : words.all(items.length)}
        </Button>
      </p>
      <div class="wire-tear" aria-hidden="true" />
    </section>
  );
}
