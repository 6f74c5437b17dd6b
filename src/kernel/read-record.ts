/** Reading a record that came from outside: a saved game, a file a person picked. Damage is refused with a reason and costs nothing. */
import type { GameRecord } from './record.ts';
import { isBroken, replay, RULES_VERSION } from './record.ts';
import { hashRules } from './hash.ts';

export type RecordProblem =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-a-record' }
  | { readonly code: 'other-rules'; readonly found: string; readonly needs: string }
  | { readonly code: 'altered' }
  | { readonly code: 'refused-action'; readonly at: number; readonly because: string }
  | { readonly code: 'damaged' };

/** Parses and replays a record. Returns it only if it plays through to its last action. */
export function readRecord(text: string): { readonly record: GameRecord } | { readonly problem: RecordProblem } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { problem: { code: 'not-json', detail: error instanceof Error ? error.message : '' } };
  }
  if (!looksLikeRecord(value)) return { problem: { code: 'not-a-record' } };
  if (value.rules !== RULES_VERSION)
    return { problem: { code: 'other-rules', found: String(value.rules), needs: RULES_VERSION } };
  try {
    if (value.rulesHash !== hashRules(value.setup)) return { problem: { code: 'altered' } };
    const played = replay(value);
    return isBroken(played)
      ? { problem: { code: 'refused-action', at: played.at, because: played.refusal.code } }
      : { record: value };
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
