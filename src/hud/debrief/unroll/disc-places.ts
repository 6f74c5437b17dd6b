/** Where things lie on the finished disc: what the stage knows and the timeline needs to unroll it. */
import type { IssueId } from '../../../kernel/setup.ts';
import type { Place, Rolled } from './bend.ts';

export interface DiscPlaces {
  /** The rings of a disc that fills a square of this side, in pixels. */
  readonly rings: (side: number) => Pick<Rolled, 'inner' | 'ring' | 'from'>;
  readonly pledges: ReadonlyMap<IssueId, Place>;
}
