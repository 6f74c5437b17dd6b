/** Channels pay: rate × demand × the share carried (at most all of it), less upkeep and fixed costs. */
import { carriedBy, channelNow } from '../effects/channel.ts';
import { add } from '../effects/numbers.ts';
import type { Playing } from '../playing.ts';

export function payChannels(playing: Playing): void {
  const { rules, state } = playing;
  for (const { pay, rate, demand, costs } of rules.pays) {
    let carried = 0;
    let upkeep = 0;
    for (const channel of rules.setup.channels) {
      if (channel.to !== pay.to) continue;
      carried += carriedBy(rules, state, channel);
      const now = channelNow(rules, state, channel.id);
      if (now === 'open' || now === 'leaking') upkeep += channel.upkeep;
    }
    const income = rate(state.slots) * demand(state.slots) * Math.min(1, carried);
    const spent = costs(state.slots) + upkeep;
    playing.emit({ type: 'paid', role: pay.to, carried: Math.min(1, carried), income, costs: spent });
    add(playing, { to: { kind: 'meter', id: pay.meter } }, income - spent, { by: 'channels', role: pay.to });
  }
}
