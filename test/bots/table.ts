/** A table of bots, driven bare as the lab drives it, at which a test may seat a player of its own and watch the talks. */
import type { SeatAction } from '../../src/kernel/action.ts';
import { show } from '../../src/kernel/audience.ts';
import type { View } from '../../src/kernel/board.ts';
import type { Fact } from '../../src/kernel/facts.ts';
import { act, start } from '../../src/kernel/play.ts';
import type { Watch } from '../../src/kernel/playing.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { RoleId, Setup } from '../../src/kernel/setup.ts';
import type { ToldReason } from '../../src/kernel/table.ts';
import { viewFor } from '../../src/kernel/view.ts';
import type { Bot } from '../../src/bots/bot.ts';

export interface Watched {
  /** A seat is asked, and has answered but not acted yet. */
  answers?(role: RoleId, view: View, action: SeatAction | null, reason: ToldReason | null): void;
  /** Something happened, seen from outside. */
  fact?(fact: Fact): void;
}

/** Plays a whole game. Throws when an action is refused. */
export function playAt(setup: Setup, seats: { readonly [role: RoleId]: Bot }, seed: number, watched: Watched): void {
  const rules = rulesOf(setup);
  const watch: Watch = (fact, now) => {
    watched.fact?.(fact);
    for (const { id } of setup.roles) {
      const seen = show(rules, now, fact, id);
      if (seen) seats[id]?.see([seen]);
    }
  };
  const { state } = start(setup, seed, {}, watch);
  const play = (role: RoleId, action: SeatAction): void => {
    const refusal = act(rules, state, role, action, watch);
    if (isRefusal(refusal)) throw new Error(`${role} may not ${JSON.stringify(action)}: ${refusal.code}`);
  };
  const passed = new Set<RoleId>();
  while (state.phase !== 'over') {
    const done = state.phase === 'talks' ? state.ready : state.hasSealed;
    const left = setup.roles.filter((_, i) => !done[i]).map(({ id }) => id);
    const role = left.find((id) => !passed.has(id));
    if (role === undefined) play(left[0] ?? '', { do: 'ready' });
    const view = role === undefined ? null : viewFor(rules, state, role);
    const answer = role === undefined || view === null ? null : seats[role]?.act(view);
    if (role !== undefined && view && answer) watched.answers?.(role, view, answer.action, answer.reason);
    if (role !== undefined && !answer?.action) passed.add(role);
    else {
      if (role !== undefined && answer?.action) play(role, answer.action);
      passed.clear();
    }
  }
}
