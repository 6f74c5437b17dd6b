/** What a pool of games used of a scenario: a thing that no game ever uses is dead weight, or a mistake. */
import type { Setup } from '../kernel/setup.ts';
import { share } from './statistics.ts';
import type { Summary } from './summary.ts';

/** Share of games 0..1, by id, in the scenario's order. */
export type Shares = { readonly [id: string]: number };
export interface Coverage {
  readonly games: number;
  readonly outcomes: Shares;
  readonly moves: Shares;
  /** Signed, whether or not it was replaced; by `issue.option`. */
  readonly options: Shares;
  readonly events: Shares;
}

export function coverageOf(setup: Setup, games: readonly Summary[]): Coverage {
  const shares = (ids: readonly string[], used: (game: Summary, id: string) => boolean): Shares =>
    Object.fromEntries(ids.map((id) => [id, share(games, (game) => used(game, id))]));
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
  const options = setup.issues.flatMap((issue) => issue.options.map((option) => `${issue.id}.${option.id}`));
  return {
    games: games.length,
    outcomes: shares(ids(setup.outcomes), ({ outcome }, id) => outcome === id),
    moves: shares(ids(setup.moves), ({ moves }, id) => moves.includes(id)),
    options: shares(options, ({ deals }, id) => deals.some((deal) => deal.options.includes(id))),
    events: shares(ids(setup.events), ({ events }, id) => events.includes(id)),
  };
}

/** The one used least; null where there is none. */
export function least(shares: Shares): { readonly id: string; readonly share: number } | null {
  const [first] = Object.entries(shares).sort(([, a], [, b]) => a - b);
  return first ? { id: first[0], share: first[1] } : null;
}
