/** What a seat's own month is foretold to do, from what that seat may know. */
import { forecast, type Forecast } from '../../src/kernel/forecast.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import type { Game } from './game.ts';

export const told = (
  game: Game,
  seat: string,
  moves: readonly string[],
  keeps: readonly string[] = [],
  breaks: readonly string[] = [],
): Forecast | null => forecast(game.view(seat), setupFor(game.rules.setup, seat), { moves, keeps, breaks });
