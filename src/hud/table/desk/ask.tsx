/** The other side's last word on one issue. */
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { Mark } from '../../controls/mark.tsx';
import { markOf } from '../role-name.tsx';
import type { FaderModel } from './desk-model.ts';

export type Asked =
  { readonly kind: 'agreed' | 'left-out' | 'both-left-out' } | { readonly kind: 'option'; readonly says: string };

/** null: they have made no offer. */
export function askOf({
  stops,
  theirs,
  value,
  agreed,
}: Pick<FaderModel, 'stops' | 'theirs' | 'value' | 'agreed'>): Asked | null {
  const stop = theirs === null ? undefined : stops[theirs];
  if (stop === undefined) return null;
  if (agreed) return { kind: 'agreed' };
  if (stop.option !== null) return { kind: 'option', says: stop.says };
  return { kind: stops[value]?.option === null ? 'both-left-out' : 'left-out' };
}

export function Ask({ asked, by, at }: { asked: Asked | null; by: RoleId; at: Context }) {
  const words = deskWords();
  if (asked === null) return null;
  if (asked.kind === 'both-left-out') return <p class="row-ask ink-2">{words.bothLeaveOut}</p>;
  const mark = markOf(at.setup, by);
  const says = { agreed: words.agreed, 'left-out': words.leavesOut(by, at) };
  return (
    <p class="row-ask" data-mark={mark}>
      <Mark mark={mark} hollow={asked.kind !== 'agreed'} />
      <span class="role-ink">{asked.kind === 'option' ? asked.says : says[asked.kind]}</span>
    </p>
  );
}
