/** A case with one promise in it: Russia gives Washington its word on one issue. Tests say what kind of word it is. */
import type { Option, Pledge, Setup } from '../../src/kernel/setup.ts';
import { issue, meter, move, option, pledge, set, setup } from './case.ts';

/** It is done once the card `act` was played; it looks done once `act` or `show` was. */
export const DONE = ['==', ['meter', 'done'], 1] as const;
export const LOOKS_DONE = ['or', ['played', 'act'], ['played', 'show']] as const;

export const promise = (
  more: Partial<Pledge>,
  { terms = {}, ...rest }: Partial<Setup> & { readonly terms?: Partial<Option> } = {},
): Setup =>
  setup({
    meters: [meter('done', { start: 0, max: 1 })],
    issues: [
      issue(
        'word',
        ['ustr', 'russia'],
        [
          option('given', {
            worth: { ustr: 10, russia: -4, site: -2 },
            paper: { ustr: 3 },
            pledge: pledge('russia', { keptIf: DONE, looksKeptIf: LOOKS_DONE, ...more }),
            ...terms,
          }),
          option('other', { worth: { ustr: 1, russia: -1 } }),
        ],
      ),
    ],
    moves: [
      move('act', 'russia', [set('done', 1)]),
      move('undo', 'russia', [set('done', 0)]),
      move('show', 'russia', []),
      move('audit', 'ustr', [{ do: 'expose', issue: 'word' }]),
    ],
    ...rest,
  });
