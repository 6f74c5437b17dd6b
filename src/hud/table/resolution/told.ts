/** A resolution as an ordered list: each step with its cause, then what it changed, before → after. */
import type { Fact } from '../../../kernel/facts.ts';
import type { MoveId, RoleId, Setup } from '../../../kernel/setup.ts';
import { causeOf, isHead, steps } from '../../../kernel/steps.ts';
import { headCause } from '../../../text/causes.ts';
import { sayFact } from '../../../text/facts.ts';
import { plain, type Line } from '../../../text/line.ts';

export interface ToldStep {
  /** Facts up to and with this step, counted from the resolution's first. */
  readonly upTo: number;
  readonly head: Line;
  readonly then: readonly Line[];
  /** The seat whose act it is, for its sleeve. */
  readonly role: RoleId | null;
  readonly move: MoveId | null;
}

/** Facts that a step need not tell: the phase itself, and numbers no one reads. */
const SILENT: ReadonlySet<Fact['type']> = new Set<Fact['type']>([
  'phase-began',
  'rolled',
  'month-began',
  'sealed',
  'estimated',
]);

/**
 * The steps of a resolution's facts, as its listener was shown them. A head that changed nothing anybody sees, such as the
 * world's own turn of the month, is left out. `round`: the month they tell of.
 */
export function toldSteps(facts: readonly Fact[], setup: Setup, seat: RoleId, round?: number): readonly ToldStep[] {
  const told: ToldStep[] = [];
  let upTo = 0;
  for (const { head, then } of steps(facts.filter((fact) => !SILENT.has(fact.type)))) {
    upTo = facts.lastIndexOf(then.at(-1) ?? head) + 1;
    const cause = isHead(head) ? null : causeOf(head);
    // What explains them was not shown: then the cause is named.
    const line: Line = cause === null ? sayFact(head, setup, seat, round) : { text: headCause(cause, setup, seat) };
    const lines = (cause === null ? then : [head, ...then])
      .filter((fact) => !isPrice(fact))
      .map((fact) => sayFact(fact, setup, seat, round))
      .filter((one) => one.text !== '');
    const quiet =
      cause !== null ||
      head.type === 'month-turned' ||
      head.type === 'paid' ||
      head.type === 'held' ||
      head.type === 'matured';
    if (line.text === '' || (quiet && lines.length === 0 && line.change === undefined)) continue;
    const role = head.type === 'opened' ? head.role : (line.role ?? null);
    told.push({ upTo, head: line, then: lines, role, move: head.type === 'opened' ? head.move : null });
  }
  return told;
}

/** What a card cost was known when it was loaded. */
const isPrice = (fact: Fact): boolean =>
  fact.type === 'capital-moved' && fact.cause.by === 'move' && fact.to < fact.from;

/** What a step is, in one breath, for the live region. */
export const heardStep = (step: ToldStep): string => [step.head, ...step.then].map(plain).join(' ');
