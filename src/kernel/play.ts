/** decide → facts | refusal, and apply folds them: the whole game in one function. */
import type { Action } from './action.ts';
import { CHANNEL_CODES } from './expressions.ts';
import { check, verbOf } from './check.ts';
import { bandOf } from './effects/numbers.ts';
import { perform } from './effects/perform.ts';
import type { Fact } from './facts.ts';
import { Playing, type Watch } from './playing.ts';
import { diceFrom } from './random.ts';
import type { Refusal } from './refusals.ts';
import { beginMonth } from './round/news.ts';
import { rulesOf, type Rules } from './rules.ts';
import type { RoleId, Setup } from './setup.ts';
import { cloneState, type State } from './state.ts';

/** Plays an action on a state the caller owns, changing it; a refused action changes nothing. */
export function act(rules: Rules, state: State, seat: RoleId | null, action: Action, watch?: Watch): Fact[] | Refusal {
  return check(rules, state, seat, action) ?? happen(rules, state, seat, action, watch);
}

/** Brings about an action that was found to be allowed. */
function happen(rules: Rules, state: State, seat: RoleId | null, action: Action, watch?: Watch): Fact[] {
  const playing = new Playing(rules, state, perform, watch);
  // The table's own verb names no seat; its rules ask for none.
  verbOf(action.do).perform(playing, seat ?? '', action);
  return playing.facts;
}

/** What an action would bring about: facts to fold, or the reason it is refused. The state is left alone. */
export function decide(
  rules: Rules,
  state: State,
  seat: RoleId | null,
  action: Action,
  watch?: Watch,
): Fact[] | Refusal {
  return check(rules, state, seat, action) ?? happen(rules, cloneState(state), seat, action, watch);
}

/** A new game at its first talks: the first News has been heard. `watch` hears the opening facts. */
export function start(
  setup: Setup,
  seed: number,
  forced: State['forced'] = {},
  watch?: Watch,
): { state: State; facts: Fact[] } {
  const rules = rulesOf(setup);
  const state = opening(rules, seed, forced);
  const playing = new Playing(rules, state, perform, watch);
  beginMonth(playing, 1);
  return { state, facts: playing.facts };
}

/** The state before the first month: what everyone's view is folded from. */
export function opening({ setup, layout }: Rules, seed: number, forced: State['forced'] = {}): State {
  const slots = new Array<number>(layout.size).fill(0);
  const bands: { [meter: string]: string } = {};
  for (const meter of setup.meters) {
    slots[layout.meter(meter.id)] = meter.start;
    if (meter.bands) bands[meter.id] = bandOf(meter, meter.start);
  }
  for (const role of setup.roles) slots[layout.credibility(role.id)] = setup.credibility.start;
  for (const track of setup.tracks) {
    slots[layout.track(track.id)] = track.start;
    track.clamps.forEach((clamp, i) => {
      slots[layout.clamp(track.id, i)] = clamp.held && clamp.step > track.start ? 1 : 0;
    });
  }
  for (const channel of setup.channels) {
    slots[layout.channelState(channel.id)] = CHANNEL_CODES[channel.state];
    slots[layout.channelLeak(channel.id)] = channel.leak;
  }
  // No card was opened "last month" before the first.
  for (const move of setup.moves) slots[layout.last(move.id)] = -1;
  const each = <T>(value: T): T[] => setup.roles.map(() => value);
  return {
    round: 0,
    phase: 'news',
    slots,
    bands,
    ready: each(false),
    hasSealed: each(false),
    sealed: each(null),
    offers: [],
    deals: [],
    standing: {},
    pending: [],
    offersUsed: each(0),
    sentencesUsed: each(0),
    estimates: {},
    fired: [],
    missed: [],
    outcome: null,
    dice: diceFrom(seed),
    forced,
  };
}
