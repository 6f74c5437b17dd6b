/**
 * When: the machine mirrors the phase of the kernel and owns what a kernel must not: waiting for
 * seats, asking bots in turn, pacing, clocks, pause. It computes no rule and saves no snapshot.
 */
import { assign, enqueueActions, fromPromise, setup } from 'xstate';
import type { Action } from '../kernel/action.ts';
import type { Refusal } from '../kernel/refusals.ts';
import type { RoleId } from '../kernel/setup.ts';
import type { GivenReason } from '../kernel/table.ts';
import type { Authority } from './authority.ts';
import { tellAll, type Reasons } from './reasons.ts';
import type { Answer, BotPort, Question, Seating } from './seating.ts';
import { allQuiet, fallback, nextBot } from './turns.ts';

export interface TableOptions {
  readonly authority: Authority;
  readonly bots: BotPort;
  readonly seating: Seating;
  /** Milliseconds between a bot's answers, so that people can follow; 0 in tests. */
  readonly pace: number;
  /** Seconds for each phase; null: no clock. */
  readonly clock: { readonly talks: number; readonly moves: number } | null;
  /** What bots said before, as `save` was given it; nothing for a new game. */
  readonly reasons?: Reasons;
  /** Called after every accepted action, before it is acknowledged. */
  readonly save: (authority: Authority, reasons: Reasons) => void | Promise<void>;
}
/** How long a bot may think before it is started afresh, in milliseconds. */
export const PATIENCE = 8000;

interface Context extends Omit<TableOptions, 'reasons'> {
  reasons: Reasons;
  /** Bots rest and no clock runs. */
  paused: boolean;
  secondsLeft: number;
  /** The bot that is being asked. */
  asking: RoleId | null;
  answer: Answer | null;
  /** Bots that passed since the last change. */
  passed: readonly RoleId[];
  restarts: number;
}
export type TableEvent =
  | {
      readonly type: 'submit';
      readonly seat: RoleId | null;
      readonly action: Action;
      readonly reply?: (refusal: Refusal | null) => void;
    }
  | { readonly type: 'changed' }
  | { readonly type: 'seated'; readonly seating: Seating }
  | { readonly type: 'clock-set'; readonly clock: TableOptions['clock'] }
  | { readonly type: 'extend' }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' };

function secondsOf({ authority, clock }: Pick<Context, 'authority' | 'clock'>): number {
  return clock === null || authority.phase === 'over' ? 0 : authority.phase === 'moves' ? clock.moves : clock.talks;
}

export const tableMachine = setup({
  types: { context: {} as Context, events: {} as TableEvent, input: {} as TableOptions },
  actors: {
    ask: fromPromise<Answer, { bots: BotPort; question: Question }>(({ input }) => input.bots.ask(input.question)),
  },
  delays: { pace: ({ context }) => context.pace },
  guards: {
    inTalks: ({ context }) => context.authority.phase === 'talks',
    inMoves: ({ context }) => context.authority.phase === 'moves',
    isOver: ({ context }) => context.authority.phase === 'over',
    botWaits: ({ context }) => nextBot(context) !== null,
    botsHoldUp: ({ context }) => allQuiet(context) && context.passed.length > 0,
    isFresh: ({ context }) => context.answer?.number === context.authority.number,
    hasClock: ({ context }) => context.clock !== null && context.authority.phase !== 'over',
    isOut: ({ context }) => context.secondsLeft <= 0,
    gaveUp: ({ context }) => context.restarts >= 2,
  },
  actions: {
    /** Lets the authority decide; tells the seat once the game is safe. */
    decide: enqueueActions(({ context, enqueue, event }) => {
      if (event.type !== 'submit') return;
      const { authority } = context;
      const { round, phase } = authority;
      const refusal = authority.submit(event.seat, event.action);
      if (refusal) {
        event.reply?.(refusal);
        return;
      }
      const closed = authority.round !== round || authority.phase === 'over';
      const reasons = closed ? tellAll(context.reasons) : context.reasons;
      const saved = context.save(authority, reasons);
      if (saved) void saved.then(() => event.reply?.(null));
      else event.reply?.(null);
      enqueue.assign({ passed: [], reasons });
      if (authority.phase !== phase || authority.round !== round) enqueue.assign({ secondsLeft: secondsOf(context) });
      enqueue.raise({ type: 'changed' });
    }),
    keepReason: assign(({ context }) => {
      const { answer, asking, reasons, authority } = context;
      if (!answer?.reason || !asking) return {};
      const reason: GivenReason = { role: asking, round: authority.round, line: answer.reason };
      return { reasons: { ...reasons, kept: [...reasons.kept.filter((r) => r.role !== asking), reason] } };
    }),
  },
}).createMachine({
  id: 'table',
  type: 'parallel',
  context: ({ input }) => ({
    ...input,
    secondsLeft: secondsOf(input),
    asking: null,
    answer: null,
    passed: [],
    restarts: 0,
    paused: false,
    reasons: input.reasons ?? { kept: [], told: [] },
  }),
  on: {
    submit: { actions: 'decide' },
    seated: {
      actions: [
        assign({ seating: ({ event }) => event.seating, passed: [] }),
        ({ self }) => self.send({ type: 'changed' }),
      ],
    },
  },
  states: {
    /** The kernel's phase, mirrored. */
    phase: {
      initial: 'talks',
      states: {
        talks: {
          always: [
            { guard: 'inMoves', target: 'moves' },
            { guard: 'isOver', target: 'over' },
          ],
        },
        moves: {
          always: [
            { guard: 'inTalks', target: 'talks' },
            { guard: 'isOver', target: 'over' },
          ],
        },
        over: {
          always: [
            { guard: 'inTalks', target: 'talks' },
            { guard: 'inMoves', target: 'moves' },
          ],
        },
      },
    },
    bots: {
      initial: 'choosing',
      on: { pause: '.paused' },
      states: {
        choosing: {
          always: [
            { guard: 'botWaits', target: 'asking' },
            { guard: 'botsHoldUp', target: 'finishing' },
            { target: 'idle' },
          ],
        },
        idle: { on: { changed: 'choosing' } },
        asking: {
          entry: assign({ asking: ({ context }) => nextBot(context), answer: null }),
          invoke: {
            src: 'ask',
            input: ({ context }) => {
              const seat = nextBot(context) ?? '';
              const { view, facts } = context.authority.sight(seat);
              return { bots: context.bots, question: { seat, view, facts, number: context.authority.number } };
            },
            onDone: { target: 'pacing', actions: assign({ answer: ({ event }) => event.output, restarts: 0 }) },
            onError: 'restarting',
          },
          after: { [PATIENCE]: 'restarting' },
        },
        pacing: { after: { pace: 'answering' } },
        /** A stale answer is dropped and the question asked again. */
        answering: {
          always: [{ guard: 'isFresh', target: 'acting' }, { target: 'choosing' }],
        },
        acting: {
          entry: [
            'keepReason',
            enqueueActions(({ context, enqueue }) => {
              const { answer, asking, authority } = context;
              if (!asking) return;
              const action = answer?.action ?? (authority.phase === 'moves' ? fallback(context) : null);
              const pass = (): void => enqueue.assign({ passed: [...context.passed, asking] });
              if (!action) pass();
              else {
                // A refused answer counts as a pass; in the moves an empty sleeve stands in for it.
                const refused = !authority.allows(asking, action);
                if (refused && authority.phase === 'talks') pass();
                else enqueue.raise({ type: 'submit', seat: asking, action: refused ? fallback(context) : action });
              }
              enqueue.raise({ type: 'changed' });
            }),
          ],
          on: { changed: 'choosing' },
        },
        restarting: {
          entry: [
            ({ context }) => context.bots.restart(context.asking ?? ''),
            assign({ restarts: ({ context }) => context.restarts + 1 }),
          ],
          always: [{ guard: 'gaveUp', target: 'standingIn' }, { target: 'choosing' }],
        },
        /** A bot that cannot be woken lets the table go on. */
        standingIn: {
          entry: enqueueActions(({ context, enqueue }) => {
            enqueue.assign({ restarts: 0 });
            enqueue.raise({ type: 'submit', seat: context.asking, action: fallback(context) });
          }),
          on: { changed: 'choosing' },
        },
        finishing: {
          entry: enqueueActions(({ context, enqueue }) => {
            const role = context.passed.find((r) => !context.authority.isDone(r));
            if (role) enqueue.raise({ type: 'submit', seat: role, action: { do: 'ready' } });
            else enqueue.raise({ type: 'changed' });
          }),
          on: { changed: 'choosing' },
        },
        paused: {
          entry: assign({ paused: true }),
          exit: assign({ paused: false }),
          on: { resume: 'choosing' },
        },
      },
    },
    clock: {
      initial: 'off',
      on: {
        'clock-set': {
          target: '.off',
          actions: assign(({ context, event }) => ({
            clock: event.clock,
            secondsLeft: secondsOf({ ...context, clock: event.clock }),
          })),
        },
        extend: { actions: assign({ secondsLeft: ({ context }) => context.secondsLeft + secondsOf(context) }) },
      },
      states: {
        off: { always: { guard: 'hasClock', target: 'running' } },
        running: {
          always: [
            { guard: ({ context }) => context.authority.phase === 'over', target: 'off' },
            { guard: 'isOut', target: 'out' },
            // A clock that is set while the table rests starts with the table.
            { guard: ({ context }) => context.paused, target: 'paused' },
          ],
          after: {
            1000: {
              target: 'running',
              reenter: true,
              actions: assign({ secondsLeft: ({ context }) => context.secondsLeft - 1 }),
            },
          },
          on: { pause: 'paused' },
        },
        out: {
          entry: enqueueActions(({ enqueue }) =>
            enqueue.raise({ type: 'submit', seat: null, action: { do: 'time-up' } }),
          ),
          on: { changed: 'off' },
        },
        paused: { on: { resume: 'running' } },
      },
    },
  },
});
