/** The head of the printed debrief: which case, whose seat, when. */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sayDay } from '../../text/days.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Mark } from '../controls/mark.tsx';
import { Wordmark } from '../seats/screen-head.tsx';

export interface PrintHeadProps {
  readonly setup: Setup;
  readonly seat: RoleId;
  /** Milliseconds. */
  readonly played: number;
}
export function PrintHead({ setup, seat, played }: PrintHeadProps) {
  const role = setup.roles.find((one) => one.id === seat);
  return (
    <div class="print-head">
      <Wordmark />
      <p class="print-title">{setup.title}</p>
      <p class="print-seat">
        {role === undefined ? null : <Mark mark={role.mark} />}
        {debriefWords().screen.printed(seat, contextOf(setup, null))}
      </p>
      <p class="print-day">{sayDay(played)}</p>
    </div>
  );
}
