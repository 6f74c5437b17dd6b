/**
 * Looking ahead: how many points a seat would end with if a package were signed now, these pledges kept, and
 * nobody played another card. A bot compares such endings; what they leave out is alike on both sides.
 */
import type { SeatAction } from '../../kernel/action.ts';
import type { Standing, View } from '../../kernel/board.ts';
import { VERDICT_CODES } from '../../kernel/expressions.ts';
import { imagine } from '../../kernel/imagine.ts';
import { rulesOf, type Rules } from '../../kernel/rules.ts';
import type { IssueId, MoveId, Package, RoleId, Setup } from '../../kernel/setup.ts';
import { foretold } from './foretold.ts';

export interface Future {
  /** Signed now by everyone; only issues that nothing settled stands on. */
  readonly package?: Package;
  /** Is the pledge of this issue kept? */
  readonly kept: (issue: IssueId) => boolean;
  /** Cards played this month. */
  readonly moves?: readonly MoveId[];
  /** Whether those cards' chances come up. */
  readonly hit?: boolean;
  /** A card that another seat plays this month. */
  readonly threat?: MoveId;
}

const ENOUGH = 9;

export class Prospects {
  readonly #rules: Rules;
  readonly #setup: Setup;
  readonly #seat: RoleId;
  readonly #others: readonly RoleId[];

  constructor(setup: Setup, seat: RoleId) {
    this.#setup = foretold(setup);
    this.#rules = rulesOf(this.#setup);
    this.#seat = seat;
    this.#others = setup.roles.map((role) => role.id).filter((role) => role !== seat);
  }

  /** The seat's points at the end, not held to 0..100; null when the package may not be signed or the cards not played. */
  points(view: View, future: Future): number | null {
    const { package: pkg, moves, threat } = future;
    const signing = pkg !== undefined && Object.keys(pkg).length > 0;
    const phase = signing ? 'talks' : moves ? 'moves' : view.phase;
    const chances = moves && future.hit !== undefined ? Object.fromEntries(moves.map((m) => [m, future.hit])) : {};
    const game = imagine(
      this.#told(view, phase, future),
      this.#setup,
      { chances: chances as Record<string, boolean> },
      1,
    );
    if (signing && !this.#sign((role, action) => game.try(role, action), pkg)) return null;
    const by = threat === undefined ? undefined : this.#rules.move.get(threat)?.move.by;
    if (by !== undefined && threat !== undefined && !game.try(by, { do: 'seal', moves: [threat], keeps: [] }))
      return null;
    if (moves && !game.try(this.#seat, { do: 'seal', moves, keeps: [] })) return null;
    const months = this.#setup.calendar.rounds - view.round + 1;
    for (let step = phase === 'talks' ? 0 : 1; step < 2 * months; step++) game.act(null, { do: 'time-up' });
    return game.points(this.#seat);
  }

  #sign(attempt: (role: RoleId, action: SeatAction) => boolean, pkg: Package): boolean {
    if (!attempt(this.#seat, { do: 'propose', to: this.#others, package: pkg })) return false;
    const offer = `${this.#seat}>${this.#others.join('+')}#1`;
    return this.#others.every((role) => attempt(role, { do: 'accept', offer }));
  }

  #told(view: View, phase: View['phase'], { kept }: Future): View {
    const { layout } = this.#rules;
    const slots = view.slots.slice();
    // Others' capital is hidden; they are thought able to pay for one card.
    for (const role of this.#others) slots[layout.capital(role)] ??= ENOUGH;
    const standing: { [issue: IssueId]: Standing } = {};
    for (const { issue, at } of this.#rules.issues) {
      const verdict = view.slots[at.verdict];
      const open = verdict !== VERDICT_CODES.kept && verdict !== VERDICT_CODES.broken;
      slots[at.kept] = (open ? kept(issue.id) : verdict === VERDICT_CODES.kept) ? 1 : 0;
      const stands = view.standing[issue.id];
      if (stands)
        standing[issue.id] =
          stands.due === null && stands.reports === null ? { ...stands, due: this.#setup.calendar.rounds } : stands;
    }
    return {
      ...view,
      phase,
      slots,
      standing,
      offers: [],
      offersUsed: view.offersUsed.map(() => 0),
      hasSealed: view.hasSealed.map(() => false),
    };
  }
}
