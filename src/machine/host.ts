/** A running table: the machine over an authority, and a `Table` for each seat that a screen may hold. */
import { createActor, type ActorRefFrom } from 'xstate';
import type { SeatAction } from '../kernel/action.ts';
import type { GameRecord } from '../kernel/record.ts';
import type { Refusal } from '../kernel/refusals.ts';
import type { RoleId } from '../kernel/setup.ts';
import type { Clock, SeatStatus, Table } from '../kernel/table.ts';
import { Authority } from './authority.ts';
import { heardBy } from './reasons.ts';
import type { Seating } from './seating.ts';
import { tableMachine, type TableOptions } from './table.machine.ts';

export interface HostOptions extends Omit<TableOptions, 'authority'> {
  readonly record: GameRecord;
}

export class Host {
  readonly authority: Authority;
  readonly #actor: ActorRefFrom<typeof tableMachine>;

  constructor({ record, ...options }: HostOptions) {
    this.authority = new Authority(record);
    this.#actor = createActor(tableMachine, { input: { ...options, authority: this.authority } });
    this.#actor.start();
  }

  /** The phase as the machine has it: equal to the kernel's after every action. */
  get machinePhase(): string {
    return this.#actor.getSnapshot().value.phase;
  }
  /** Nothing is under way: no bot thinks and no clock is about to act. */
  get isIdle(): boolean {
    return this.#actor.getSnapshot().value.bots === 'idle';
  }

  table(seat: RoleId): Table {
    const { authority } = this;
    const actor = this.#actor;
    const context = () => actor.getSnapshot().context;
    const clock = (): Clock | null => {
      const { value, context: now } = actor.getSnapshot();
      return value.clock === 'off' ? null : { secondsLeft: now.secondsLeft, paused: value.clock === 'paused' };
    };
    return {
      seat,
      get setup() {
        return authority.sight(seat).setup;
      },
      get view() {
        return authority.sight(seat).view;
      },
      get facts() {
        return authority.sight(seat).facts;
      },
      get legal() {
        return authority.legal(seat);
      },
      get seats() {
        const { seating, asking } = context();
        const busy = actor.getSnapshot().value.bots;
        const thinks = busy !== 'idle' && busy !== 'paused';
        return authority.roles.map((role): SeatStatus => {
          const sitter = seating[role] ?? { kind: 'person' };
          return {
            role,
            kind: sitter.kind,
            bot: 'bot' in sitter ? sitter.bot : null,
            thinking: thinks && asking === role,
          };
        });
      },
      get reasons() {
        return heardBy(context().reasons, seat);
      },
      get clock() {
        return clock();
      },
      get debrief() {
        return authority.debrief;
      },
      submit: (action) => this.submit(seat, action),
      extendClock: () => this.#actor.send({ type: 'extend' }),
      subscribe: (listener) => {
        const subscription = this.#actor.subscribe(listener);
        return () => subscription.unsubscribe();
      },
    };
  }

  submit(seat: RoleId, action: SeatAction): Promise<Refusal | null> {
    return new Promise((reply) => this.#actor.send({ type: 'submit', seat, action, reply }));
  }

  /** Seats come and go. */
  seat(seating: Seating): void {
    this.#actor.send({ type: 'seated', seating });
  }
  setClock(clock: TableOptions['clock']): void {
    this.#actor.send({ type: 'clock-set', clock });
  }
  pause(): void {
    this.#actor.send({ type: 'pause' });
  }
  resume(): void {
    this.#actor.send({ type: 'resume' });
  }
  stop(): void {
    this.#actor.stop();
  }
}
