/**
 * The rule language: a small checked tree, made into closures over number slots.
 *
 * The scenario reader parses and type-checks CEL and emits this JSON tree; nothing here can
 * fail on a checked tree, reach a prototype, read a clock or roll dice. Every operation is one
 * that IEEE-754 fixes to the bit, so a record replays alike in every JavaScript engine.
 * Conditions are numbers too: 0 is false, 1 is true.
 */
export type Expr =
  | number
  | readonly ['meter', string]
  | readonly ['credibility', string]
  | readonly ['capital', string]
  | readonly ['track', string]
  | readonly ['clamps', string, string]
  /** The state of a channel, as the code of `CHANNEL_CODES`. */
  | readonly ['channel', string]
  /** 0 when unsigned, else 1 + the option's place in its issue. */
  | readonly ['deal', string]
  /** As the code of `VERDICT_CODES`. */
  | readonly ['verdict', string]
  /** The truth of a pledge: 1 kept, 0 otherwise. */
  | readonly ['kept', string]
  | readonly ['round']
  /** Plays not blocked: since signature in a pledge, this round up to its turn in a move, ever elsewhere. */
  | readonly ['played', string]
  | readonly ['times', string]
  | readonly ['neg' | 'not' | 'abs' | 'floor' | 'ceil' | 'round_to', Expr]
  | readonly ['+' | '-' | '*' | '/' | '%', Expr, Expr]
  | readonly ['==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or', Expr, Expr]
  | readonly ['min' | 'max', Expr, Expr]
  | readonly ['if', Expr, Expr, Expr]
  | readonly ['limit', Expr, Expr, Expr]
  /** Piecewise linear through (x, y) points of rising x; flat outside them. */
  | readonly ['curve', Expr, readonly (readonly [number, number])[]];

export const CHANNEL_CODES = { closed: 0, cut: 1, leaking: 2, open: 3 } as const;
export const VERDICT_CODES = { none: 0, running: 1, kept: 2, broken: 3, never_due: 4 } as const;
