/** Names in expressions: from `meters.traffic` to the tree's leaf, with a suggestion where there is no such name. */
import { CHANNEL_CODES, type Expr, VERDICT_CODES } from '../../kernel/expressions.ts';
import { unknownName } from '../lint/unknown-name.ts';
import type { Kind, Names } from '../names.ts';
import { mendName } from '../suggest.ts';

/** Words that a name can be compared with, and their codes. */
export interface Words {
  readonly codes: ReadonlyMap<string, number>;
  readonly of: string;
}
export type Value = 'number' | 'condition' | Words;
export interface Part {
  readonly expr: Expr;
  readonly value: Value;
}
/** A name that cannot be resolved, in words. */
export interface Unresolved {
  readonly code: string;
  readonly message: string;
  readonly mend: string;
  /** Which argument is wrong. */ readonly argument?: number;
}
export type Resolved = Part | Unresolved | 'echo';

type Space = 'meters' | 'credibility' | 'capital' | 'tracks' | 'channels' | 'deals';
/** What can stand before a dot, and the names that can stand after it. */
export const SPACES: { readonly [space in Space]: Kind } = {
  meters: 'meters',
  credibility: 'roles',
  capital: 'roles',
  tracks: 'tracks',
  channels: 'channels',
  deals: 'issues',
};
export const isSpace = (word: string): word is Space => Object.hasOwn(SPACES, word);

/** The functions that take names, and the kinds of those names. */
export const NAMED_CALLS: { readonly [name: string]: readonly (Kind | 'holder')[] } = {
  clamps: ['tracks', 'holder'],
  verdict: ['issues'],
  kept: ['issues'],
  played: ['roles', 'moves'],
  times: ['roles', 'moves'],
};

const codesOf = (codes: { readonly [word: string]: number }): ReadonlyMap<string, number> =>
  new Map(Object.entries(codes));
const CHANNELS: Words = { codes: codesOf(CHANNEL_CODES), of: 'a channel' };
const VERDICTS: Words = { codes: codesOf(VERDICT_CODES), of: 'a verdict' };

/** `meters.traffic` */
export function memberOf(names: Names, space: Space, name: string): Resolved {
  const kind = SPACES[space];
  if (!names[kind].has(name)) return unknownName(names, kind, name, `${space}.${name}`);
  switch (space) {
    case 'meters':
      return number(['meter', name]);
    case 'credibility':
      return number(['credibility', name]);
    case 'capital':
      return number(['capital', name]);
    case 'tracks':
      return number(['track', name]);
    case 'channels':
      return { expr: ['channel', name], value: CHANNELS };
    case 'deals': {
      const options = names.issues.get(name)?.options ?? [];
      const codes = new Map([['none', 0], ...options.map((option, index): [string, number] => [option, index + 1])]);
      return { expr: ['deal', name], value: { codes, of: `issue \`${name}\`` } };
    }
  }
}
const number = (expr: Expr): Part => ({ expr, value: 'number' });

/** `played('russia', 'raid')`, with its arguments already known to be words. */
export function callOf(names: Names, call: string, args: readonly string[]): Resolved {
  const [first = '', second = ''] = args;
  const kinds = NAMED_CALLS[call] ?? [];
  for (const [argument, kind] of kinds.entries()) {
    if (kind === 'holder') continue;
    const name = args[argument] ?? '';
    if (names[kind].has(name)) continue;
    const found = unknownName(names, kind, name);
    return found === 'echo' ? found : { ...found, argument };
  }
  switch (call) {
    case 'clamps': {
      const holders = names.tracks.get(first)?.holders ?? new Set();
      if (holders.has(second)) return number(['clamps', first, second]);
      return {
        code: 'unknown-name',
        message: `\`${cut(second)}\` holds no clamps on track \`${first}\`.`,
        mend: mendName(second, holders, 'holders'),
        argument: 1,
      };
    }
    case 'verdict':
      return { expr: ['verdict', first], value: VERDICTS };
    case 'kept':
      return { expr: ['kept', first], value: 'condition' };
    default: {
      const by = names.moves.get(second);
      if (by !== undefined && by !== first && names.roles.has(by)) {
        return {
          code: 'wrong-role',
          message: `\`${second}\` is a move of \`${by}\`, not of \`${first}\`.`,
          mend: `Write ${call}('${by}', '${second}').`,
          argument: 0,
        };
      }
      return call === 'played' ? { expr: ['played', second], value: 'condition' } : number(['times', second]);
    }
  }
}

const cut = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
