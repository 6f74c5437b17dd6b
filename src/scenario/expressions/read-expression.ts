/** One expression of a file: parsed, checked against the scenario's names, and made into the kernel's tree. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Names } from '../names.ts';
import type { Report } from '../problems.ts';
import { roundOf } from '../calendar.ts';
import { LONGEST, parseCel } from './cel.ts';
import type { Place } from './place.ts';
import { isLeaf, type LeafRange, partsOf, rangeOf } from './ranges.ts';
import { mistyped, unreadable, type Words } from './refused.ts';
import { hiddenFrom } from './sight.ts';
import { translate } from './translate.ts';

/** Stands for an expression that could not be read: it has no value that anything could be concluded from. */
export const BROKEN: Expr = ['meter', '?'];

/** What one expression may have against it at once. */
const MOST_COMPLAINTS = 5;

/** Results beyond this come from a slip, and their sums would no longer be exact. */
const LARGEST = 1e12;

/** `BROKEN` where anything is wrong; then it has been reported. */
export function readExpression(source: number | boolean | string, place: Place, names: Names, report: Report): Expr {
  let complaints = 0;
  const complain = (from: number, { code, message, mend }: Words): void => {
    if (++complaints <= MOST_COMPLAINTS) report({ level: 'error', code, path: place.path, message, mend, from });
  };
  if (typeof source === 'boolean') return source ? 1 : 0;
  if (typeof source === 'number') {
    if (place.wants === 'number') return source;
    complain(0, {
      code: 'expression-type',
      message: `A condition should stand here, but it is the number ${source}.`,
      mend: 'Write true or false, or compare something: "meters.traffic > 40".',
    });
    return BROKEN;
  }
  if (source.trim() === '') {
    complain(0, { code: 'empty', message: 'This expression is empty.', mend: 'Write one, or delete the key.' });
    return BROKEN;
  }
  if (source.length > LONGEST) {
    complain(0, {
      code: 'expression-too-long',
      message: `This expression has ${source.length} characters; at most ${LONGEST} can be read.`,
      mend: 'Split it: let an event or an effect set a meter, and read that.',
    });
    return BROKEN;
  }
  const month = /\b(\d{4})-(\d\d)\b/.exec(source);
  if (month) {
    complain(month.index, {
      code: 'month-in-expression',
      message: `\`${month[0]}\` would be read as a subtraction: expressions know no months.`,
      mend: `Use round, which is 1 in the first month: ${month[0]} is round ${roundOf(month[0], names)}.`,
    });
    return BROKEN;
  }
  const parsed = parseCel(source);
  if (!parsed.ok) {
    complain(parsed.failure.from, unreadable(source, parsed.failure));
    return BROKEN;
  }
  const part = translate(parsed.ast, names, complain, (from, leaf) => {
    const hidden = place.seer ? hiddenFrom(names, place.seer.role, leaf) : null;
    if (hidden && place.seer)
      report({
        level: place.seer.level,
        code: 'hidden-name',
        path: place.path,
        message: `${hidden.message}, but this ${place.seer.why}.`,
        mend: hidden.mend,
        from,
      });
  });
  if (complaints > 0 || part === null) return BROKEN;
  const type = parsed.check();
  if ('code' in type) complain(type.from, mistyped(type));
  else if (typeof part.value === 'object')
    complain(0, {
      code: 'expression-type',
      message: 'This is a word, but a number or a condition should stand here.',
      mend: "Compare it: channels.cards == 'open'.",
    });
  else if (place.wants === 'condition' && part.value === 'number')
    complain(0, {
      code: 'expression-type',
      message: 'This is a number, but a condition should stand here.',
      mend: `Compare it with something: ${source.slice(0, 40)} > 0.`,
    });
  else if (!bounded(part.expr, declared(names)))
    complain(0, {
      code: 'too-large',
      message: 'This can come to a number far too large.',
      mend: 'Multiply less, or hold it with clamp(x, low, high).',
    });
  return complaints === 0 ? part.expr : BROKEN;
}

function bounded(expr: Expr, leaf: LeafRange): boolean {
  const [low, high] = rangeOf(expr, leaf);
  const inside = typeof expr === 'number' || isLeaf(expr) ? [] : partsOf(expr);
  return low >= -LARGEST && high <= LARGEST && inside.every((part) => bounded(part, leaf));
}

/** What each name can come to by its declaration alone. */
export function declared(names: Names): LeafRange {
  return (leaf) => {
    switch (leaf[0]) {
      case 'meter': {
        const meter = names.meters.get(leaf[1]);
        return meter ? [meter.min, meter.max] : [-Infinity, Infinity];
      }
      case 'credibility':
        return [0, 100];
      case 'capital':
        return [0, 1e4];
      case 'round':
        return [1, names.rounds];
      case 'track':
        return [0, names.tracks.get(leaf[1])?.steps ?? 60];
      case 'deal':
        return [0, names.issues.get(leaf[1])?.options.length ?? 99];
      case 'verdict':
        return [0, 4];
      case 'channel':
        return [0, 3];
      case 'kept':
      case 'played':
        return [0, 1];
      default:
        return [0, 1000];
    }
  };
}
