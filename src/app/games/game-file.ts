/** Games as files: written for a person to keep, read back with care. */
import { checkRecord, parseRecord, type RecordProblem } from '../../kernel/read-record.ts';
import { handOver } from '../hand-over.ts';
import type { GameFile, StoredGame } from './saved-game.ts';

/** `hanoi_2006-ustr.side-letter.json` */
export const fileNameOf = ({ record, seat }: StoredGame): string => `${record.setup.id}-${seat}.side-letter.json`;

export const writeGame = ({ record, seat, people, bots }: StoredGame): string =>
  JSON.stringify({
    format: 'side-letter-game/1',
    seat,
    ...(people ? { people } : {}),
    bots,
    record,
  } satisfies GameFile);

/** Reads a game file or a bare record. A bare record is opened from its first seat. */
export function readGame(text: string, id: string, now: number): StoredGame | RecordProblem {
  const parsed = parseRecord(text);
  if ('problem' in parsed) return parsed.problem;
  const file = isGameFile(parsed.value) ? parsed.value : null;
  const read = checkRecord(file?.record ?? parsed.value);
  if ('problem' in read) return read.problem;
  const { record, played } = read;
  const roles = record.setup.roles.map((role) => role.id);
  const seat = roles.find((role) => role === file?.seat) ?? roles[0] ?? '';
  const listed: readonly unknown[] = Array.isArray(file?.people) ? file.people : [];
  const people = roles.filter((role) => role === seat || listed.includes(role));
  const bots = Object.fromEntries(
    roles.filter((role) => !people.includes(role)).map((role) => [role, String(file?.bots?.[role] ?? 'diplomat')]),
  );
  return {
    id,
    record,
    seat,
    ...(people.length > 1 ? { people } : {}),
    bots,
    botSeed: record.seed,
    round: played.state.round,
    over: played.state.phase === 'over',
    played: now,
  };
}

const isGameFile = (value: unknown): value is Partial<GameFile> =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'side-letter-game/1';

/** Hands a text to the player as a file. */
export const saveFile = (name: string, text: string): void =>
  handOver(name, new Blob([text], { type: 'application/json' }));
