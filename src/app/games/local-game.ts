/** A game played in this page: the machine over its record, bots in a worker, saved after every action. */
import { newRecord } from '../../kernel/record.ts';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import type { Table } from '../../kernel/table.ts';
import { Host } from '../../machine/host.ts';
import type { Seating } from '../../machine/seating.ts';
import type { Notes } from '../../hud/table/notes.tsx';
import type { Settings } from '../../hud/settings/settings.ts';
import { WorkerBots } from './bot-port.ts';
import { clockOf } from './clock.ts';
import { keepNotes, readNotes } from './notes.ts';
import type { StoredGame } from './saved-game.ts';
import { putGame } from './store.ts';

/** Milliseconds between bots' answers, so that a person can follow the talks. */
const PACE = 700;

export interface LocalGame {
  readonly id: string;
  /** People's seats, in the setup's order; more than one: they pass the device around. */
  readonly people: readonly RoleId[];
  readonly host: Host;
  table(seat: RoleId): Table;
  stored(): StoredGame;
  /** Keeps what belongs to the game and not to its record: who holds the device, PINs. */
  keep(change: Pick<Partial<StoredGame>, 'seat' | 'pins' | 'pinsGone'>): void;
  /** What a person put down and did not play yet, and how far the story was read: a reload opens where it was left. */
  notes(seat: RoleId): Notes | undefined;
  note(seat: RoleId, notes: Notes): void;
  stop(): void;
}

const anySeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

export const freshId = (): string => anySeed().toString(36);

/** A new game, nothing played. Seats without a bot are people's; the first of them begins. */
export const newGame = (setup: Setup, people: readonly RoleId[], bots: StoredGame['bots']): StoredGame => ({
  id: freshId(),
  record: newRecord(setup, anySeed()),
  seat: people[0] ?? '',
  ...(people.length > 1 ? { people } : {}),
  bots,
  botSeed: anySeed(),
  round: 1,
  over: false,
  played: Date.now(),
});

/** `onUnsaved` hears why a save failed: the game goes on, and can still be exported. */
export function openGame(game: StoredGame, settings: Settings, onUnsaved: (why: string) => void): LocalGame {
  const { setup } = game.record;
  const bots = new WorkerBots(setup, game.bots, game.botSeed);
  const people = game.people ?? [game.seat];
  const seating: Seating = Object.fromEntries(
    setup.roles.map(({ id }) => [
      id,
      people.includes(id) ? { kind: 'person' } : { kind: 'bot', bot: game.bots[id] ?? 'diplomat' },
    ]),
  );
  let stored = game;
  const keep = (change: Partial<StoredGame>): Promise<void> => {
    stored = { ...stored, ...change, played: Date.now() };
    return putGame(stored).catch((error: unknown) =>
      onUnsaved(error instanceof Error ? error.message : 'storage failed'),
    );
  };
  const host = new Host({
    record: game.record,
    bots,
    seating,
    pace: PACE,
    clock: clockOf(settings),
    ...(game.reasons ? { reasons: game.reasons } : {}),
    save: ({ record, round, phase }, reasons) => keep({ record, round, over: phase === 'over', reasons }),
  });
  const tables = new Map(people.map((seat) => [seat, host.table(seat)]));
  // The talks begin when the player sits at the table, not while the brief is read.
  host.pause();
  return {
    id: game.id,
    people,
    host,
    table: (seat) => tables.get(seat) ?? host.table(seat),
    stored: () => stored,
    keep: (change) => void keep(change),
    notes: (seat) => readNotes(game.id, seat),
    note: (seat, notes) => keepNotes(game.id, seat, notes),
    stop: () => {
      host.stop();
      bots.stop();
    },
  };
}
