/** The scatter in a few sentences, for those who cannot see it. */
import type { RoleId } from '../../kernel/setup.ts';
import type { Context } from '../../text/context.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import type { Plane } from './plane.ts';

/** Says no more than is drawn: before the guess, not whether anything was better. */
export function saysOf(
  { marks, walkAway, line, dots }: Plane,
  revealed: boolean,
  across: RoleId,
  up: RoleId,
  at: Context,
): string {
  const better = marks.find((mark) => mark.kind === 'better') ?? null;
  return debriefWords().scatter.says(
    {
      dots: dots.length,
      walkAway,
      yours: marks.find((mark) => mark.kind === 'yours') ?? null,
      ended: marks.find((mark) => mark.kind === 'ended') ?? null,
      better: revealed && (better !== null || line.length > 0) ? better : undefined,
    },
    across,
    up,
    at,
  );
}
