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
  #line: ReasonLine | null = null;

  constructor(setup: Setup) {
    this.#setup = setup;
  }

  /** Notes a reason; the most telling of the month is kept, of equals the last. */
  note(round: number, line: ReasonLine): void {
    if (round !== this.#round) this.#line = null;
    this.#round = round;
    if (this.#line === null || RANK.indexOf(line.code) <= RANK.indexOf(this.#line.code)) this.#line = line;
  }

  /** Notes what passed between some seats: the others learn no more than that there is bargaining. */
  between(round: number, seats: readonly RoleId[], line: ReasonLine): void {
    if (this.#setup.roles.every(({ id }) => seats.includes(id))) this.note(round, line);
    else if (GENERAL.has(line.code)) this.note(round, { code: line.code, data: {} });
  }

  /** The month's line so far. */
  line(round: number): ReasonLine | null {
    return round === this.#round ? this.#line : null;
  }
}
