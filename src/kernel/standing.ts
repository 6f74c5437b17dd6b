/** What stands, as one package: of a whole board what is signed, of a view what its seat has read. */
import type { Board } from './board.ts';
import type { Package } from './setup.ts';

export const standingPackage = ({ standing }: Pick<Board, 'standing'>): Package =>
  Object.fromEntries(Object.values(standing).map(({ issue, option }) => [issue, option]));
