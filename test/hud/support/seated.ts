/** A seat's table in the middle of a game that a test plays by hand. */
import type { Table } from '../../../src/kernel/table.ts';
import { legalActions } from '../../../src/kernel/legal.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import type { Game } from '../../support/game.ts';

export type Sat = Pick<Table, 'seat' | 'setup' | 'view' | 'facts' | 'legal' | 'seats' | 'reasons'>;

const redacted = new WeakMap<Setup, Map<string, Setup>>();
function sightOf(setup: Setup, seat: string): Setup {
  const known = redacted.get(setup) ?? new Map<string, Setup>();
  redacted.set(setup, known);
  const mine = known.get(seat) ?? setupFor(setup, seat);
  known.set(seat, mine);
  return mine;
}

/** What a screen of this seat would hold now. */
export function sat(game: Game, seat: string): Sat {
  const setup = sightOf(game.rules.setup, seat);
  const view = game.view(seat);
  return {
    seat,
    setup,
    view,
    facts: game.shown(seat),
    legal: legalActions(rulesOf(setup), view, seat),
    seats: setup.roles.map(({ id }) => ({ role: id, kind: 'bot', bot: 'diplomat', thinking: false })),
    reasons: [],
  };
}
