/** A table where Russia may promise one thing to the USTR: `plants: night`. */
import type { Due } from '../../../src/kernel/setup.ts';
import { issue, option, pledge, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

export const pledging = (due: Due): Game =>
  new Game(
    setup({
      issues: [issue('plants', ['ustr', 'russia'], [option('night', { pledge: pledge('russia', { due }) })])],
    }),
  );
