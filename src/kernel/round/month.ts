/** Delayed effects whose month has come (their chance rolls now), then what happens every month by itself. */
import { performNow } from '../effects/perform.ts';
import type { Cause } from '../board.ts';
import type { Playing } from '../playing.ts';

export function turnMonth(playing: Playing): void {
  const { rules, state } = playing;
  for (const pending of state.pending.filter((p) => p.due === state.round)) {
    const effect = rules.delayed[pending.effect];
    if (!effect) continue;
    performNow(playing, effect, pending.cause, idOf(pending.cause), (hit) =>
      playing.emit({ type: 'matured', pending, hit }),
    );
  }
  if (rules.eachRound.length === 0) return;
  playing.emit({ type: 'month-turned' });
  playing.perform(rules.eachRound, { by: 'month' }, 'month');
}

/** The name under which history may force a cause's chance. */
function idOf(cause: Cause): string {
  switch (cause.by) {
    case 'move':
      return cause.move;
    case 'event':
      return cause.event;
    case 'deal':
    case 'pledge':
    case 'call':
      return cause.issue;
    case 'track':
    case 'holding':
      return cause.track;
    default:
      return cause.by;
  }
}
