/** Bots behind messages: what a worker does, as a function, so that it can be tried without one. */
import type { Bot } from './bot.ts';
import type { FromBots, ToBots } from './protocol.ts';
import { OPPONENTS, seatBot } from './opponents.ts';
import type { RoleId } from '../kernel/setup.ts';

/** Takes messages and answers questions. A bot that was never started answers nothing: the asker starts it afresh. */
export function hostBots(answer: (message: FromBots) => void): (message: ToBots) => void {
  const bots = new Map<RoleId, Bot>();
  return (message) => {
    const { seat } = message;
    if (message.type === 'start') {
      bots.set(seat, seatBot(OPPONENTS, message.bot, message.setup, seat, message.seed));
      return;
    }
    const bot = bots.get(seat);
    if (!bot) return;
    bot.see(message.facts);
    const { action, reason } = bot.act(message.view);
    answer({ seat, number: message.number, action, reason });
  };
}
