/** Asked before a pledge is claimed done: what a false claim costs if it comes out. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { Button } from '../../controls/button.tsx';
import type { PledgeItem } from './pledge-list.ts';

export interface ClaimReviewProps {
  readonly table: Pick<Table, 'setup' | 'seat'>;
  readonly item: Pick<PledgeItem, 'issue'>;
  readonly onClaim: () => void;
  readonly onNotYet: () => void;
}
export function ClaimReview({ table: { setup, seat }, item, onClaim, onNotYet }: ClaimReviewProps) {
  const words = papersWords();
  const box = useRef<HTMLDivElement>(null);
  // A claim is a self-report, whatever proof comes after it.
  const { exposed, weight } = setup.credibility;
  const costs = Math.abs(exposed * weight['self-report']);
  const name = `claim-${item.issue.id}`;
  useLayoutEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      class="claim-review"
      role="group"
      tabIndex={-1}
      aria-labelledby={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNotYet();
      }}
    >
      <p id={name}>{words.claimAsk(item.issue.id, costs, contextOf(setup, seat))}</p>
      <p class="pledge-acts">
        <Button tone="ghost" onClick={onNotYet}>
          {words.notYet}
        </Button>
        <Button tone="ivory" onClick={onClaim}>
          {words.claimIt}
        </Button>
      </p>
    </div>
  );
}
