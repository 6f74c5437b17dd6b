/** Asked before a pledge is claimed done: what a false claim costs if it comes out. */
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { Asked } from '../../controls/asked.tsx';
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
  // A claim is a self-report, whatever proof comes after it.
  const { exposed, weight } = setup.credibility;
  const costs = Math.abs(exposed * weight['self-report']);
  const name = `claim-${item.issue.id}`;
  return (
    <Asked class="claim-review" labelledBy={name} onBack={onNotYet}>
      <p id={name}>{words.claimAsk(item.issue.id, costs, contextOf(setup, seat))}</p>
      <p class="pledge-acts">
        <Button tone="ghost" onClick={onNotYet}>
          {words.notYet}
        </Button>
        <Button tone="ivory" onClick={onClaim}>
          {words.claimIt}
        </Button>
      </p>
    </Asked>
  );
}
