/**
 * One game between bots, driving the kernel bare: bots are asked in seat order, one action or a pass each, exactly as
 * the machine asks them, and hear only what their seats are shown.
 */
import type { Action } from '../kernel/action.ts';
import { show } from '../kernel/audience.ts';
import type { Fact } from '../kernel/facts.ts';
import { act, start } from '../kernel/play.ts';
import type { Watch } from '../kernel/playing.ts';
import type { GameRecord, RecordedAction } from '../kernel/record.ts';
import { newRecord } from '../kernel/record.ts';
import { setupFor } from '../kernel/redact.ts';
import { isRefusal } from '../kernel/refusals.ts';
import { rulesOf } from '../kernel/rules.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { State } from '../kernel/state.ts';
import type { GivenReason } from '../kernel/table.ts';
import { viewFor } from '../kernel/view.ts';
import { HEARD, type Bot } from '../bots/bot.ts';
import { createBot } from '../bots/roster.ts';
import { createMute } from './mute.ts';

/** The lab's own bot, beside those of the roster. */
export const MUTE = 'mute';
export interface Seating {
  /** By role: a bot of the roster, or `MUTE`. */
  readonly [role: RoleId]: string;
}
export interface Game {
  readonly setup: Setup;
  readonly seating: Seating;
  readonly seed: number;
  readonly state: State;
  readonly facts: readonly Fact[];
  readonly actions: readonly RecordedAction[];
  /** Times a bot was asked. */
  readonly decisions: number;
  /** Why each seat did what it did in each month. */
  readonly reasons: readonly GivenReason[];
}
export interface Rule {
  /** Nobody makes an offer: the talks close unheard. */
  readonly silent?: boolean;
}

/** A copy of the setup for each seat, made once a setup: its rules are compiled once too. */
const redacted = new WeakMap<Setup, ReadonlyMap<RoleId, Setup>>();
export function seatSetups(setup: Setup): ReadonlyMap<RoleId, Setup> {
  let seats = redacted.get(setup);
  if (!seats) redacted.set(setup, (seats = new Map(setup.roles.map(({ id }) => [id, setupFor(setup, id)]))));
  return seats;
}

/** A bot's own seed: from the game's, and different for each seat. */
export const botSeed = (seed: number, seat: number): number => (Math.imul(seed + 1, 2654435761) + seat * 40503) >>> 0;

/** Plays a game to its end. Throws when a bot's action is refused: our own bug. */
export function playGame(setup: Setup, seating: Seating, seed: number, rule: Rule = {}): Game {
  const rules = rulesOf(setup);
  const setups = seatSetups(setup);
  const bots = setup.roles.map(({ id }, i): Bot => {
    const own = setups.get(id) ?? setup;
    const bot = seating[id] ?? 'diplomat';
    return bot === MUTE ? createMute(own, id, botSeed(seed, i)) : createBot(bot, own, id, botSeed(seed, i));
  });
  const facts: Fact[] = [];
  const watch: Watch = (fact, state) => {
    facts.push(fact);
    if (!HEARD.has(fact.type)) return;
    setup.roles.forEach(({ id }, i) => {
      const seen = show(rules, state, fact, id);
      if (seen) bots[i]?.see([seen]);
    });
  };
  const { state } = start(setup, seed, {}, watch);
  const actions: RecordedAction[] = [];
  const play = (seat: RoleId | null, action: Action): void => {
    const refusal = act(rules, state, seat, action, watch);
    if (isRefusal(refusal)) throw new Error(`${seat} may not ${JSON.stringify(action)}: ${refusal.code}`);
    actions.push({ seat, action });
  };
  const reasons = new Map<string, GivenReason>();
  let decisions = 0;
  const passed = new Set<number>();
  while (state.phase !== 'over') {
    if (rule.silent && state.phase === 'talks') {
      play(null, { do: 'time-up' });
      continue;
    }
    const done = state.phase === 'talks' ? state.ready : state.hasSealed;
    const seat = setup.roles.findIndex((_, i) => !done[i] && !passed.has(i));
    const role = setup.roles[seat]?.id;
    if (role === undefined) {
      // Everyone who is left has passed: the first of them says it is ready.
      const idle = setup.roles[done.findIndex((ready) => !ready)]?.id ?? null;
      play(idle, { do: 'ready' });
      passed.clear();
      continue;
    }
    decisions++;
    const { round } = state;
    const { action, reason } = bots[seat]?.act(viewFor(rules, state, role)) ?? { action: null, reason: null };
    if (reason) reasons.set(`${role} ${round}`, { role, round, line: reason });
    if (action === null) passed.add(seat);
    else {
      play(role, action);
      passed.clear();
    }
  }
  return { setup, seating, seed, state, facts, actions, decisions, reasons: [...reasons.values()] };
}

/** The record of a game that was played, to be replayed, forked or debriefed. */
export const recordOf = ({ setup, seed, actions }: Game): GameRecord => ({ ...newRecord(setup, seed), actions });
