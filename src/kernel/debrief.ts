/** The whole truth, once, after the end. */
import type { Board } from './board.ts';
import type { Fact, Verdict } from './facts.ts';
import type { GameRecord } from './record.ts';
import type { IssueId, OptionId, RoleId, Setup } from './setup.ts';

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
export interface PledgeEnd {
  readonly issue: IssueId;
  readonly option: OptionId;
  readonly by: RoleId;
  readonly signed: number;
  readonly due: number | null;
  readonly truth: boolean | null;
  readonly verdict: Verdict;
  readonly proof: 'independent' | 'joint-review' | 'self-report';
  readonly claimed: boolean;
  readonly exposed: boolean;
  readonly lapsed: boolean;
}
export interface Debrief {
  readonly setup: Setup;
  readonly record: GameRecord;
  /** The final truth. */
  readonly board: Board;
  readonly outcome: { readonly id: string; readonly title: string; readonly text: string; readonly early: boolean };
  readonly scores: readonly RoleScore[];
  readonly pledges: readonly PledgeEnd[];
  /** Every fact, unredacted. */
  readonly facts: readonly Fact[];
  readonly hash: string;
}
