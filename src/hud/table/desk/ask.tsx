/** The other side's last word on one issue, and what became of it. */
import type { OfferStatus } from '../../../kernel/board.ts';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Mark } from '../../controls/mark.tsx';
import { markOf } from '../role-name.tsx';
import type { FaderModel } from './desk-model.ts';

export type Asked =
  | { readonly kind: 'agreed' | 'left-out' | 'left-signed' | 'both-left-out' }
  | { readonly kind: 'option'; readonly says: string; readonly ended: OfferStatus | null };

/** null: they have made no offer, or both leave what is signed as it is, which the setting says. */
export function askOf({
  stops,
  theirs,
  value,
  agreed,
  ended,
  signed,
}: Pick<FaderModel, 'stops' | 'theirs' | 'value' | 'agreed' | 'ended' | 'signed'>): Asked | null {
  const stop = theirs === null ? undefined : stops[theirs];
  if (stop === undefined) return null;
  if (agreed) return { kind: 'agreed' };
  if (stop.option !== null) return { kind: 'option', says: stop.says, ended };
  // An offer that is gone left nothing out that still counts.
  if (ended !== null) return null;
  const both = stops[value]?.option === null;
  if (signed) return both ? null : { kind: 'left-signed' };
  return { kind: both ? 'both-left-out' : 'left-out' };
}

export function Ask({ asked, by, at }: { asked: Asked | null; by: RoleId; at: Context }) {
  const words = deskWords();
  if (asked === null) return null;
  if (asked.kind === 'both-left-out') return <p class="row-ask ink-2">{words.bothLeaveOut}</p>;
  const mark = markOf(at.setup, by);
  const says = {
    agreed: words.agreed,
    'left-out': words.leavesOut(by, at),
    'left-signed': words.leavesSigned(by, at),
  };
  return (
    <p class="row-ask" data-mark={mark}>
      <Mark mark={mark} hollow={asked.kind !== 'agreed'} />
      <span class="role-ink">{asked.kind === 'option' ? words.asks(asked.says, asked.ended) : says[asked.kind]}</span>
    </p>
  );
}
