/** Effects as the short lines of a card, and amounts that depend on how things stand. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Effect, Deed, Target } from '../../kernel/effect.ts';
import { directionOf, rangeOf } from '../amounts.ts';
import type { DeedWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { summed } from '../effects-summed.ts';
import { sayNumber, sayPercent, saySigned } from '../numbers.ts';
import { capital, count, ofTrack, quote, stepsOff, verb, who } from './grammar.ts';
import { SUBJECTS } from './subjects.ts';

/** `+4`, or `+4 to +8`; null where it depends on how things stand. */
export const amount = (expr: Expr, say: (value: number) => string): string | null => {
  const range = rangeOf(expr);
  return range && (range[0] === range[1] ? say(range[0]) : `${say(range[0])} to ${say(range[1])}`);
};

/** What a number is called, and whether the listener reads its value; null: it is hidden from them. */
function target(to: Target, at: Context): { name: string; exact: boolean } | null {
  if (to.kind !== 'meter') return { name: SUBJECTS[to.kind](to.id, at), exact: true };
  if (!at.sees(to.id) && !at.meterOf(to.id)?.bands) return null;
  return { name: SUBJECTS.meter(to.id, at), exact: at.sees(to.id) };
}
/** A change of a number; null where it is hidden. Where its amount is not known, `way` says as much as is. */
const number = (to: Target, by: Expr, at: Context, say: (value: number) => string, way: Way): string | null => {
  const found = target(to, at);
  return found && `${found.name} ${(found.exact && amount(by, say)) || moves(way)}`;
};
type Way = 'up' | 'down' | null;
const moves = (way: Way): string => (way === null ? 'may move' : way === 'up' ? 'rises' : 'falls');
const steps = (n: number, at: Context, track: string, say = (some: number) => count(some, 'step')): string =>
  `${n >= 99 ? 'all steps' : say(n)}${ofTrack(at, track)}`;
/** `you hold`, `USTR holds`, `Georgia holds` */
const does = (at: Context, track: string, holder: string, it: string, you: string): string =>
  at.isRole(holder) ? `${who(at, holder)} ${verb(at, holder, it, you)}` : `${at.holder(track, holder)} ${it}`;

/** Deeds inside a sentence: verbs and “you” small, names as they are. */
export const DEEDS = {
  add: ({ to, by }, at) => (by === 0 ? null : number(to, by, at, saySigned, directionOf(by))),
  set: ({ to, by }, at) =>
    to.kind === 'meter' && at.isFlag(to.id) && at.sees(to.id) && (by === 0 || by === 1)
      ? `${at.thing(to.id)}: ${by ? 'yes' : 'no'}`
      : number(to, by, at, (value) => `becomes ${sayNumber(value)}`, null),
  scale: ({ to, by }, at) => number(to, by, at, (value) => `× ${sayNumber(value, 2)}`, directionOf(by, 1)),
  clamp: ({ track, holder, count: n }, at) =>
    `${does(at, track, holder, 'takes hold of', 'take hold of')} ${steps(n, at, track)}`,
  release: ({ track, holder, count: n }, at) =>
    `${does(at, track, holder, 'releases', 'release')} ${steps(n, at, track, stepsOff)}`,
  advance: ({ track, by }, at) => `${at.track(track)} ${amount(by, saySigned) ?? moves(directionOf(by))}`,
  open: ({ channel, as, leak }, at) => {
    const share = leak === undefined ? null : amount(leak, sayPercent);
    return `${as === 'leaking' ? 'partly ' : ''}opens ${quote(at.channel(channel))}${share ? ` (${share})` : ''}`;
  },
  cut: ({ channel, as }, at) => `${as === 'cut' ? 'cuts' : 'closes'} ${quote(at.channel(channel))}`,
  expose: ({ issue }, at) => `shows what was done on ${at.issue(issue)}`,
  lapse: ({ issue }, at) => `releases the pledge on ${at.issue(issue)}`,
  publish: ({ issue }, at) =>
    issue ? `publishes the deal on ${at.issue(issue)}` : 'publishes the newest undisclosed deal',
  postpone: ({ rounds }) => `reviews report ${count(rounds, 'month')} later`,
  group: ({ then, else: or }, at) => {
    const yes = effects(then, at).join(', ');
    const no = effects(or, at).join(', ');
    if (yes === no) return yes || null;
    return yes && no ? `${yes}; otherwise ${no}` : yes || (no && `otherwise ${no}`) || null;
  },
} satisfies DeedWords;

/** An effect inside a sentence, with its delay, chance and condition; null where the listener sees none of it. */
function clause(of: Effect, at: Context): string | null {
  const deed = (DEEDS[of.do] as (deed: Deed, at: Context) => string | null)(of, at);
  const silent = of.do === 'add' && of.by === 0;
  const line = deed ?? (of.says && !silent ? quote(of.says) : null);
  if (line === null) return null;
  const both = of.do === 'group' && of.else.length > 0 && effects(of.then, at).length > 0;
  const no = both ? effects(of.else, at).join(', ') : '';
  // Where either way is told, a condition says nothing more; nor does a chance where both are told alike.
  const certain = no !== '' && line === no;
  const open = of.if !== undefined && no === '' ? 'perhaps' : null;
  const chance = of.chance === undefined ? open : certain ? null : (amount(of.chance, sayPercent) ?? 'perhaps');
  const guards = [of.in ? `in ${count(of.in, 'month')}` : '', chance ?? ''].filter(Boolean).join(', ');
  return `${guards ? `${guards}: ` : ''}${line}`;
}
/** Effects inside a sentence, equal ones summed, without those the listener sees nothing of. */
export const effects = (all: readonly Effect[], at: Context): string[] =>
  summed(all).flatMap((one) => clause(one, at) ?? []);

/** An effect as the line of a card. */
export function effect(of: Effect, at: Context): string | null {
  const line = clause(of, at);
  return line && capital(line);
}
