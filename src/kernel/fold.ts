/** Folding facts into a snapshot that never changes: what a live table holds. */
import { produce } from 'immer';
import { apply } from './apply.ts';
import type { Board } from './board.ts';
import type { Fact } from './facts.ts';
import type { Rules } from './rules.ts';

/** The board after the facts: a new frozen snapshot that shares what did not change with the old one. */
export function fold<B extends Board>(rules: Rules, board: B, facts: readonly Fact[]): B {
  return produce(board, (draft) => {
    // The fold writes only what a board has; a draft of one is one.
    for (const fact of facts) apply(rules, draft, fact);
  });
}
