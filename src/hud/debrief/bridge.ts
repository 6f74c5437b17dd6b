/** From what was signed to where a seat ended, in steps that add up: on paper, as delivered, and what moves and months did. */
import type { Debrief } from '../../kernel/debrief.ts';
import { facePoints, type RoleScore } from '../../kernel/score.ts';
import type { RoleId } from '../../kernel/setup.ts';
import { standingPackage } from '../../kernel/standing.ts';

/** Points on the seat's own ruler, walk-away included, unless said otherwise; in tenths, as they are shown, so that they add up there. */
export interface Bridge {
  readonly role: RoleId;
  /** As if every promise that stands is kept; with no deal the walk-away. */
  readonly paper: number;
  readonly delivered: number;
  /** Added by the goals that no deal fixes, and by a score's limits of 0 and 100. */
  readonly moves: number;
  /** The score. */
  readonly ended: number;
  /** What the seat's own desk could not show at the last: deals it did not read, and the truth behind verdicts. */
  readonly truth: number;
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** In the order of the scores. */
export function bridgesOf({
  setup,
  board,
  scores,
  seen,
}: Pick<Debrief, 'setup' | 'board' | 'scores' | 'seen'>): Bridge[] {
  const standing = standingPackage(board);
  return scores.map(({ role, score, walkAway, lines }: RoleScore, index) => {
    const delivered = lines.reduce((sum, { kind, points }) => (kind === 'objective' ? sum : sum + points), 0);
    const ended = tenths(score);
    return {
      role,
      paper: tenths(walkAway + facePoints(setup, role, standing)),
      delivered: tenths(delivered),
      moves: tenths(ended - tenths(delivered)),
      ended,
      truth: tenths(ended - tenths(seen[index] ?? score)),
    };
  });
}
