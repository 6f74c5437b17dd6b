/** A shop that went dark of its own will is still in business; one that ran out of money, or was put offline, is not. */
import { expect, it } from 'vitest';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import type { Action } from '../../src/kernel/action.ts';
import { act, start } from '../../src/kernel/play.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { Package, RoleId } from '../../src/kernel/setup.ts';

interface Month {
  readonly deal?: { readonly by: RoleId; readonly to: readonly RoleId[]; readonly package: Package };
  readonly moves?: { readonly [role: RoleId]: readonly string[] };
  readonly keeps?: { readonly [role: RoleId]: readonly string[] };
}
/** How a game ends in which nothing else happens than what these months (1 to 8) say. */
function ending(months: { readonly [round: number]: Month }, seed = 1): string | null {
  const rules = rulesOf(hanoi);
  const { state } = start(hanoi, seed);
  const play = (seat: RoleId, action: Action): void => {
    const answer = act(rules, state, seat, action);
    if (isRefusal(answer)) throw new Error(`${seat} in month ${state.round}: ${JSON.stringify({ action, answer })}`);
  };
  for (let round = 1; round <= hanoi.calendar.rounds; round++) {
    const { deal, moves = {}, keeps = {} } = months[round] ?? {};
    if (deal) {
      play(deal.by, { do: 'propose', to: deal.to, package: deal.package });
      for (const seat of deal.to) play(seat, { do: 'accept', offer: state.offers.at(-1)?.id ?? '' });
    }
    for (const { id } of hanoi.roles) play(id, { do: 'ready' });
    for (const { id } of hanoi.roles) play(id, { do: 'seal', moves: moves[id] ?? [], keeps: keeps[id] ?? [] });
  }
  return state.outcome;
}

const ROUTES: Month = { moves: { site: ['find_processor', 'free_player', 'sell_vouchers'] } };

it('without a protocol, a shop that closes for a week of maintenance goes home like the others', () => {
  expect(ending({ 1: ROUTES, 8: { moves: { site: ['go_dark'] } } })).toBe('no_deal');
  expect(ending({ 1: ROUTES })).toBe('no_deal');
});

it('without a protocol, the switch decides when the shop is unplugged or out of money', () => {
  expect(ending({ 1: ROUTES, 8: { moves: { russia: ['unplug'] } } })).toBe('payments_only');
  expect(ending({})).toBe('payments_only');
});

it('a shop that pays and is dark for the summit alone is a shop that pays', () => {
  const licence = { by: 'site', to: ['ustr', 'russia'], package: { licence: 'escrow_15' } };
  const summit = { by: 'site', to: ['russia'], package: { quiet: 'summit_dark', charges: 'no_staff' } };
  const months = {
    1: ROUTES,
    3: { deal: licence },
    4: { deal: summit },
    6: { keeps: { site: ['licence'] } },
    8: { keeps: { site: ['quiet'] } },
  };
  // Labels refuse the money about one time in six.
  const ends = [1, 2, 3, 4, 5, 6].map((seed) => ending(months, seed));
  expect(ends.filter((end) => end === 'licensed').length).toBeGreaterThan(3);
});
