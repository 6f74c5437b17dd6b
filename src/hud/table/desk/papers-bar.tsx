/** The papers that lie on the desk: the draft, offers that wait for an answer, and those you sent. Always there, so that nothing moves when one comes. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Icon } from '../../controls/icon.tsx';
import { Mark } from '../../controls/mark.tsx';
import { markOf } from '../role-name.tsx';
import type { Desk } from './use-desk.ts';
import { offerNumber } from './offers.ts';

export interface PapersBarProps {
  readonly table: Table;
  readonly desk: Desk;
}
export function PapersBar({ table, desk }: PapersBarProps) {
  const { view, seat, setup } = table;
  const words = deskWords();
  const at = contextOf(setup, seat);
  const live = view.offers.filter((offer) => offer.status === 'live' && (offer.by === seat || offer.to.includes(seat)));
  const { open } = desk.state;
  const bar = useRef<HTMLDivElement>(null);
  // The open paper's name is never cut off at the end of the line.
  useLayoutEffect(() => {
    const chip = bar.current?.querySelector('[aria-pressed="true"]')?.getBoundingClientRect();
    const box = bar.current?.getBoundingClientRect();
    if (chip && box) bar.current?.scrollBy(Math.max(0, chip.right - box.right) + Math.min(0, chip.left - box.left), 0);
  }, [open]);
  return (
    <div ref={bar} class="papers-bar" role="group" aria-label={words.papers}>
      <button
        type="button"
        class="chip"
        aria-pressed={open.kind === 'draft'}
        onClick={() => open.kind === 'draft' || desk.move({ do: 'open-draft' })}
      >
        {words.yourDraft}
      </button>
      {live.map((offer) => {
        const mine = offer.by === seat;
        const number = offerNumber(offer.id);
        return (
          <button
            key={offer.id}
            type="button"
            class="chip"
            aria-pressed={open.kind === 'offer' && open.offer === offer.id}
            aria-label={
              mine ? words.sentPaper(number, offer.to, at) : words.receivedPaper(number, offer.by, offer.to.length, at)
            }
            onClick={() => desk.move({ do: 'open', offer: offer.id })}
          >
            {mine ? <Icon name="send-2" /> : null}
            {(mine ? offer.to : [offer.by]).map((role) => (
              <Mark key={role} mark={markOf(setup, role)} />
            ))}
            {mine ? offer.to.length === 1 && words.sentChip(offer.to, at) : words.receivedChip(offer.by, at)}
            {/* Three-way: who else it was made to. */}
            {offer.to.map((role) => (mine || role === seat ? null : <Mark key={role} mark={markOf(setup, role)} />))}
          </button>
        );
      })}
    </div>
  );
}
