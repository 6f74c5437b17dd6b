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

/** Reads a number from slots. A hidden slot (null) reads as 0; the reader refuses conditions that would read one. */
export type Read = (slots: readonly (number | null)[]) => number;

/** Where an expression stands decides what `played` counts. */
export type Where =
  { readonly in: 'anywhere' } | { readonly in: 'move' } | { readonly in: 'pledge'; readonly issue: string };
export const ANYWHERE: Where = { in: 'anywhere' };

/** The places an expression reads from: the part of a layout that the compiler needs. */
export interface Places {
  readonly round: number;
  meter(id: string): number;
  credibility(id: string): number;
  capital(id: string): number;
  track(id: string): number;
  channelState(id: string): number;
  deal(id: string): number;
  verdict(id: string): number;
  kept(id: string): number;
  times(id: string): number;
  now(id: string): number;
  /** All slots of a holder's clamps on a track. */
  clampsOf(track: string, holder: string): readonly number[];
  /** The mark of a move noted when the issue was signed. */
  mark(issue: string, move: string): number;
}

/** Makes a closure of a checked tree. Throws on an operator it does not know: our own bug. */
export function compile(expr: Expr, places: Places, where: Where = ANYWHERE): Read {
  if (typeof expr === 'number') return () => expr;
  const again = (part: Expr): Read => compile(part, places, where);
  switch (expr[0]) {
    case 'meter':
      return slot(places.meter(expr[1]));
    case 'credibility':
      return slot(places.credibility(expr[1]));
    case 'capital':
      return slot(places.capital(expr[1]));
    case 'track':
      return slot(places.track(expr[1]));
    case 'clamps':
      return total(places.clampsOf(expr[1], expr[2]));
    case 'channel':
      return slot(places.channelState(expr[1]));
    case 'deal':
      return slot(places.deal(expr[1]));
    case 'verdict':
      return slot(places.verdict(expr[1]));
    case 'kept':
      return slot(places.kept(expr[1]));
    case 'round':
      return slot(places.round);
    case 'played': {
      const plays = timesRead(expr[1], places, where);
      return (s) => (plays(s) > 0 ? 1 : 0);
    }
    case 'times':
      return timesRead(expr[1], places, where);
    case 'neg':
    case 'not':
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'round_to':
      return unary(expr[0], again(expr[1]));
    case 'if':
      return choose(again(expr[1]), again(expr[2]), again(expr[3]));
    case 'limit':
      return limit(again(expr[1]), again(expr[2]), again(expr[3]));
    case 'curve':
      return curve(again(expr[1]), expr[2]);
    default:
      return binary(expr[0], again(expr[1]), again(expr[2]));
  }
}

const slot =
  (index: number): Read =>
  (s) =>
    s[index] ?? 0;
const total =
  (slots: readonly number[]): Read =>
  (s) => {
    let sum = 0;
    for (const index of slots) sum += s[index] ?? 0;
    return sum;
  };

function timesRead(move: string, places: Places, where: Where): Read {
  if (where.in === 'move') return slot(places.now(move));
  const ever = places.times(move);
  if (where.in === 'anywhere') return slot(ever);
  const mark = places.mark(where.issue, move);
  return (s) => (s[ever] ?? 0) - (s[mark] ?? 0);
}

function unary(op: 'neg' | 'not' | 'abs' | 'floor' | 'ceil' | 'round_to', a: Read): Read {
  switch (op) {
    case 'neg':
      return (s) => -a(s);
    case 'not':
      return (s) => (a(s) === 0 ? 1 : 0);
    case 'abs':
      return (s) => Math.abs(a(s));
    case 'floor':
      return (s) => Math.floor(a(s));
    case 'ceil':
      return (s) => Math.ceil(a(s));
    case 'round_to':
      return (s) => Math.round(a(s));
  }
}

type Binary = '+' | '-' | '*' | '/' | '%' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'and' | 'or' | 'min' | 'max';
function binary(op: Binary, a: Read, b: Read): Read {
  switch (op) {
    case '+':
      return (s) => a(s) + b(s);
    case '-':
      return (s) => a(s) - b(s);
    case '*':
      return (s) => a(s) * b(s);
    // The reader refuses divisors that could be 0; a hand-made setup still gets a number.
    case '/':
      return (s) => {
        const d = b(s);
        return d === 0 ? 0 : a(s) / d;
      };
    case '%':
      return (s) => {
        const d = b(s);
        return d === 0 ? 0 : a(s) % d;
      };
    case '==':
      return (s) => (a(s) === b(s) ? 1 : 0);
    case '!=':
      return (s) => (a(s) === b(s) ? 0 : 1);
    case '<':
      return (s) => (a(s) < b(s) ? 1 : 0);
    case '<=':
      return (s) => (a(s) <= b(s) ? 1 : 0);
    case '>':
      return (s) => (a(s) > b(s) ? 1 : 0);
    case '>=':
      return (s) => (a(s) >= b(s) ? 1 : 0);
    case 'and':
      return (s) => (a(s) !== 0 && b(s) !== 0 ? 1 : 0);
    case 'or':
      return (s) => (a(s) !== 0 || b(s) !== 0 ? 1 : 0);
    case 'min':
      return (s) => Math.min(a(s), b(s));
    case 'max':
      return (s) => Math.max(a(s), b(s));
  }
}

const choose =
  (test: Read, yes: Read, no: Read): Read =>
  (s) =>
    test(s) !== 0 ? yes(s) : no(s);

/** Clamps, and lets no NaN through: it becomes the lower bound. */
export const within = (value: number, low: number, high: number): number =>
  value >= low ? (value <= high ? value : high) : low;

const limit =
  (a: Read, low: Read, high: Read): Read =>
  (s) =>
    within(a(s), low(s), high(s));

function curve(x: Read, points: readonly (readonly [number, number])[]): Read {
  return (s) => {
    const at = x(s);
    let [x0, y0] = points[0] ?? [0, 0];
    if (at <= x0) return y0;
    for (const [x1, y1] of points) {
      if (at <= x1) return x1 === x0 ? y1 : y0 + ((at - x0) / (x1 - x0)) * (y1 - y0);
      x0 = x1;
      y0 = y1;
    }
    return y0;
  };
}
