/**
 * Points, 0 to 100, against a role's own goals:
 * clamp(walk-away + Σ worth delivered + Σ objective points × (attainment at the end − par)).
 * Additive worth over a reservation value after Raiffa (1982) and GENIUS (Lin et al., 2014); par is
 * the mean attainment over games in which nobody makes an offer, so that doing nothing scores the
 * walk-away. On a view, verdicts stand in for the truth.
 */
import type { Board } from './board.ts';
import { VERDICT_CODES, within } from './expressions.ts';
import { opening } from './play.ts';
import type { OptionRules, Rules } from './rules.ts';
import type { IssueId, OptionId, Package, RoleId, Setup } from './setup.ts';

export interface ScoreLine {
  readonly kind: 'walk-away' | 'paper' | 'delivery' | 'objective';
  readonly issue?: IssueId;
  readonly option?: OptionId;
  readonly objective?: string;
  readonly points: number;
  /** For an objective: attainment and par, 0..1; for a delivery: the share delivered, 0..1. */
  readonly attained?: number;
  readonly par?: number;
  readonly share?: number;
}
export interface RoleScore {
  readonly role: RoleId;
  /** 0..100, against its own goals. */
  readonly score: number;
  readonly walkAway: number;
  readonly lines: readonly ScoreLine[];
}

/** How promises that are still running count. */
export type Running = 'undelivered' | 'kept';

/** Every part of a role's score. Asks for the role's own part of the setup; throws where that was redacted (our own bug). */
export function breakdown(rules: Rules, board: Board, role: RoleId, running: Running = 'undelivered'): RoleScore {
  const { walkAway } = rules.role.get(role)?.role ?? {};
  if (walkAway === null || walkAway === undefined) throw new Error(`The goals of "${role}" are not in this setup`);
  const lines: ScoreLine[] = [{ kind: 'walk-away', points: walkAway }];
  for (const { issue, option } of rules.issues) {
    const signed = option.get(board.standing[issue.id]?.option ?? '');
    if (signed) lines.push(...worthLines(rules, board, role, issue.id, signed, running));
  }
  for (const { objective, attained, onlyIf } of rules.role.get(role)?.objectives ?? []) {
    const counts = !onlyIf || onlyIf(board.slots) !== 0;
    const reached = within(attained(board.slots), 0, 1);
    const par = objective.par ?? attainedAtStart(rules, attained);
    lines.push({
      kind: 'objective',
      objective: objective.id,
      points: counts ? objective.points * (reached - par) : 0,
      attained: reached,
      par,
    });
  }
  return {
    role,
    walkAway,
    lines,
    score: within(
      lines.reduce((sum, line) => sum + line.points, 0),
      0,
      100,
    ),
  };
}

/** The score as it stands, promises still running not counted. */
export const scoreNow = (rules: Rules, board: Board, role: RoleId): number => breakdown(rules, board, role).score;

/** The score if every promise still running is kept: where a desk's draft starts from. */
export const scoreIfKept = (rules: Rules, board: Board, role: RoleId): number =>
  breakdown(rules, board, role, 'kept').score;

function worthLines(
  rules: Rules,
  board: Board,
  role: RoleId,
  issue: string,
  signed: OptionRules,
  running: Running,
): ScoreLine[] {
  const { id, worth, paper } = signed.option;
  const onPaper = paper[role] ?? 0;
  const rest = (worth[role] ?? 0) - onPaper;
  const lines: ScoreLine[] = [];
  if (onPaper !== 0) lines.push({ kind: 'paper', issue, option: id, points: onPaper });
  if (rest !== 0) {
    const share = shareDelivered(rules, board, role, issue, signed, running);
    lines.push({ kind: 'delivery', issue, option: id, share, points: rest * share });
  }
  return lines;
}

function shareDelivered(
  { layout }: Rules,
  board: Board,
  role: RoleId,
  issue: string,
  signed: OptionRules,
  running: Running,
): number {
  if (signed.pledge) {
    const verdict = board.slots[layout.verdict(issue)];
    if (verdict === VERDICT_CODES.none || verdict === VERDICT_CODES.never_due) return 0;
    // A view holds no truth: the verdict stands in for it.
    const truth = board.slots[layout.kept(issue)] ?? (verdict === VERDICT_CODES.kept ? 1 : 0);
    if (verdict === VERDICT_CODES.running ? running !== 'kept' : truth === 0) return 0;
  }
  const read = signed.delivery.get(role);
  if (!read) return 1;
  const slot = layout.delivery(issue, role);
  // Delivery is read at the Reckoning; before that, what it would be now (or all of it, for a desk).
  if (board.phase === 'over' && slot !== null && board.slots[slot] !== null) return board.slots[slot] ?? 0;
  return running === 'kept' ? 1 : within(read(board.slots), 0, 1);
}

const startSlots = new WeakMap<Rules, readonly number[]>();
function attainedAtStart(rules: Rules, attained: (slots: readonly number[]) => number): number {
  let slots = startSlots.get(rules);
  if (!slots) startSlots.set(rules, (slots = opening(rules, 0).slots));
  return within(attained(slots), 0, 1);
}

/** Plain sum of a package's worth to a role, in points over no deal, if everything is kept. */
export function facePoints(setup: Setup, role: RoleId, pkg: Package): number {
  let points = 0;
  for (const issue of setup.issues) {
    const id = pkg[issue.id];
    if (id !== undefined) points += issue.options.find((option) => option.id === id)?.worth[role] ?? 0;
  }
  return points;
}
