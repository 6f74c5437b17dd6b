/** A lesson's script, as it is compiled beside its scenario. */
import type { ChannelId, IssueId, MoveId, Package, RoleId } from '../kernel/setup.ts';
import type { Said } from './said.ts';

export interface Lesson {
  readonly format: 'side-letter-lesson/1';
  /** The scenario it is played on. */
  readonly scenario: string;
  /** The player's. */
  readonly seat: RoleId;
  readonly steps: readonly LessonStep[];
}

export interface LessonStep {
  readonly id: string;
  /** What is said: one or two short sentences. */
  readonly says: Said;
  /** The table starts afresh before this step. */
  readonly again: boolean;
  /** What the other seats do. */
  readonly partners: readonly Partner[];
  readonly shows: Shown;
  readonly until: Task;
}

export interface Partner {
  readonly by: RoleId;
  /** Offered to the player as the step begins; null: no offer. */
  readonly offer: Package | null;
  /** Sealed when the step's month ends. */
  readonly moves: readonly MoveId[];
  readonly keeps: readonly IssueId[];
}

/** What is on the screen besides the disc. */
export interface Shown {
  readonly cards: readonly MoveId[];
  readonly faders: readonly IssueId[];
  /** The draft that the faders open on; null: as it was left. */
  readonly draft: Package | null;
  readonly worth: boolean;
  readonly promise: IssueId | null;
  readonly rail: ChannelId | null;
  readonly timeline: boolean;
  /** All packages as dots; with the line of the best. */
  readonly packages: 'dots' | 'frontier' | null;
}

/** What the player does to go on. */
export type Task =
  | { readonly do: 'continue' }
  /** Play one card as the whole month. */
  | { readonly do: 'play'; readonly move: MoveId }
  /** Move a fader. */
  | { readonly do: 'move'; readonly issue: IssueId }
  /** Make the draft worth more than the walk-away. */
  | { readonly do: 'above-walk-away' }
  /** Bring the draft to the partner's offer, and accept it. */
  | { readonly do: 'agree' }
  /** Press what is shown: a promise or a rail. */
  | { readonly do: 'look' }
  /** Load one of the cards and seal; the month is resolved. */
  | { readonly do: 'seal' }
  /** Read what the month came to. Where partners seal in such a step, its month is played as the step begins. */
  | { readonly do: 'read' }
  /** Answer before the answer is shown. */
  | { readonly do: 'guess'; readonly yes: Said; readonly no: Said }
  /** The end: where to go from here. */
  | { readonly do: 'finish'; readonly then: readonly NextGame[] };

export interface NextGame {
  readonly says: Said;
  readonly scenario: string;
  /** null: the player chooses. */
  readonly seat: RoleId | null;
}
