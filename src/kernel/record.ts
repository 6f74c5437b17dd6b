/** A game is its record: the save, the replay, the bug report and the golden test are this one file. */
import type { Action } from './action.ts';
import type { Fact } from './facts.ts';
import { hashOf, hashRules } from './hash.ts';
import { act, start } from './play.ts';
import type { Watch } from './playing.ts';
import { isRefusal, type Refusal } from './refusals.ts';
import { rulesOf } from './rules.ts';
import type { RoleId, Setup } from './setup.ts';
import type { State } from './state.ts';

export const RULES_VERSION = 'side-letter-rules/1';

export interface RecordedAction {
  /** null: the table itself (`time-up`). */
  readonly seat: RoleId | null;
  readonly action: Action;
}
export interface GameRecord {
  readonly format: 'side-letter-record/1';
  readonly rules: string;
  readonly setup: Setup;
  /** `hashRules` of the setup: shows that nobody changed the rules of a saved game. */
  readonly rulesHash: string;
  /** Any 32-bit unsigned integer. */
  readonly seed: number;
  /** Chances forced to an answer (replaying history), by move, event or issue id. */
  readonly forced?: { readonly [id: string]: boolean };
  readonly actions: readonly RecordedAction[];
}

/** A record with nothing played yet. */
export function newRecord(setup: Setup, seed: number, forced?: GameRecord['forced']): GameRecord {
  return {
    format: 'side-letter-record/1',
    rules: RULES_VERSION,
    setup,
    rulesHash: hashRules(setup),
    seed: seed >>> 0,
    actions: [],
    ...(forced ? { forced } : {}),
  };
}

/** The record with one more action. */
export const withAction = (record: GameRecord, seat: RoleId | null, action: Action): GameRecord => ({
  ...record,
  actions: [...record.actions, { seat, action }],
});

export interface Replay {
  readonly state: State;
  readonly facts: readonly Fact[];
  /** Of the final state: equal in every JavaScript engine. */
  readonly hash: string;
}
/** An action of a record that the rules refuse: the record is damaged. */
export interface Broken {
  readonly at: number;
  readonly refusal: Refusal;
}
export const isBroken = (x: object): x is Broken => 'refusal' in x;

/** Plays a record from the start. `watch` hears every fact as it happens. */
export function replay(record: GameRecord, watch?: Watch): Replay | Broken {
  const rules = rulesOf(record.setup);
  const { state, facts } = start(record.setup, record.seed, record.forced, watch);
  for (const [at, { seat, action }] of record.actions.entries()) {
    const happened = act(rules, state, seat, action, watch);
    if (isRefusal(happened)) return { at, refusal: happened };
    facts.push(...happened);
  }
  return { state, facts, hash: hashOf(state) };
}

/** The same game up to its first `at` actions, to be played on differently. */
export const fork = (record: GameRecord, at: number): GameRecord => ({
  ...record,
  actions: record.actions.slice(0, Math.max(0, at)),
});

/** A record of rules that this version does not play by. */
export interface OtherRules {
  readonly code: 'other-rules';
  readonly found: string;
  readonly needs: string;
  /** Of a newer release; else of one too old. */
  readonly newer: boolean;
}

/** Whether a record is of rules that this version does not play by. */
export function otherRules({ rules }: Pick<GameRecord, 'rules'>): OtherRules | null {
  if (rules === RULES_VERSION) return null;
  return {
    code: 'other-rules',
    found: String(rules),
    needs: RULES_VERSION,
    newer: number(rules) > number(RULES_VERSION),
  };
}

/** `side-letter-rules/2` is of the second rules. */
const number = (rules: string): number => Number(/\/(\d+)$/.exec(String(rules))?.[1] ?? 0);
