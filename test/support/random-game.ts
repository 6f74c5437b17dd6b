/** Whole random games of any case, from a seed. */
import { act, start } from '../../src/kernel/play.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { newRecord, withAction, type GameRecord } from '../../src/kernel/record.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { likely } from './random-play.ts';

/** Plays at random to the end; the record of it. The same seed gives the same game. */
export function randomRecord(setup: Setup, seed: number): GameRecord {
  const rules = rulesOf(setup);
  const { state } = start(setup, seed);
  const dice = diceOf(seed * 7919);
  let record = newRecord(setup, seed);
  while (state.phase !== 'over') {
    const open = setup.roles.filter((_, i) => state.phase !== 'moves' || !state.hasSealed[i]);
    const seat = open[Math.floor(dice() * open.length)]?.id ?? '';
    const action = likely(rules, viewFor(rules, state, seat), dice);
    if (!isRefusal(act(rules, state, seat, action))) record = withAction(record, seat, action);
  }
  return record;
}
