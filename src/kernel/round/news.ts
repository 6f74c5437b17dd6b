/** A month begins: capital comes in, events fire (each at most once), the talks open. */
import { put } from '../effects/numbers.ts';
import type { Playing } from '../playing.ts';

export function beginMonth(playing: Playing, round: number): void {
  const { rules, state } = playing;
  playing.emit({ type: 'month-began', round });
  playing.emit({ type: 'phase-began', phase: 'news' });
  // Before the events, so that what they give or take of capital is not lost in what may be kept.
  for (const { role, at, capital } of rules.roles) {
    const left = state.slots[at.capital] ?? 0;
    put(playing, { kind: 'capital', id: role.id }, Math.min(left, role.capital.keepAtMost) + capital(state.slots), {
      by: 'month',
    });
  }
  for (const { event, onlyIf, chance, then } of rules.events) {
    if (
      state.fired.includes(event.id) ||
      state.missed.includes(event.id) ||
      (event.at !== null && event.at !== round) ||
      (event.from !== null && round < event.from)
    )
      continue;
    if (onlyIf && onlyIf(state.slots) === 0) continue;
    if (chance && !rollOnce(playing, event.id, chance(state.slots))) continue;
    const { headline, text, tag, record } = event;
    playing.emit({ type: 'fired', event: event.id, tag, headline, text, ...(record ? { record } : {}) });
    playing.perform(then, { by: 'event', event: event.id }, event.id);
  }
  playing.emit({ type: 'phase-began', phase: 'talks' });
}

/** An event's chance rolls once: a miss is noted, so that it is never rolled again. */
function rollOnce(playing: Playing, event: string, chance: number): boolean {
  const hit = playing.chance(chance, event);
  if (!hit) playing.emit({ type: 'missed', event });
  return hit;
}
