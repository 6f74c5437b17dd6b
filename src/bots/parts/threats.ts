/** Warnings a bot gives, and cards it must fear: what hurts, who could play it, and how likely that is. */
import type { View } from '../../kernel/board.ts';
import { costOf } from '../../kernel/round/moves.ts';
import type { MoveId, RoleId, Setup } from '../../kernel/setup.ts';
import type { Memory, Opened } from './memory.ts';
import type { Seat } from './seat.ts';

/** How likely a card that hurts is played in a month, when it was played before, and when its owner warned of it. */
const STRUCK = 0.12;
const STRUCK_BEFORE = 0.3;
const WARNED = 0.5;
/** Points that a warning given costs to let lie. */
export const WORD = 2;
/** The bot asks before it threatens: no warning in the first months. */
const PATIENCE = 3;

export interface Threat {
  readonly move: MoveId;
  readonly odds: number;
}

/** Cards that hurt this seat much and that their owners could play. */
export function threatsTo({ rules, role }: Seat, view: View, { opened, said }: Memory): Threat[] {
  return rules.moves.flatMap(({ move, availableIf }) => {
    if (move.by === role || move.feltBy[role] !== 'large') return [];
    if (availableIf !== null && availableIf(view.slots) === 0) return [];
    const warned = said.some(
      ({ by, sentence }) =>
        by === move.by && sentence.kind === 'warn' && sentence.move === move.id && sentence.round === view.round,
    );
    const before = opened.some((card: Opened) => card.move === move.id);
    return [{ move: move.id, odds: warned ? WARNED : before ? STRUCK_BEFORE : STRUCK }];
  });
}

/** A card of one's own worth warning of: it hurts a seat that has signed nothing with the bot, and could be paid for this month. */
export function threatNow(setup: Setup, { rules, role }: Seat, view: View, { said }: Memory): MoveId | null {
  if (view.round < PATIENCE) return null;
  const dealt = (other: RoleId): boolean =>
    view.deals.some(({ signatories }) => signatories.includes(role) && signatories.includes(other));
  const capital = view.slots[rules.layout.capital(role)] ?? 0;
  const card = rules.moves.find(
    ({ move, availableIf }) =>
      move.by === role &&
      costOf(rules, view, move.id) <= capital &&
      (availableIf === null || availableIf(view.slots) !== 0) &&
      setup.roles.some(({ id }) => id !== role && move.feltBy[id] === 'large' && !dealt(id)) &&
      !said.some(({ by, sentence }) => by === role && sentence.kind === 'warn' && sentence.move === move.id),
  );
  return card?.move.id ?? null;
}

/** Cards of one's own that were warned of for this month. */
export const warnedOf = (role: RoleId, view: View, { said }: Memory): MoveId[] =>
  said.flatMap(({ by, sentence }) =>
    by === role && sentence.kind === 'warn' && sentence.round === view.round ? [sentence.move] : [],
  );
