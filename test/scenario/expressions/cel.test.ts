/** What the pinned parser gives us, held fast: a new version that changes its tree must fail here first. */
import { describe, expect, test } from 'vitest';
import { childrenOf, type Node, parseCel } from '../../../src/scenario/expressions/cel.ts';

const outline = (node: Node): unknown => {
  const at = `${node.start}-${node.end}`;
  const inside = childrenOf(node).map(outline);
  const own =
    node.op === 'value' || node.op === 'id'
      ? node.args
      : node.op === '.'
        ? node.args[1]
        : node.op === 'call'
          ? node.args[0]
          : null;
  return [node.op, at, ...(own === null ? [] : [own]), ...inside];
};
function parsed(source: string): unknown {
  const result = parseCel(source);
  if (!result.ok) return `${result.failure.code} at ${result.failure.from}`;
  const type = result.check();
  return [outline(result.ast), 'type' in type ? type.type : `${type.code} at ${type.from}`];
}

describe('the tree', () => {
  test('names, numbers and operators with their places', () => {
    expect(parsed('meters.traffic + 2 >= 7.5')).toEqual([
      [
        '>=',
        '0-25',
        ['+', '0-18', ['.', '0-14', 'traffic', ['id', '0-6', 'meters']], ['value', '17-18', 2]],
        ['value', '22-25', 7.5],
      ],
      'bool',
    ]);
  });
  test('calls, lists and choices', () => {
    expect(parsed("played('a', 'b') ? curve(round, [[0, 1]]) : -abs(2)")).toEqual([
      [
        '?:',
        '0-51',
        ['call', '0-16', 'played', ['value', '7-10', 'a'], ['value', '12-15', 'b']],
        [
          'call',
          '19-41',
          'curve',
          ['id', '25-30', 'round'],
          ['list', '32-40', ['list', '33-39', ['value', '34-35', 0], ['value', '37-38', 1]]],
        ],
        ['-_', '44-51', ['call', '45-51', 'abs', ['value', '49-50', 2]]],
      ],
      'double',
    ]);
  });
  test('whole numbers are doubles, so that sums of both kinds have a type', () => {
    expect(parsed('50 + 0.4 * 2')).toMatchObject([expect.anything(), 'double']);
    expect(parsed('7 % 2 + 1')).toMatchObject([expect.anything(), 'double']);
  });
});

describe('what it refuses', () => {
  test.each([
    ['1 +', 'unexpected_token at 3'],
    ['a = 1', 'unexpected_character at 2'],
    ["'open", 'unterminated_string at 0'],
    ['('.repeat(40), 'limit_exceeded at 32'],
    ['if', 'reserved_identifier at 0'],
  ])('%s', (source, failure) => expect(parsed(source)).toBe(failure));

  test.each([
    ['meters.a && true', 'invalid_logical_operand at 0'],
    ['deals.a < 3', 'no_such_overload at 0'],
    ['min(true, 1)', 'no_matching_overload at 0'],
    ['meters.a ? 1 : 2', 'invalid_condition_type at 0'],
    ['x > 1', 'unknown_variable at 0'],
  ])('the type of %s', (source, failure) => expect(parsed(source)).toEqual([expect.anything(), failure]));
});
