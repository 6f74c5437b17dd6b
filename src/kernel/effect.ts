/** Effects as data: a small closed vocabulary; `effects/` does them, one file each. Strings are ids of the setup's lists. */
import type { Expr } from './expressions.ts';

/** Where an `add`, `set` or `scale` lands. */
export type Target =
  | { readonly kind: 'meter'; readonly id: string }
  | { readonly kind: 'credibility'; readonly id: string }
  | { readonly kind: 'capital'; readonly id: string };

export type Effect = Guard & Deed;
export interface Guard {
  readonly if?: Expr;
  /** 0..1, rolled when the effect's turn comes. */
  readonly chance?: Expr;
  /** Rounds from now; takes effect with the delayed effects of that round. */
  readonly in?: number;
  readonly says?: string;
}
export type Deed =
  | { readonly do: 'add' | 'set' | 'scale'; readonly to: Target; readonly by: Expr }
  | { readonly do: 'clamp'; readonly track: string; readonly holder: string; readonly count: number }
  /** 99 stands for all. */
  | { readonly do: 'release'; readonly track: string; readonly holder: string; readonly count: number }
  | { readonly do: 'advance'; readonly track: string; readonly by: Expr }
  | { readonly do: 'open'; readonly channel: string; readonly as: 'open' | 'leaking'; readonly leak?: Expr }
  | { readonly do: 'cut'; readonly channel: string; readonly as: 'cut' | 'closed' }
  | { readonly do: 'expose'; readonly issue: string }
  | { readonly do: 'lapse'; readonly issue: string }
  /** null: the newest deal whose text someone has not seen. */
  | { readonly do: 'publish'; readonly issue: string | null }
  /** Pending reviews report this many rounds later. */
  | { readonly do: 'postpone'; readonly rounds: number }
  | { readonly do: 'group'; readonly then: readonly Effect[]; readonly else: readonly Effect[] };
