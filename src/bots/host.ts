/** Holds the bots of a table and answers for them: the part of the worker that needs no worker. */
import type { RoleId } from '../kernel/setup.ts';
import type { Bot } from './bot.ts';
import type { FromWorker, ToWorker } from './protocol.ts';
import { createBot } from './roster.ts';

export class BotHost {
  readonly #bots = new Map<RoleId, Bot>();

  /** Returns the answer to a question, or null where none is asked. Throws when a seat was never started. */
  receive(message: ToWorker): FromWorker | null {
    if ('start' in message) {
      const { seat, setup, bot: id, seed, facts } = message.start;
      const bot = createBot(id, setup, seat, seed);
      bot.see(facts);
      this.#bots.set(seat, bot);
      return null;
    }
    const { seat, view, number, facts } = message.ask;
    const bot = this.#bots.get(seat);
    if (!bot) throw new Error(`No bot was started for "${seat}"`);
    bot.see(facts);
    return { seat, number, ...bot.act(view) };
  }
}
