/** How hard a bot bargains: the list of `bots/opponents`, kept apart so that the page need not load the bots. */
import { seatsWords } from '../../text/screens/seats.ts';

export interface BotLevel {
  readonly id: string;
  readonly name: string;
  /** One sentence on how it plays. */
  readonly says: string;
}

const LEVELS = ['trainee', 'diplomat', 'hard-liner'] as const;

/** Easiest first. */
export function botLevels(): readonly BotLevel[] {
  const { levels } = seatsWords();
  return LEVELS.map((id) => ({ id, ...levels[id] }));
}
