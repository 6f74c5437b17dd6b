/**
 * From what was signed to where a seat ended, in steps that add up: at face value, as delivered, and what moves and months
 * did; and what of it the seat's own desk could not show before the end, piece by piece, each with its reason.
 */
import type { Debrief, PledgeEnd } from '../../kernel/debrief.ts';
import { facePoints, type RoleScore, type ScoreLine } from '../../kernel/score.ts';
import type { IssueId, RoleId } from '../../kernel/setup.ts';
import { standingPackage } from '../../kernel/standing.ts';

/** Points that a desk could not show. */
export type Unseen = { readonly points: number } & (
  | {
      /** In a deal it did not read; the verdict said otherwise, or not yet; or it hangs on hidden numbers. */
      readonly why: 'unread' | 'said-kept' | 'said-broken' | 'hidden';
      readonly issue: IssueId;
    }
  | { readonly why: 'goal'; readonly objective: string }
  | { readonly why: 'limits' }
);

/** Points on the seat's own ruler, walk-away included, unless said otherwise; in tenths, as they are shown, so that they add up there. */
export interface Bridge {
  readonly role: RoleId;
  /** As if every promise that stands is kept; with no deal the walk-away. */
  readonly face: number;
  readonly delivered: number;
  /** Added by the goals that no deal fixes, and by a score's limits of 0 and 100. */
  readonly moves: number;
  /** The score. */
  readonly ended: number;
  /** What the seat's own desk could not show at the last: deals it did not read, and the truth behind verdicts. */
  readonly truth: number;
  /** The same, piece by piece. */
  readonly unseen: readonly Unseen[];
}

const tenths = (points: number): number => Math.round(points * 10) / 10;

/** In the order of the scores. */
export function bridgesOf({
  setup,
  board,
  scores,
  seen,
  pledges,
}: Pick<Debrief, 'setup' | 'board' | 'scores' | 'seen' | 'pledges'>): Bridge[] {
  const standing = standingPackage(board);
  return scores.map((scored, index) => {
    const { role, score, walkAway, lines } = scored;
    const desk = seen[index] ?? scored;
    const delivered = lines.reduce((sum, { kind, points }) => (kind === 'objective' ? sum : sum + points), 0);
    const ended = tenths(score);
    const truth = tenths(ended - tenths(desk.score));
    return {
      role,
      face: tenths(walkAway + facePoints(setup, role, standing)),
      delivered: tenths(delivered),
      moves: tenths(ended - tenths(delivered)),
      ended,
      truth,
      unseen: unseenOf(scored, desk, pledges, truth),
    };
  });
}

/** Line by line what the truth has more or less than the desk; what is left over is the limits', or a matter of rounding. */
function unseenOf(scored: RoleScore, desk: RoleScore, pledges: readonly PledgeEnd[], truth: number): Unseen[] {
  const [now, then] = [byKey(scored.lines), byKey(desk.lines)];
  const pieces: Unseen[] = [];
  for (const key of new Set([...now.keys(), ...then.keys()])) {
    const points = tenths((now.get(key)?.points ?? 0) - (then.get(key)?.points ?? 0));
    const { issue, objective } = (now.get(key) ?? then.get(key))?.line ?? {};
    if (points === 0) continue;
    if (issue !== undefined)
      pieces.push({ why: now.has(key) && then.has(key) ? whyOf(issue, pledges) : 'unread', issue, points });
    else if (objective !== undefined) pieces.push({ why: 'goal', objective, points });
  }
  const rest = tenths(truth - pieces.reduce((sum, { points }) => sum + points, 0));
  if (rest === 0) return pieces;
  if (isHeld(scored) || isHeld(desk) || pieces.length === 0) return [...pieces, { why: 'limits', points: rest }];
  const largest = pieces.reduce((a, b) => (Math.abs(b.points) > Math.abs(a.points) ? b : a));
  return pieces.map((piece) => (piece === largest ? { ...piece, points: tenths(piece.points + rest) } : piece));
}

function byKey(lines: readonly ScoreLine[]): Map<string, { points: number; line: ScoreLine }> {
  const sums = new Map<string, { points: number; line: ScoreLine }>();
  for (const line of lines) {
    const key = line.issue === undefined ? `goal ${line.objective}` : `issue ${line.issue}`;
    sums.set(key, { points: (sums.get(key)?.points ?? 0) + line.points, line });
  }
  return sums;
}

function whyOf(issue: IssueId, pledges: readonly PledgeEnd[]): 'said-kept' | 'said-broken' | 'hidden' {
  const pledge = pledges.find((one) => one.issue === issue);
  if (pledge?.verdict === 'kept' && pledge.truth === false) return 'said-kept';
  return pledge?.verdict === 'broken' && pledge.truth === true ? 'said-broken' : 'hidden';
}

/** Whether a score's limits changed it. */
const isHeld = ({ lines, score }: RoleScore): boolean =>
  Math.abs(lines.reduce((sum, { points }) => sum + points, 0) - score) > 1e-9;
