/**
 * The words on and about the disc, by key, so that one catalogue can hold them in any language.
 * A key with `.one` and `.other` forms is chosen by the language's plural rule on `n`.
 */
export const ENGLISH_DISC = {
  'hub.figure': '{at} of {steps}',
  'hub.short': '{at}/{steps}',
  'hub.month': 'Month',
  'hub.held.one': '{n} step held',
  'hub.held.other': '{n} steps held',
  'hub.holds': '{holder} holds {n}',
  'hub.held-short': '{n} held',
  'hub.free': 'none held',
  'channel.cut': '{channel} cut',
  'channel.leaking': '{channel} leaking, {share}',
  'table.month': 'It is {month}, month {round} of {months}.',
  'table.over': 'All {months} months are over.',
  'table.roles': 'At the table: {roles}.',
  'track.at': '{track}: {at} of {steps} steps.',
  'clamp.held': '{holder} holds step {step} of {track}.',
  'clamp.sprung': '{holder} let go of step {step} of {track} this month.',
  'clamp.gone': 'Step {step} of {track} is no longer held.',
  'channel.says-open': '{channel}: open, paying {role}.',
  'channel.says-leaking': '{channel}: leaking. It brings {share} of what buyers would pay to {role}.',
  'channel.says-cut': '{channel}: cut. {role} is not paid through it.',
  'channel.says-closed': '{channel}: closed. {role} does not use it now.',
  'deal.secret': 'A deal of {roles}, signed in {month}. Its text is not public.',
  'deal.public': 'A deal of {roles}, signed in {month}. Its text is public.',
  'pledge.due': '{role} owes “{issue}”, due in {month}.',
  'pledge.due-undated': '{role} owes “{issue}”, signed in {month} without a date.',
  'pledge.due-called': '{role} owes “{issue}”, signed in {month} without a date. It has been called.',
  'pledge.due-monthly': '{role} owes “{issue}” every month.',
  'pledge.review': '{role}’s pledge “{issue}” of {month} is under review.',
  'pledge.kept': '{role} kept “{issue}” of {month}.',
  'pledge.kept-exposed': '{role} was said to have kept “{issue}” of {month}. It came out that it had not.',
  'pledge.broken': '{role} broke “{issue}” of {month}.',
  'pledge.never-due': '{role}’s pledge “{issue}” of {month} was never due.',
  'pledge.released': '{role} was released from “{issue}” of {month}.',
  'move.opened': '{role} played “{move}” in {month}.',
  'move.blocked': '{role} played “{move}” in {month}. It was blocked.',
  'table.no-pledges': 'No pledge stands.',
} as const;

export type DiscKey = keyof typeof ENGLISH_DISC;
/** Forms that only some languages have; where one is absent, `.other` stands in. */
export type ExtraPlural = 'hub.held.zero' | 'hub.held.two' | 'hub.held.few' | 'hub.held.many';
export interface DiscWords {
  /** A BCP 47 tag, for months, lists, numbers and plurals. */
  readonly locale: string;
  readonly text: { readonly [key in DiscKey]: string } & { readonly [key in ExtraPlural]?: string };
}
export const ENGLISH: DiscWords = { locale: 'en', text: ENGLISH_DISC };

type Data = { readonly [name: string]: string | number };

/** The text of a key with its {names} filled in. */
export const say = (words: DiscWords, key: DiscKey, data: Data = {}): string => fill(words.text[key], data);

const fill = (text: string, data: Data): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in data ? String(data[name]) : whole));

/** "3 steps held", in the plural form the language has for `n`. */
export function stepsHeld(words: DiscWords, n: number): string {
  const form = new Intl.PluralRules(words.locale).select(n);
  return fill(words.text[`hub.held.${form}`] ?? words.text['hub.held.other'], { n });
}

/** "28%", by the language's custom. */
export const share = (words: DiscWords, part: number): string =>
  new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 0 }).format(part);

/** "USTR, Russia and Download site". */
export const list = (words: DiscWords, names: readonly string[]): string =>
  new Intl.ListFormat(words.locale, { type: 'conjunction' }).format(names);
