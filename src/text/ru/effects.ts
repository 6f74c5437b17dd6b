/** Effects as the short lines of a card, and amounts that depend on how things stand. */
import type { Expr } from '../../kernel/expressions.ts';
import type { Effect, Deed, Target } from '../../kernel/effect.ts';
import { directionOf, rangeOf } from '../amounts.ts';
import type { DeedWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { summed } from '../effects-summed.ts';
import { sayNumber, sayPercent, saySigned } from '../numbers.ts';
import { capital, count, does, issue, months, onTrack, quote, steps, stepsOff, who } from './grammar.ts';
import { SUBJECTS } from './subjects.ts';

/** `+4`, or `от +4 до +8`; null where it depends on how things stand. */
export const amount = (expr: Expr, say: (value: number) => string): string | null => {
  const range = rangeOf(expr);
  return range && (range[0] === range[1] ? say(range[0]) : `от ${say(range[0])} до ${say(range[1])}`);
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
  const value = found?.exact && amount(by, say);
  return found && (value ? `${found.name} ${value}` : `${moves(way)} ${quote(found.name)}`);
};
type Way = 'up' | 'down' | null;
const moves = (way: Way): string => (way === null ? 'может измениться' : way === 'up' ? 'растёт' : 'снижается');
const some = (n: number, at: Context, track: string, say = steps): string =>
  `${n >= 99 ? 'все шаги' : say(n)}${onTrack(at, track)}`;
/** `вы удерживаете`, `США удерживают`, `Грузия удерживает` */
const deed = (at: Context, track: string, holder: string, one: string, many: string, you: string): string =>
  at.isRole(holder) ? `${who(at, holder)} ${does(at, holder, one, many, you)}` : `${at.holder(track, holder)} ${one}`;

/** Deeds inside a sentence: verbs and “you” small, names as they are. */
export const DEEDS = {
  add: ({ to, by }, at) => (by === 0 ? null : number(to, by, at, saySigned, directionOf(by))),
  set: ({ to, by }, at) =>
    to.kind === 'meter' && at.isFlag(to.id) && at.sees(to.id) && (by === 0 || by === 1)
      ? `${at.thing(to.id)}: ${by ? 'да' : 'нет'}`
      : number(to, by, at, (value) => `→ ${sayNumber(value)}`, null),
  scale: ({ to, by }, at) => number(to, by, at, (value) => `× ${sayNumber(value, 2)}`, directionOf(by, 1)),
  clamp: ({ track, holder, count: n }, at) =>
    `${deed(at, track, holder, 'начинает удерживать', 'начинают удерживать', 'начинаете удерживать')} ${some(n, at, track)}`,
  release: ({ track, holder, count: n }, at) =>
    `${deed(at, track, holder, 'отпускает', 'отпускают', 'отпускаете')} ${some(n, at, track, stepsOff)}`,
  advance: ({ track, by }, at) => {
    const value = amount(by, saySigned);
    return value ? `${at.track(track)} ${value}` : `${moves(directionOf(by))} ${quote(at.track(track))}`;
  },
  open: ({ channel, as, leak }, at) => {
    const share = leak === undefined ? null : amount(leak, sayPercent);
    return `${as === 'leaking' ? 'частично открывается' : 'открывается'} канал ${quote(at.channel(channel))}${share ? ` (${share})` : ''}`;
  },
  cut: ({ channel, as }, at) => `канал ${quote(at.channel(channel))} ${as === 'cut' ? 'перекрыт' : 'закрывается'}`,
  expose: ({ issue: id }, at) => `раскрывает, что сделано по пункту ${issue(at, id)}`,
  lapse: ({ issue: id }, at) => `снимает обязательство по пункту ${issue(at, id)}`,
  publish: ({ issue: id }, at) =>
    id ? `обнародует договорённость по пункту ${issue(at, id)}` : 'обнародует последнюю закрытую договорённость',
  postpone: ({ rounds }) => `выводы рабочей группы — на ${count(rounds, 'месяц', 'месяца', 'месяцев')} позже`,
  group: ({ then, else: or }, at) => {
    const yes = effects(then, at).join(', ');
    const no = effects(or, at).join(', ');
    if (yes === no) return yes || null;
    return yes && no ? `${yes}; иначе ${no}` : yes || (no && `иначе ${no}`) || null;
  },
} satisfies DeedWords;

/** An effect inside a sentence, with its delay, chance and condition; null where the listener sees none of it. */
function clause(of: Effect, at: Context): string | null {
  const done = (DEEDS[of.do] as (deed: Deed, at: Context) => string | null)(of, at);
  const silent = of.do === 'add' && of.by === 0;
  const line = done ?? (of.says && !silent ? quote(of.says) : null);
  if (line === null) return null;
  const both = of.do === 'group' && of.else.length > 0 && effects(of.then, at).length > 0;
  const no = both ? effects(of.else, at).join(', ') : '';
  // Where either way is told, a condition says nothing more; nor does a chance where both are told alike.
  const certain = no !== '' && line === no;
  const open = of.if !== undefined && no === '' ? 'возможно' : null;
  const chance = of.chance === undefined ? open : certain ? null : (amount(of.chance, sayPercent) ?? 'возможно');
  const guards = [of.in ? `через ${months(of.in)}` : '', chance ?? ''].filter(Boolean).join(', ');
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
