/**
 * Why the bot did what it did this month: of all that happened, the one line most worth telling. It is told to every seat, so
 * it holds only what every seat may know: who was offered what stays between those who saw it.
 */
import type { RoleId, Setup } from '../../kernel/setup.ts';
import type { ReasonLine } from '../../kernel/table.ts';

/** Most telling first. */
const RANK: readonly string[] = [
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

/** What may be told although not every seat saw it: that a seat bargains is no secret. */
const GENERAL: ReadonlySet<string> = new Set([
  'conceded',
  'traded-issues',
  'held-firm',
  'opened-high',
  'declined-for-better',
]);

export class Diary {
  readonly #setup: Setup;
  #round = 0;
  /** The month's reasons by code, of each the last. */
  #lines = new Map<string, ReasonLine>();
  /** What was told of the month before. */
  #told: string | null = null;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  note(round: number, line: ReasonLine): void {
    if (round !== this.#round) {
      this.#told = this.line(this.#round)?.code ?? null;
      this.#lines = new Map();
      this.#round = round;
    }
    this.#lines.set(line.code, line);
  }

  /** Notes what passed between some seats: the others learn no more than that there is bargaining. */
  between(round: number, seats: readonly RoleId[], line: ReasonLine): void {
    if (this.#setup.roles.every(({ id }) => seats.includes(id))) this.note(round, line);
    else if (GENERAL.has(line.code)) this.note(round, { code: line.code, data: {} });
  }

  /** The month's line so far: the most telling, but rather another than the same as last month. */
  line(round: number): ReasonLine | null {
    if (round !== this.#round) return null;
    const ranked = RANK.filter((code) => this.#lines.has(code));
    const code = ranked.find((one) => one !== this.#told) ?? ranked[0];
    return code === undefined ? null : (this.#lines.get(code) ?? null);
  }
}
