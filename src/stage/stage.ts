/** The port that screens hold: the same whether Phaser paints or SVG stands in. */
import type { Cue } from './cues.ts';
import type { DiscInput } from './disc/input.ts';
import type { StageIntent } from './intent.ts';

export interface StageOptions {
  /** A person pressed something on the disc; its HTML twin does the same. */
  onIntent(intent: StageIntent): void;
  /** What the pointer is over; null: nothing. For a caption beside the disc. */
  onPoint?(intent: StageIntent | null): void;
  readonly reducedMotion: boolean;
  /** A flat face instead of the iridescent one, and stronger lines (high contrast). */
  readonly plain?: boolean;
  /** In the system's own few colours (forced colours). */
  readonly forced?: boolean;
}

/** What may change while it stands: each absent as it was. */
export type StageLook = Partial<Pick<StageOptions, 'reducedMotion' | 'plain' | 'forced'>>;

export interface Stage {
  readonly kind: 'phaser' | 'svg';
  /** Frames painted since mounting. It stands still while nothing moves. */
  readonly framesDrawn: number;
  /** Shows a moment of the table; cues say which changes are worth seeing happen. */
  show(input: DiscInput, cues?: readonly Cue[]): void;
  /** Rings round what an HTML twin has focus on or points at; null: nothing. */
  point(target: StageIntent | null): void;
  /** Ends what is moving now, at its end. */
  finish(): void;
  /** Changes how it looks from here on. */
  set(options: StageLook): void;
  /** Takes the size of its parent again. Called by itself when the parent or the screen's density changes. */
  resize(): void;
  destroy(): void;
}

/** Why no Phaser stage can be had; the SVG stage stands in. */
export class NoWebGL extends Error {
  override readonly name = 'NoWebGL';
  constructor() {
    super('This browser gives no WebGL context');
  }
}
