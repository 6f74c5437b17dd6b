/** What a language must supply to word bots' reasons: one message for each code. */
import type { RoleId } from '../kernel/setup.ts';
import type { ReasonTypes } from './codes.ts';
import type { Context } from './context.ts';

/** `by` is told of by its name, even to itself. */
export type ReasonWords = {
  readonly [C in keyof ReasonTypes]: (data: ReasonTypes[C], by: RoleId, at: Context) => string;
};
