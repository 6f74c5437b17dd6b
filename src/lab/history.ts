/** What the real parties did, played through the rules. */
import type { Action } from '../kernel/action.ts';
import { debriefOf, type Debrief } from '../kernel/debrief.ts';
import { act, start } from '../kernel/play.ts';
import { newRecord, type RecordedAction } from '../kernel/record.ts';
import { isRefusal } from '../kernel/refusals.ts';
import { rulesOf } from '../kernel/rules.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';

/** The debrief of the history line; null when the scenario has none, or it cannot be played (the scenario's tests say why). */
export function historyOf(setup: Setup): Debrief | null {
  const { history } = setup;
  if (history === null) return null;
  const rules = rulesOf(setup);
  const { state } = start(setup, 1, history.chance);
  const actions: RecordedAction[] = [];
  const play = (seat: RoleId | null, action: Action): boolean => {
    if (isRefusal(act(rules, state, seat, action))) return false;
    actions.push({ seat, action });
    return true;
  };
  for (const month of history.rounds) {
    for (const { by, to, package: pkg } of month.deals) {
      if (!play(by, { do: 'propose', to, package: pkg })) return null;
      const offer = state.offers.at(-1)?.id ?? '';
      for (const role of to) if (!play(role, { do: 'accept', offer })) return null;
    }
    for (const { by, issue } of month.claims) if (!play(by, { do: 'claim', issue })) return null;
    for (const { by, issue } of month.calls) if (!play(by, { do: 'call', issue })) return null;
    play(null, { do: 'time-up' });
    for (const { id } of setup.roles) {
      const moves = month.moves[id] ?? [];
      const keeps = month.keeps[id] ?? [];
      if (!play(id, { do: 'seal', moves, keeps })) return null;
    }
  }
  return state.phase === 'over' ? debriefOf({ ...newRecord(setup, 1, history.chance), actions }) : null;
}
