/** What a case carries beside its rules: history, sources, teaching. Strings are ids of the setup's lists. */

/** What the real parties did, as actions a replay can submit. */
export interface History {
  /** Forced chances: by move or event id. */
  readonly chance: { readonly [id: string]: boolean };
  /** For each round, the talks in order, then each role's moves. */
  readonly rounds: readonly HistoryRound[];
}
export interface HistoryRound {
  readonly deals: readonly {
    readonly by: string;
    readonly to: readonly string[];
    readonly package: { readonly [issue: string]: string };
  }[];
  readonly calls: readonly { readonly by: string; readonly issue: string }[];
  readonly claims: readonly { readonly by: string; readonly issue: string }[];
  readonly moves: { readonly [role: string]: readonly string[] };
  readonly keeps: { readonly [role: string]: readonly string[] };
}

export interface Source {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url?: string;
  readonly note?: string;
}

export interface Teaching {
  readonly aims: readonly string[];
  readonly questions: readonly string[];
  readonly plan: { readonly [minutes: string]: string };
  readonly glossary: readonly { readonly term: string; readonly says: string }[];
}
