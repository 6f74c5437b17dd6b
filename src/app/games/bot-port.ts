/** Bots in a worker, off the page's main thread. Each seat's bot gets its own redacted setup and only what it was shown. */
import type { FromBots, ToBots } from '../../bots/protocol.ts';
import { setupFor } from '../../kernel/redact.ts';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import type { Answer, BotPort, Question } from '../../machine/seating.ts';

interface Waiting {
  readonly seat: RoleId;
  readonly reply: (answer: Answer) => void;
}

export class WorkerBots implements BotPort {
  readonly #setup: Setup;
  readonly #bots: { readonly [role: RoleId]: string };
  readonly #seed: number;
  readonly #started = new Set<RoleId>();
  /** How many of a seat's facts its bot has heard. */
  readonly #heard = new Map<RoleId, number>();
  #worker: Worker;
  #waiting: Waiting[] = [];

  constructor(setup: Setup, bots: { readonly [role: RoleId]: string }, seed: number) {
    this.#setup = setup;
    this.#bots = bots;
    this.#seed = seed;
    this.#worker = this.#open();
  }

  ask({ seat, view, facts, number }: Question): Promise<Answer> {
    this.#start(seat);
    const heard = this.#heard.get(seat) ?? 0;
    this.#heard.set(seat, facts.length);
    return new Promise((reply) => {
      this.#waiting.push({ seat, reply });
      this.#post({ type: 'ask', seat, view, facts: facts.slice(heard), number });
    });
  }

  /** Something hangs: a new worker, whose bots hear everything from the start. */
  restart(): void {
    this.stop();
    this.#worker = this.#open();
  }

  stop(): void {
    this.#worker.terminate();
    this.#waiting = [];
    this.#started.clear();
    this.#heard.clear();
  }

  #start(seat: RoleId): void {
    if (this.#started.has(seat)) return;
    this.#started.add(seat);
    const place = this.#setup.roles.findIndex((role) => role.id === seat);
    this.#post({
      type: 'start',
      seat,
      setup: setupFor(this.#setup, seat),
      bot: this.#bots[seat] ?? 'diplomat',
      seed: this.#seed + place,
    });
  }

  #open(): Worker {
    const worker = new Worker(new URL('../../bots/worker.ts', import.meta.url), { type: 'module', name: 'bots' });
    worker.addEventListener('message', ({ data }: MessageEvent<FromBots>) => {
      const place = this.#waiting.findIndex((waiting) => waiting.seat === data.seat);
      if (place >= 0) this.#waiting.splice(place, 1)[0]?.reply(data);
    });
    return worker;
  }

  #post(message: ToBots): void {
    this.#worker.postMessage(message);
  }
}
