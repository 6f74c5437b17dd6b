/** What a scenario file may be at most. A file beyond these is hostile or broken, and is refused before it costs time. */
export const LIMITS = {
  /** Characters. */
  size: 1024 * 1024,
  /** Nested blocks and brackets: a second very deep file in one process would kill Node uncatchably. */
  depth: 192,
  /** Words, brackets, line ends … as the YAML lexer counts them. */
  lexemes: 250_000,
  /** Values, after every alias has been written out. */
  values: 150_000,
  /** Complaints of the YAML parser that are passed on. */
  syntaxProblems: 100,
  /** Slips in the YAML that are passed over to read the rest. */
  slips: 20,
  /** Characters that may be parsed in all while passing over them. */
  work: 2_000_000,
} as const;
