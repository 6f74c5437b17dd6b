/** What happens at the table as a script goes on: the other seats' actions, and the player's own at a month's end. */
import type { SeatAction } from '../kernel/action.ts';
import type { MoveId, RoleId } from '../kernel/setup.ts';
import type { Lesson, LessonStep } from './lesson.ts';

export interface Act {
  readonly seat: RoleId;
  readonly action: SeatAction;
}

/** As a step begins: the partners' offers; and the whole month, where the step only tells what it came to. */
export function actsAtBeginning(lesson: Lesson, step: LessonStep, roles: readonly RoleId[]): readonly Act[] {
  const offers = step.partners.flatMap(({ by, offer }): Act[] =>
    offer === null ? [] : [{ seat: by, action: { do: 'propose', to: [lesson.seat], package: offer } }],
  );
  const toldOnly =
    step.until.do === 'read' && step.partners.some(({ moves, keeps }) => moves.length + keeps.length > 0);
  return toldOnly ? [...offers, ...month(lesson, step, roles, [])] : offers;
}

/** When the player has played these cards: everyone is ready, everyone seals, the month is resolved. */
export function month(
  { seat }: Lesson,
  { partners }: LessonStep,
  roles: readonly RoleId[],
  cards: readonly MoveId[],
): readonly Act[] {
  const others = roles.filter((role) => role !== seat);
  const sealed = (role: RoleId): Act => {
    const partner = partners.find(({ by }) => by === role);
    return { seat: role, action: { do: 'seal', moves: partner?.moves ?? [], keeps: partner?.keeps ?? [] } };
  };
  return [
    ...[...others, seat].map((role): Act => ({ seat: role, action: { do: 'ready' } })),
    ...others.map(sealed),
    { seat, action: { do: 'seal', moves: cards, keeps: [] } },
  ];
}
