/** Russian grammar: cases of names, agreement of verbs, plurals, months, lists and quotation. */
import type { OfferId } from '../../kernel/action.ts';
import type { Sealed } from '../../kernel/board.ts';
import type { Forms } from '../../kernel/prose.ts';
import type { IssueId, OptionId, RoleId, TrackId } from '../../kernel/setup.ts';
import type { When } from '../vocabulary.ts';
import { readOfferId } from '../context.ts';
import type { Context } from '../context.ts';
import { monthName } from '../months.ts';
import { sayNumber } from '../numbers.ts';

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc';
/** How a subject governs its verb. */
type Agreement = 'masculine' | 'feminine' | 'neuter' | 'plural';

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const YOU = { nom: 'вы', gen: 'вас', dat: 'вам', acc: 'вас', ins: 'вами', loc: 'вас' } satisfies {
  [C in Case]: string;
};
const formsOf = (at: Context, role: RoleId): Forms => at.setup.roles.find((one) => one.id === role)?.forms ?? {};
/** A role by name, to itself too. A case in another language gives no forms: the name stands as it is. */
export const named = (at: Context, role: RoleId, inCase: Case = 'nom'): string => {
  const forms = formsOf(at, role);
  return forms[inCase] ?? forms.nom ?? at.role(role);
};
export const who = (at: Context, role: RoleId, inCase: Case = 'nom'): string =>
  at.isYou(role) ? YOU[inCase] : named(at, role, inCase);
export const Who = (at: Context, role: RoleId, inCase: Case = 'nom'): string => capital(who(at, role, inCase));
/** `обязательство России`, `ваше обязательство`: `owned(at, by, 'ваше', 'обязательство')`. */
export const owned = (at: Context, role: RoleId, your: string, noun: string): string =>
  at.isYou(role) ? `${your} ${noun}` : `${noun} ${named(at, role, 'gen')}`;

const agreement = (at: Context, role: RoleId): Agreement => {
  const { gender = 'masculine', number } = formsOf(at, role);
  return at.isYou(role) || number === 'plural' ? 'plural' : gender;
};
const PAST = { masculine: '', feminine: 'а', neuter: 'о', plural: 'и' } satisfies { [A in Agreement]: string };
const REFLEXIVE = { masculine: 'ся', feminine: 'ась', neuter: 'ось', plural: 'ись' } satisfies {
  [A in Agreement]: string;
};
/** Puts a masculine past (`отклонил`, `согласился`) or short form (`готов`) into agreement. */
const agree = (masculine: string, as: Agreement): string => {
  if (masculine.endsWith('ся')) return masculine.slice(0, -2) + REFLEXIVE[as];
  return masculine + (as === 'plural' && !masculine.endsWith('л') ? 'ы' : PAST[as]);
};
/** `Россия отклонила`, `вы отклонили`: the form for this subject, from the masculine. */
export const did = (at: Context, role: RoleId, masculine: string): string => agree(masculine, agreement(at, role));
/** The same for one or several. */
export const didAll = (at: Context, roles: readonly RoleId[], masculine: string): string =>
  roles.length === 1 && roles[0] !== undefined ? did(at, roles[0], masculine) : agree(masculine, 'plural');
/** A verb of the present: of one, of many, and of the listener. */
export const does = (at: Context, role: RoleId, one: string, many: string, you: string): string =>
  at.isYou(role) ? you : agreement(at, role) === 'plural' ? many : one;
/** The same for one or several; several with the listener among them are `many` too. */
export const doAll = (at: Context, roles: readonly RoleId[], one: string, many: string, you: string): string =>
  roles.length === 1 && roles[0] !== undefined ? does(at, roles[0], one, many, you) : many;

const THEM = { masculine: 'него', feminine: 'неё', neuter: 'него', plural: 'них' } satisfies {
  [A in Agreement]: string;
};
/** After a preposition that takes the genitive: `для неё`, `для вас`. */
export const them = (at: Context, role: RoleId): string => (at.isYou(role) ? YOU.gen : THEM[agreement(at, role)]);

const and = new Intl.ListFormat('ru', { type: 'conjunction' });
export const list = (items: readonly string[]): string => and.format(items);
/** Roles as a list, the listener last: `Россия и вы`. */
export const whoAll = (at: Context, roles: readonly RoleId[], inCase: Case = 'nom'): string =>
  list([...roles.filter((role) => !at.isYou(role)), ...roles.filter(at.isYou)].map((role) => who(at, role, inCase)));
export const WhoAll = (at: Context, roles: readonly RoleId[], inCase: Case = 'nom'): string =>
  capital(whoAll(at, roles, inCase));

/** Quotes a text without its full stop; quotations inside it get the other marks. */
export const quote = (text: string): string => {
  const inner = text.trim().replace(/\.$/, '');
  return `«${inner.replace(/«/g, '„').replace(/»/g, '“')}»`;
};
/** A scenario's names stand in quotation marks, so that they need no declension. */
export const issue = (at: Context, id: IssueId): string => quote(at.issue(id));
export const issues = (at: Context, ids: readonly IssueId[]): string => list(ids.map((id) => issue(at, id)));
export const option = (at: Context, of: IssueId, id: OptionId): string => quote(at.option(of, id));
/** ` по пункту «Заводы дисков»`, ` по пунктам «…» и «…»` */
export const onIssues = (at: Context, ids: readonly IssueId[]): string =>
  ids.length === 0 ? '' : ` по ${ids.length === 1 ? 'пункту' : 'пунктам'} ${issues(at, ids)}`;

/** `ваше предложение 2 для России`; `named` is left out where the sentence tells of it already. */
export function offer(
  at: Context,
  id: OfferId,
  {
    told = null,
    inCase = 'nom',
  }: { readonly told?: RoleId | null; readonly inCase?: 'nom' | 'gen' | 'acc' | 'loc' | 'dat' } = {},
): string {
  const read = readOfferId(id);
  const noun = OFFER[inCase];
  if (!read) return noun;
  const number = sayNumber(read.number);
  const to = read.to.length === 1 && read.to[0] === told ? '' : ` для ${whoAll(at, read.to, 'gen')}`;
  if (read.by === told) return `${OWN[inCase]} ${noun} ${number}${to}`;
  return at.isYou(read.by)
    ? `${YOURS[inCase]} ${noun} ${number}${to}`
    : `${noun} ${number} от ${named(at, read.by, 'gen')}${to}`;
}
const OFFER = { nom: 'предложение', gen: 'предложения', dat: 'предложению', acc: 'предложение', loc: 'предложении' };
const OWN = { nom: 'своё', gen: 'своего', dat: 'своему', acc: 'своё', loc: 'своём' };
const YOURS = { nom: 'ваше', gen: 'вашего', dat: 'вашему', acc: 'ваше', loc: 'вашем' };

/** Ends a text with a full stop, unless it ends a sentence already. */
export const stop = (text: string): string => (/[.!?…][»“)]?$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
/** Several sentences in a row, without the empty ones. */
export const sentences = (...texts: readonly (string | null | false)[]): string =>
  texts.flatMap((text) => (text ? stop(text) : [])).join(' ');

const plurals = new Intl.PluralRules('ru');
/** The noun alone: `plural(3, 'шаг', 'шага', 'шагов')`; a fraction takes the second form, as `полшага`. */
export const plural = (n: number, one: string, few: string, many: string): string => {
  const rule = plurals.select(n);
  return rule === 'one' ? one : rule === 'many' ? many : few;
};
/** `1 шаг`, `3 шага`, `12 шагов`. */
export const count = (n: number, one: string, few: string, many: string): string =>
  `${sayNumber(n)} ${plural(n, one, few, many)}`;
export const steps = (n: number): string => count(n, 'шаг', 'шага', 'шагов');
/** Steps let go: of fewer that are held, only those. */
export const stepsOff = (n: number): string => (n > 1 ? `до ${sayNumber(n)} шагов` : steps(n));
export const months = (n: number): string => count(n, 'месяц', 'месяца', 'месяцев');
export const points = (n: number): string => count(n, 'очко', 'очка', 'очков');

/** ` на пути «Место в ВТО»`, left out where the case has one track only. */
export const onTrack = (at: Context, track: TrackId): string =>
  at.setup.tracks.length > 1 ? ` на пути ${quote(at.track(track))}` : '';

const ENDINGS = { ь: ['я', 'ю', 'е'], й: ['я', 'ю', 'е'], '': ['а', 'у', 'е'] } as const;
const MONTH_CASES = { gen: 0, dat: 1, loc: 2 } as const;
/** A month inside a sentence (`в феврале`, `к февралю`); with its year in a calendar longer than a year. */
export function month(at: Context, round: number, inCase: 'nom' | keyof typeof MONTH_CASES = 'nom'): string {
  const long = at.setup.calendar.rounds > 12;
  const [name = '', year] = monthName(at.setup, round, long ? 'full' : 'long').split(' ');
  const last = name.endsWith('ь') ? 'ь' : name.endsWith('й') ? 'й' : '';
  const declined =
    inCase === 'nom' ? name : name.slice(0, name.length - last.length) + ENDINGS[last][MONTH_CASES[inCase]];
  return year ? `${declined} ${year} года` : declined;
}

/** When a pledge falls due, for brackets: `срок — февраль`, `без срока`. */
export function when(at: Context, due: When): string {
  switch (due.kind) {
    case 'by':
      return `срок — ${month(at, due.round)}`;
    case 'after':
      return `срок — ${months(due.rounds)} после подписания`;
    case 'each-round':
      return 'каждый месяц';
    case 'undated':
      return 'без срока';
  }
}

/** What a seat sealed: its cards and free acts; empty for nothing. */
export const load = (at: Context, { moves, keeps }: Sealed): string =>
  list([...moves.map((id) => quote(at.move(id))), ...keeps.map((id) => `исполнение по пункту ${issue(at, id)}`)]);
