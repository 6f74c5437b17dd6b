/** A clause that this seat has no mandate for: one press tells the others at the paper, in a sentence that bots read too. */
import type { Sentence } from '../../../kernel/action.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { Refusal } from '../../../kernel/refusals.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import { useAnnounce } from '../announce.tsx';
import { useDoing } from '../use-table.ts';
import { othersIn } from './offers.ts';

export interface CannotSignProps {
  readonly table: Table;
  readonly offer: Offer;
  /** Why the offer cannot be accepted. */
  readonly refusal: Refusal | null;
}
export function CannotSign({ table, offer, refusal }: CannotSignProps) {
  const { setup, seat, legal } = table;
  const { act } = useDoing(table);
  const { announce } = useAnnounce();
  const words = deskWords();
  if (refusal?.code !== 'no-mandate' || refusal.role !== seat) return null;
  const { issue, option } = refusal;
  const to = othersIn(offer, seat);
  const at = contextOf(setup, seat);
  const told = words.toldCannot(to, issue, at);
  if (hasTold(table, to, { kind: 'cannot', issue, option })) return <p class="desk-note">{told}</p>;
  if (legal.sentencesLeft === 0) return null;
  const tell = async () => {
    if (await act({ do: 'say', to, sentence: { kind: 'cannot', issue, option } })) announce(told);
  };
  return (
    <p class="desk-note">
      <Button tone="link" icon="message-2" onClick={() => void tell()}>
        {words.tellCannot(to, issue, at)}
      </Button>
    </p>
  );
}

/** Did the seat say so to each of them, in this month or before? */
function hasTold({ facts, seat }: Pick<Table, 'facts' | 'seat'>, to: readonly RoleId[], sentence: Sentence): boolean {
  const same = (other: Sentence | null): boolean => JSON.stringify(other) === JSON.stringify(sentence);
  return to.every((role) =>
    facts.some(
      (fact) =>
        fact.type === 'said' &&
        fact.by === seat &&
        (fact.to.length === 0 || fact.to.includes(role)) &&
        same(fact.sentence),
    ),
  );
}
