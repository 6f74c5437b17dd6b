/**
 * Why the bot did what it did this month: of all that happened, the one line most worth telling. Every seat hears only what it
 * may know: who was offered what stays between those who saw it.
 */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import type { ReasonLine, ToldReason } from '../../kernel/table.ts';

/** Whoever is refused what it was offered is owed the reason, every time. */
const ALWAYS = 'terms-changed';

/** Most telling first. */
const RANK: readonly string[] = [
  ALWAYS,
  'accepted',
  'accepted-late',
  'called',
  'warned',
  'released-leverage',
  'conceded',
  'traded-issues',
  'declined-below-walkaway',
  'held-firm',
  'opened-high',
  'declined-for-better',
  'told-preferences',
  'moved-for',
  'held-leverage',
  'waited',
];

/** What may be told to all although not every seat saw it: that a seat bargains is no secret. */
const GENERAL: ReadonlySet<string> = new Set([
  'conceded',
  'traded-issues',
  'held-firm',
  'opened-high',
  'declined-for-better',
]);

interface Entry {
  /** Who may hear it; null: every seat. */
  readonly seats: readonly RoleId[] | null;
  readonly line: ReasonLine;
}

export class Diary {
  readonly #setup: Setup;
  #round = 0;
  /** The month's entries by code and audience, of each the last. */
  #entries = new Map<string, Entry>();
  /** Codes told of the month before, by listener; `''` is everybody. */
  #told: ReadonlyMap<RoleId, string> = new Map();

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  note(round: number, line: ReasonLine): void {
    this.#turnTo(round);
    this.#entries.set(line.code, { seats: null, line });
  }

  /** Notes what passed between some seats: they hear all of it, the others no more than that there is bargaining. */
  between(round: number, seats: readonly RoleId[], line: ReasonLine): void {
    if (this.#setup.roles.every(({ id }) => seats.includes(id))) return this.note(round, line);
    this.#turnTo(round);
    this.#entries.set(`${line.code} ${seats.join('+')}`, { seats, line });
    if (GENERAL.has(line.code)) this.note(round, { code: line.code, data: {} });
  }

  /** The month's line so far, for all and for each who may hear more: the most telling, but rather another than last month's. */
  line(round: number): ToldReason | null {
    if (round !== this.#round) return null;
    const all = this.#best('');
    if (!all) return null;
    const to = Object.fromEntries(
      this.#setup.roles.flatMap(({ id }) => {
        const own = this.#best(id);
        return own && own !== all ? [[id, own] as const] : [];
      }),
    );
    return { ...all, to };
  }

  #turnTo(round: number): void {
    if (round === this.#round) return;
    const last = this.line(this.#round);
    this.#told = new Map(
      last ? [['', last.code], ...Object.entries(last.to).map(([id, { code }]) => [id, code] as const)] : [],
    );
    this.#entries = new Map();
    this.#round = round;
  }

  /** The most telling line that a listener may hear; of two with one code, the one that says more. */
  #best(listener: RoleId): ReasonLine | null {
    const heard = [...this.#entries.values()]
      .filter(({ seats }) => seats === null || seats.includes(listener))
      .sort(
        (a, b) =>
          RANK.indexOf(a.line.code) - RANK.indexOf(b.line.code) || Number(a.seats === null) - Number(b.seats === null),
      );
    const told = this.#told.get(listener) ?? this.#told.get('');
    return (heard.find(({ line: { code } }) => code !== told || code === ALWAYS) ?? heard[0])?.line ?? null;
  }
}
