/** Reading a record that came from outside: a saved game, a file a person picked. Damage is refused with a reason and costs nothing. */
import type { GameRecord, Replay } from './record.ts';
import { isBroken, otherRules, replay, type OtherRules } from './record.ts';
import { hashRules } from './hash.ts';

export type RecordProblem =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-a-record' }
  | OtherRules
  | { readonly code: 'altered' }
  | { readonly code: 'refused-action'; readonly at: number; readonly because: string }
  | { readonly code: 'damaged' };

export type RecordRead = { readonly record: GameRecord; readonly played: Replay } | { readonly problem: RecordProblem };

/** Parses and replays a record. Returns it, with what it comes to, only if it plays through to its last action. */
export function readRecord(text: string): RecordRead {
  const parsed = parseRecord(text);
  return 'problem' in parsed ? parsed : checkRecord(parsed.value);
}

/** The JSON of a record file, not looked at yet. */
export function parseRecord(text: string): { readonly value: unknown } | { readonly problem: RecordProblem } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: { code: 'not-json', detail: error instanceof Error ? error.message : '' } };
  }
}

/** Replays a value that says it is a record. */
export function checkRecord(value: unknown): RecordRead {
  if (!looksLikeRecord(value)) return { problem: { code: 'not-a-record' } };
  const rules = otherRules(value);
  if (rules) return { problem: rules };
  try {
    if (value.rulesHash !== hashRules(value.setup)) return { problem: { code: 'altered' } };
    const played = replay(value);
    return isBroken(played)
      ? { problem: { code: 'refused-action', at: played.at, because: played.refusal.code } }
      : { record: value, played };
  } catch {
    // The setup or an action is not of its shape: whatever broke, this is not a game that can go on.
    return { problem: { code: 'damaged' } };
  }
}

function looksLikeRecord(value: unknown): value is GameRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { format, setup, seed, actions } = value as { [key: string]: unknown };
  return (
    format === 'side-letter-record/1' &&
    typeof setup === 'object' &&
    setup !== null &&
    typeof seed === 'number' &&
    Array.isArray(actions)
  );
}
