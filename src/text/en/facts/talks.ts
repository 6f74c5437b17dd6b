/** Facts of the talks. */
import type { LapseReason } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import { readOfferId } from '../../context.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import { cause } from '../causes.ts';
import {
  Who,
  Whose,
  capital,
  count,
  issues,
  list,
  offer as offerName,
  option,
  quote,
  stop,
  verb,
  who,
  whoAll,
  whose,
} from '../grammar.ts';
import { reported } from '../sentences.ts';

/** The issues of a package by name, or their number where the list would be long. */
const about = (at: Context, ids: readonly string[]): string =>
  ids.length > 3 ? count(ids.length, 'issue') : issues(at, ids);
const inOrder = (at: Context, pkg: object): string[] => {
  const order = at.setup.issues.map((issue) => issue.id);
  return Object.keys(pkg).sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

const LAPSED = {
  'talks-ended': () => 'the talks ended',
  settled: ({ issue }, at) => `a deal settled ${at.issue(issue)}`,
  'no-mandate': ({ role }, at) => `${who(at, role)} no longer ${verb(at, role, 'has', 'have')} a mandate for it`,
} satisfies { [B in LapseReason['because']]: (why: Extract<LapseReason, { because: B }>, at: Context) => string };

export const TALKS = {
  proposed: ({ offer }, at) => {
    const on = about(at, inOrder(at, offer.package));
    const copied = offer.copies.length > 0 ? ` Copied to ${whoAll(at, offer.copies)}.` : '';
    const words = offer.words ? ` ${stop(quote(offer.words))}` : '';
    const number = readOfferId(offer.id)?.number;
    const which = number === undefined ? 'an offer' : `offer ${sayNumber(number)},`;
    const answer = offer.answers ? ` It answers ${offerName(at, offer.answers, offer.by)}.` : '';
    const text = `${Who(at, offer.by)} sent ${whoAll(at, offer.to)} ${which} on ${on}.${answer}`;
    return { text: text + words + copied, role: offer.by };
  },
  accepted: ({ by, offer }, at) => ({ text: `${Who(at, by)} accepted ${offerName(at, offer, by)}.`, role: by }),
  declined: ({ by, offer }, at) => ({ text: `${Who(at, by)} declined ${offerName(at, offer, by)}.`, role: by }),
  withdrawn: ({ by, superseded, offer }, at) => ({
    text: `${Who(at, by)} ${superseded ? 'took back' : 'withdrew'} ${offerName(at, offer, by)}${superseded ? ' for a new one' : ''}.`,
    role: by,
  }),
  lapsed: ({ why, offer }, at) => ({
    text: `${capital(offerName(at, offer))} lapsed: ${(LAPSED[why.because] as (why: LapseReason, at: Context) => string)(why, at)}.`,
  }),
  signed: ({ deal }, at) => ({
    text: `${capital(whoAll(at, deal.signatories))} signed a deal on ${about(at, inOrder(at, deal.package))}.`,
  }),
  stands: ({ standing: { issue, option: id }, replaced }, at) => ({
    text: `${at.issue(issue)}: ${option(at, issue, id)} now stands${replaced ? `, in place of ${option(at, issue, replaced)}` : ''}.`,
  }),
  superseded: ({ issue }, at) => ({ text: `${at.issue(issue)}: an undisclosed agreement replaced what stood.` }),
  published: ({ deal, cause: why }, at) => ({
    text: `The deal between ${whoAll(at, deal.signatories)} on ${about(at, inOrder(at, deal.package))} was made public.`,
    why: cause(at, why),
  }),
  said: ({ by, to, words, sentence }, at) => {
    const told = sentence ? reported(sentence, by, at) : '';
    const audience = to.length > 0 ? ` to ${whoAll(at, to)}` : '';
    const spoken = words ? `${Who(at, by)}${audience}: ${quote(words)}` : '';
    return { text: [told, spoken].filter(Boolean).map(stop).join(' ') || `${Who(at, by)} spoke${audience}.`, role: by };
  },
  claimed: ({ issue, by }, at) => ({
    text: `${Who(at, by)} said that ${whose(at, by)} pledge on ${at.issue(issue)} is done.`,
    role: by,
  }),
  called: ({ issue, by, early }, at) => ({
    text: `${Who(at, by)} called the pledge on ${at.issue(issue)}${early ? ', earlier than agreed' : ''}. It is tested this month.`,
    role: by,
  }),
  estimated: ({ by, of, issue, points }, at) => ({
    text: `${Who(at, by)} noted: ${at.issue(issue)} may be worth ${sayNumber(points)} points to ${who(at, of)}.`,
    role: by,
  }),
  'ready-changed': ({ role, ready }, at) => ({
    text: `${Who(at, role)} ${verb(at, role, 'is', 'are')} ${ready ? 'ready to end the talks' : 'talking again'}.`,
    role,
  }),
  sealed: ({ by, sealed }, at) => ({ text: wordSealed(at, by, sealed), role: by }),
} satisfies Partial<FactWords>;

function wordSealed(
  at: Context,
  by: string,
  sealed: { readonly moves: readonly string[]; readonly keeps: readonly string[] } | null,
): string {
  if (!sealed) return `${Whose(at, by)} moves are sealed.`;
  const moves = sealed.moves.map((id) => quote(at.move(id)));
  const keeps = sealed.keeps.map((id) => `the act for ${at.issue(id)}`);
  const all = [...moves, ...keeps];
  return `${Who(at, by)} sealed ${all.length > 0 ? list(all) : 'no move'}.`;
}
