/** Names and plain values in expressions. */
import { nearest } from '../suggest.ts';
import type { Node } from './cel.ts';
import { isSpace, memberOf, type Part, SPACES } from './references.ts';
import { settle, type Translator } from './translator.ts';

/** Constants beyond this have no place in a game of points. */
const LARGEST = 1e9;
const STATES = ['none', 'open', 'leaking', 'cut', 'closed', 'kept', 'broken', 'running', 'never_due'];
const cut = (words: string): string => words.slice(0, 60);

export function literal(t: Translator, node: Node): Part | null {
  const value: unknown = node.args;
  if (typeof value === 'boolean') return { expr: value ? 1 : 0, value: 'condition' };
  if (typeof value === 'number') {
    if (Math.abs(value) <= LARGEST) return { expr: value, value: 'number' };
    return t.refuse(node, 'too-large', 'This number is too large.', 'Use numbers below a thousand million.');
  }
  if (typeof value === 'string') {
    return t.refuse(
      node,
      'words-alone',
      `The words '${cut(value)}' can only be compared with == or != .`,
      wordsMend(t, value),
    );
  }
  return t.refuse(
    node,
    'unknown-operator',
    'This kind of value cannot be used here.',
    'Use numbers, conditions and names.',
  );
}

/** What to do with words that stand where they cannot. */
export function wordsMend(t: Translator, words: string): string {
  if (t.names.meters.has(words)) return `A name is written without quotes: meters.${words}.`;
  if (words.includes('.')) return `A name is written without quotes: ${cut(words)}.`;
  return "Compare them with a channel, a deal or a verdict: channels.cards == 'open'.";
}

/** A name that stands alone. Only `round` may. */
export function identifier(t: Translator, node: Node, name: string): Part | null {
  const { names } = t;
  if (name === 'round') return t.seen(node, { expr: ['round'], value: 'number' });
  if (names.missing.has(name)) return null;
  const refuse = (message: string, mend: string): null => t.refuse(node, 'unknown-name', message, mend);
  if (isSpace(name)) {
    const [first = 'name'] = names[SPACES[name]].keys();
    return refuse(`\`${name}\` needs a name after it.`, `Write ${name}.${first}.`);
  }
  const space = (['meters', 'tracks', 'channels', 'deals'] as const).find((one) => names[SPACES[one]].has(name));
  if (space) return refuse(`\`${name}\` is not known by itself.`, `Did you mean \`${space}.${name}\`?`);
  const message = `\`${cut(name)}\` is not a name that can be used here.`;
  const isWord = STATES.includes(name) || [...names.issues.values()].some(({ options }) => options.includes(name));
  if (isWord) return refuse(message, `Put words between single quotes: '${name}'.`);
  const likely = nearest(name, ['round', 'true', 'false', ...Object.keys(SPACES)]);
  if (likely) return refuse(message, `Did you mean \`${likely}\`?`);
  return refuse(
    message,
    'Names begin with meters, tracks, channels, deals, credibility or capital, such as meters.traffic.',
  );
}

/** `meters.traffic` */
export function member(t: Translator, node: Node, space: Node, name: string): Part | null {
  if (space.op !== 'id')
    return t.refuse(
      node,
      'unknown-operator',
      `\`.${cut(name)}\` has nothing to belong to.`,
      'Names have one dot: meters.traffic.',
    );
  if (isSpace(space.args)) return settle(t, node, memberOf(t.names, space.args, name));
  const likely = nearest(space.args, Object.keys(SPACES));
  const mend = likely
    ? `Did you mean \`${likely}.${cut(name)}\`?`
    : `Names begin with ${Object.keys(SPACES).join(', ')}.`;
  return t.refuse(
    node,
    'unknown-name',
    `\`${cut(space.args)}.${cut(name)}\` is not a name that can be used here.`,
    mend,
  );
}
