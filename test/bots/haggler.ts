/**
 * A player who tries whether the others mean what they say: it counters what it is offered with anything, until it has heard
 * a few of the other side's terms, and then proposes the first of them back, word for word.
 */
import type { SeatAction } from '../../src/kernel/action.ts';
import type { Offer, View } from '../../src/kernel/board.ts';
import { check } from '../../src/kernel/check.ts';
import { legalActions } from '../../src/kernel/legal.ts';
import { diceOf } from '../../src/kernel/random.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { RoleId, Setup } from '../../src/kernel/setup.ts';
import type { Bot } from '../../src/bots/bot.ts';
import { randomAction } from '../../src/bots/random.ts';
import { othersOf, samePackage, sameSeats } from '../../src/bots/parts/desk.ts';

/** Terms heard before it puts them to the test. */
const HEARS = 2;

/** `patience`: months for which it keeps the terms in its drawer. */
export function createHaggler(setup: Setup, seat: RoleId, seed: number, patience: 0 | 1): Bot {
  const rules = rulesOf(setup);
  const dice = diceOf(seed);
  const allowed = (view: View, action: SeatAction): boolean => check(rules, view, seat, action) === null;

  /** Somebody's earlier terms, proposed back. */
  const throwsBack = (view: View): SeatAction | null => {
    const mine = view.offers.filter((offer) => offer.by === seat && offer.round === view.round);
    const heard = view.offers.filter(
      (offer) => offer.to.includes(seat) && offer.round === view.round - patience && offer.status !== 'signed',
    );
    for (const { by, to, package: pkg, ...rest } of heard) {
      const seats = othersOf({ by, to, package: pkg, ...rest }, seat);
      const action = { do: 'propose', to: seats, package: pkg } as const;
      const tried = mine.some((offer) => sameSeats(offer.to, seats) && samePackage(offer.package, pkg));
      if (!tried && allowed(view, action)) return action;
    }
    return null;
  };
  const counters = (view: View, offer: Offer): SeatAction | null => {
    for (let tries = 0; tries < 40; tries++) {
      const idea = randomAction(rules, view, seat, dice);
      if (idea?.do !== 'propose') continue;
      const action = { do: 'counter', offer: offer.id, package: idea.package } as const;
      if (sameSeats(idea.to, othersOf(offer, seat)) && allowed(view, action)) return action;
    }
    return null;
  };
  return {
    name: 'Haggler',
    see: () => {},
    act: (view) => {
      const legal = legalActions(rules, view, seat);
      if (legal.seal) return { action: { do: 'seal', moves: [], keeps: [] }, reason: null };
      const waiting = view.offers.find(({ id }) => legal.decline.includes(id));
      const heard = view.offers.filter(({ by, round }) => by === waiting?.by && round === view.round).length;
      const action =
        (waiting && heard < HEARS ? counters(view, waiting) : null) ??
        (legal.offersLeft > 0 ? throwsBack(view) : null) ??
        (waiting ? ({ do: 'decline', offer: waiting.id } as const) : null) ??
        (legal.ready ? ({ do: 'ready' } as const) : null);
      return { action, reason: null };
    },
  };
}
