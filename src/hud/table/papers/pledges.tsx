/** What was agreed: pledges with who owes what by when, and how to claim or call them; the deals they came from. */
import { useState } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { sayEffects } from '../../../text/effects.ts';
import { sayPackage } from '../../../text/packages.ts';
import { contextOf } from '../../../text/context.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { Button } from '../../controls/button.tsx';
import { idOf, type TableIntent } from '../intent.ts';
import { markOf, RoleName, WhoSees } from '../role-name.tsx';
import { useDoing } from '../use-table.ts';
import { Capsule } from './capsule.tsx';
import { ClaimReview } from './claim-review.tsx';
import { pledgeItems, type PledgeItem } from './pledge-list.ts';

export interface PledgesProps {
  readonly table: Table;
  readonly looked: TableIntent | null;
  readonly onLook: (intent: TableIntent) => void;
}
export function Pledges({ table, looked, onLook }: PledgesProps) {
  const items = pledgeItems(table);
  const { view, setup, seat } = table;
  const words = papersWords();
  return (
    <div class="papers-scroll" tabIndex={0} role="group" aria-label={words.dealsAndPledges}>
      {items.length === 0 ? <p class="papers-empty">{words.nothingAgreed}</p> : null}
      <ul class="pledges">
        {items.map((item) => (
          <PledgeRow
            key={item.issue.id}
            item={item}
            table={table}
            open={looked?.kind === 'pledge' && looked.issue === item.issue.id}
            onLook={onLook}
          />
        ))}
      </ul>
      {view.deals.length === 0 ? null : <h3 class="papers-heading">{words.dealsHeading}</h3>}
      <ul class="deals">
        {view.deals.map((deal) => (
          <li key={deal.id} id={idOf({ kind: 'deal', deal: deal.id })} tabIndex={-1}>
            <p class="deal-head">
              <strong>{words.deal(deal.round, deal.signatories, contextOf(setup, seat))}</strong>
              <WhoSees setup={setup} sees={deal.public ? [] : [...deal.signatories, ...deal.copies]} />
            </p>
            <p>{sayPackage(deal.package, setup)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What calling a pledge now would do, before its month. */
function priceOfCall({ option: { pledge } }: PledgeItem, { setup, seat }: Table): string {
  const price = sayEffects(pledge?.ifCalledEarly ?? [], setup, seat);
  return papersWords().calledEarly(pledge?.callAfter ?? 0, price, contextOf(setup, seat));
}

function PledgeRow({
  item,
  table,
  open,
  onLook,
}: {
  item: PledgeItem;
  table: Table;
  open: boolean;
  onLook: PledgesProps['onLook'];
}) {
  const { setup, seat } = table;
  const { refused, act } = useDoing(table);
  const words = papersWords();
  const issue = item.issue.id;
  const [claiming, setClaiming] = useState(false);
  if (claiming && !item.canClaim) setClaiming(false);
  return (
    <li class="pledge" id={idOf({ kind: 'pledge', issue })} tabIndex={-1}>
      <button type="button" class="pledge-head" aria-expanded={open} onClick={() => onLook({ kind: 'pledge', issue })}>
        <Capsule form={item.form} mark={markOf(setup, item.by ?? seat)} />
        <span>
          <strong>{item.issue.says}</strong>
          <span class="pledge-option">{item.option.says}</span>
          <span class={`pledge-state pledge-state-${item.form}`}>
            {item.by === null ? null : <RoleName setup={setup} role={item.by} you={seat} />}
            {item.by === null ? '' : ': '}
            {item.state}
          </span>
        </span>
      </button>
      {(item.canClaim && !claiming) || item.call ? (
        <p class="pledge-acts">
          {item.canClaim && !claiming ? (
            <Button tone="ghost" onClick={() => setClaiming(true)}>
              {words.sayDone}
            </Button>
          ) : null}
          {item.call ? (
            <Button tone="ghost" onClick={() => void act({ do: 'call', issue })}>
              {words.callNow}
            </Button>
          ) : null}
        </p>
      ) : null}
      {item.call?.early ? <p class="pledge-note">{priceOfCall(item, table)}</p> : null}
      {claiming ? (
        <ClaimReview
          table={table}
          item={item}
          onClaim={() => void act({ do: 'claim', issue })}
          onNotYet={() => setClaiming(false)}
        />
      ) : null}
      {refused === null ? null : <p class="refused">{refused}</p>}
      {open ? (
        <ul class="pledge-terms">
          {item.option.details === undefined ? null : <li>{item.option.details}</li>}
          {item.terms.map((term) => (
            <li key={term}>{term}</li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
