/**
 * The one authority over a table, local or in class: it holds the truth and the record, lets the
 * kernel decide, and keeps what each seat was shown. It waits for nothing; the machine does.
 */
import type { Action } from '../kernel/action.ts';
import { show } from '../kernel/audience.ts';
import type { View } from '../kernel/board.ts';
import { check } from '../kernel/check.ts';
import { debriefOf, type Debrief } from '../kernel/debrief.ts';
import type { Fact } from '../kernel/facts.ts';
import { fold } from '../kernel/fold.ts';
import { legalActions, type Legal } from '../kernel/legal.ts';
import { decide } from '../kernel/play.ts';
import { isBroken, replay, withAction, type GameRecord } from '../kernel/record.ts';
import { setupFor } from '../kernel/redact.ts';
import { isRefusal, type Refusal } from '../kernel/refusals.ts';
import { rulesOf, type Rules } from '../kernel/rules.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { State } from '../kernel/state.ts';
import { viewFor } from '../kernel/view.ts';

/** What one seat has been shown so far, and its view of now. */
interface Sight {
  readonly setup: Setup;
  facts: readonly Fact[];
  view: View;
}

export class Authority {
  readonly rules: Rules;
  #state: State;
  #record: GameRecord;
  readonly #sights: ReadonlyMap<RoleId, Sight>;
  readonly #legal = new Map<RoleId, { readonly view: View; readonly legal: Legal }>();
  #debrief: Debrief | null = null;

  /** Opens a table on a record, new or saved. Throws on a damaged one: read records with `readRecord` first. */
  constructor(record: GameRecord) {
    this.rules = rulesOf(record.setup);
    this.#record = record;
    const seen = new Map<RoleId, Fact[]>(record.setup.roles.map((role) => [role.id, []]));
    const played = replay(record, (fact, state) => this.#showTo(seen, fact, state));
    if (isBroken(played)) throw new Error(`Action ${played.at} of this record is refused: ${played.refusal.code}`);
    this.#state = played.state;
    this.#sights = new Map(
      record.setup.roles.map(({ id }) => [
        id,
        { setup: setupFor(record.setup, id), facts: seen.get(id) ?? [], view: viewFor(this.rules, this.#state, id) },
      ]),
    );
  }

  get record(): GameRecord {
    return this.#record;
  }
  get phase(): State['phase'] {
    return this.#state.phase;
  }
  get round(): number {
    return this.#state.round;
  }
  /** Accepted actions so far: answers that were thought out on another number are stale. */
  get number(): number {
    return this.#record.actions.length;
  }
  get roles(): readonly RoleId[] {
    return this.rules.setup.roles.map((role) => role.id);
  }

  /** Is this seat done with its part of the phase? */
  isDone(role: RoleId): boolean {
    const seat = this.roles.indexOf(role);
    return this.phase === 'talks' ? this.#state.ready[seat] === true : this.#state.hasSealed[seat] === true;
  }

  sight(role: RoleId): Readonly<Sight> {
    const sight = this.#sights.get(role);
    if (!sight) throw new Error(`No seat "${role}" at this table`);
    return sight;
  }

  /** The whole truth, once the game is over. */
  get debrief(): Debrief | null {
    if (this.#state.phase !== 'over') return null;
    this.#debrief ??= debriefOf(this.#record);
    return this.#debrief;
  }

  /** Null when the action was accepted, else why not. `seat` null is the table itself. */
  submit(seat: RoleId | null, action: Action): Refusal | null {
    const seen = new Map<RoleId, Fact[]>(this.roles.map((role) => [role, []]));
    const facts = decide(this.rules, this.#state, seat, action, (fact, state) => this.#showTo(seen, fact, state));
    if (isRefusal(facts)) return facts;
    this.#state = fold(this.rules, this.#state, facts);
    this.#record = withAction(this.#record, seat, action);
    for (const [role, sight] of this.#sights) {
      const news = seen.get(role) ?? [];
      if (news.length > 0) sight.facts = [...sight.facts, ...news];
      sight.view = viewFor(this.rules, this.#state, role);
    }
    return null;
  }

  /** Would the action be accepted? */
  allows(seat: RoleId, action: Action): boolean {
    return check(this.rules, this.#state, seat, action) === null;
  }

  /** What a seat may do now: worked out when a screen asks, once a view. Bots work out their own. */
  legal(role: RoleId): Legal {
    const { view } = this.sight(role);
    const last = this.#legal.get(role);
    if (last?.view === view) return last.legal;
    const legal = legalActions(this.rules, view, role);
    this.#legal.set(role, { view, legal });
    return legal;
  }

  #showTo(seen: ReadonlyMap<RoleId, Fact[]>, fact: Fact, state: State): void {
    for (const [role, facts] of seen) {
      const shown = show(this.rules, state, fact, role);
      if (shown) facts.push(shown);
    }
  }
}
