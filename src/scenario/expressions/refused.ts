/** What is wrong with an expression, in words for someone who has never programmed. */
import { mendName } from '../suggest.ts';
import type { Failure } from './cel.ts';

export interface Words {
  readonly code: string;
  readonly message: string;
  readonly mend: string;
}

/** Operators of other languages, and what stands for them here. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/[“”„‘’]/, 'Use straight quotes: "…" around the expression and \'…\' inside it.'],
  [/(^|[^=!<>])=([^=]|$)/, 'To compare, write two equals signs: ==.'],
  [/\band\b|\bAND\b|(^|[^&])&([^&]|$)/, 'Write && for "and".'],
  [/\bor\b|\bOR\b|(^|[^|])\|([^|]|$)/, 'Write || for "or".'],
  [/\bnot\b|\bNOT\b/, "Write ! for \"not\": !played('russia', 'raid')."],
  [/<>|=\/=/, 'Write != for "is not".'],
  [/\*\*|\^/, 'There are no powers; use curve(x, [[0, 0], [10, 1]]).'],
  [/\d,\d/, 'Write numbers with a point: 0.5.'],
  [/%\s*$/, 'Write 0.6 for 60 %.'],
  [/\bif\b|\bthen\b|\belse\b/, 'Write test ? this : that.'],
];

/** The parser’s complaint. */
export function unreadable(source: string, failure: Failure): Words {
  if (failure.code === 'limit_exceeded') {
    return {
      code: 'expression-too-long',
      message: 'This expression is too long or nested too deep.',
      mend: 'Split it: let an event or an effect set a meter, and read that.',
    };
  }
  const slip = SLIPS.find(([sign]) => sign.test(source));
  if (failure.code === 'unterminated_string')
    return {
      code: 'expression',
      message: 'A quote is not closed in this expression.',
      mend: slip?.[1] ?? "Put words between single quotes: 'open'.",
    };
  const at = source.slice(failure.from, failure.from + 12).trim();
  const message = at === '' ? 'This expression ends too early.' : `This expression cannot be read from \`${at}\` on.`;
  return {
    code: 'expression',
    message,
    mend: slip?.[1] ?? 'Look for a missing bracket, quote or sign just before it.',
  };
}

const TYPES: { readonly [type: string]: string } = {
  double: 'a number',
  int: 'a number',
  uint: 'a number',
  bool: 'a condition',
  string: 'words',
};
const typeWords = (type: string): string => TYPES[type] ?? 'a list';

/** The type checker’s complaint. */
export function mistyped(failure: Failure): Words {
  const code = 'expression-type';
  const pair = /^no such overload: (\S+) (\S+) (\S+)$/.exec(failure.summary);
  if (pair) {
    const [, left = '', sign = '', right = ''] = pair;
    const message = `\`${sign}\` cannot be used between ${typeWords(left)} and ${typeWords(right)}.`;
    if (left === 'bool' || right === 'bool')
      return { code, message, mend: 'To count a condition, write (condition ? 1 : 0).' };
    return { code, message, mend: 'Compare numbers with numbers, and words with words of their own kind.' };
  }
  if (
    failure.code === 'invalid_logical_operand' ||
    failure.code === 'invalid_condition_type' ||
    failure.summary.startsWith('no such overload: !')
  ) {
    return {
      code,
      message: 'A number stands here where a condition (true or false) is needed.',
      mend: 'Compare it with something, such as meters.traffic > 0.',
    };
  }
  const call = /'(\w+)\(/.exec(failure.summary)?.[1];
  if (call)
    return {
      code,
      message: `\`${call}\` is given the wrong kind or number of things.`,
      mend: `Write ${SHAPES[call] ?? `${call}(…)`}.`,
    };
  if (failure.code.startsWith('heterogeneous'))
    return { code, message: 'The points of a curve should be pairs of numbers.', mend: `Write ${SHAPES['curve']}.` };
  return {
    code,
    message: 'The parts of this expression do not fit together.',
    mend: 'Check that numbers and conditions are not mixed.',
  };
}

/** How each function is written. */
export const SHAPES: { readonly [call: string]: string } = {
  clamps: "clamps('track', 'holder')",
  verdict: "verdict('issue')",
  kept: "kept('issue')",
  played: "played('role', 'move')",
  times: "times('role', 'move')",
  min: 'min(a, b)',
  max: 'max(a, b)',
  abs: 'abs(x)',
  floor: 'floor(x)',
  ceil: 'ceil(x)',
  round: 'round(x)',
  clamp: 'clamp(x, low, high)',
  curve: 'curve(x, [[0, 0], [10, 1]])',
};

const FOREIGN: ReadonlyMap<string, string> = new Map([
  ...['pow', 'exp', 'log', 'log10', 'ln', 'sqrt', 'sin', 'cos', 'tan'].map((name): [string, string] => [
    name,
    'It comes out differently in different browsers. Use curve(x, [[0, 0], [10, 1]]).',
  ]),
  ...['random', 'rand', 'dice'].map((name): [string, string] => [name, 'Chance is a key of its own: chance: 0.6.']),
  ...['has', 'all', 'exists', 'filter', 'map'].map((name): [string, string] => [
    name,
    'Name the things one by one, with && or || between.',
  ]),
]);

export function unknownCall(name: string): Words {
  const mend = FOREIGN.get(name) ?? mendName(name, Object.keys(SHAPES), 'functions');
  return { code: 'unknown-function', message: `There is no function \`${name.slice(0, 40)}\`.`, mend };
}
