/** A seat that signs nothing: it plays its cards as a Diplomat would, declines what it is offered and offers nothing. */
import type { SeatAction } from '../kernel/action.ts';
import type { View } from '../kernel/board.ts';
import type { CreateBot } from '../bots/bot.ts';
import { createDiplomat } from '../bots/diplomat.ts';

export const createMute: CreateBot = (setup, seat, seed) => {
  const diplomat = createDiplomat(setup, seat, seed);
  return {
    name: 'Mute',
    see: (facts) => diplomat.see(facts),
    act: (view) => (view.phase === 'talks' ? { action: silence(view, seat), reason: null } : diplomat.act(view)),
  };
};

function silence(view: View, seat: string): SeatAction {
  const offer = view.offers.find(({ status, to }) => status === 'live' && to.includes(seat));
  return offer ? { do: 'decline', offer: offer.id } : { do: 'ready' };
}
