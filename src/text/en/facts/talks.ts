/** Facts of the talks. */
import type { Package } from '../../../kernel/setup.ts';
import type { LapseReason } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import { readOfferId } from '../../context.ts';
import type { Context } from '../../context.ts';
import { sayNumber } from '../../numbers.ts';
import * as en from '../grammar.ts';
import { Who, quote, verb, who, whoAll } from '../grammar.ts';
import { reported } from '../sentences.ts';

/** The issues of a package by name, or their number where the list would be long. */
function about(at: Context, pkg: Package): string {
  const ids = at.setup.issues.map((issue) => issue.id).filter((id) => id in pkg);
  return ids.length > 3 ? en.count(ids.length, 'issue') : en.issues(at, ids);
}

const LAPSED = {
  'talks-ended': () => 'the talks ended',
  settled: ({ issue }, at) => `a deal settled ${at.issue(issue)}`,
  'no-mandate': ({ role }, at) => `${who(at, role)} no longer ${verb(at, role, 'has', 'have')} a mandate for it`,
} satisfies { [B in LapseReason['because']]: (why: Extract<LapseReason, { because: B }>, at: Context) => string };

export const TALKS = {
  proposed: ({ offer: { id, by, to, package: pkg, answers, words, copies } }, at) => {
    const number = readOfferId(id)?.number;
    const which = number === undefined ? 'an offer' : `offer ${sayNumber(number)},`;
    return en.sentences(
      `${Who(at, by)} sent ${whoAll(at, to)} ${which} on ${about(at, pkg)}`,
      answers && `It answers ${en.offer(at, answers, by)}`,
      words && quote(words),
      copies.length > 0 && `Copied to ${whoAll(at, copies)}`,
    );
  },
  accepted: ({ by, offer }, at) => `${Who(at, by)} accepted ${en.offer(at, offer, by)}.`,
  declined: ({ by, offer }, at) => `${Who(at, by)} declined ${en.offer(at, offer, by)}.`,
  withdrawn: ({ by, superseded, offer }, at) =>
    `${Who(at, by)} ${superseded ? 'took back' : 'withdrew'} ${en.offer(at, offer, by)}${superseded ? ' for a new one' : ''}.`,
  lapsed: ({ why, offer }, at) =>
    `${en.capital(en.offer(at, offer))} lapsed: ${(LAPSED[why.because] as (why: LapseReason, at: Context) => string)(why, at)}.`,
  signed: ({ deal }, at) => `${en.capital(whoAll(at, deal.signatories))} signed a deal on ${about(at, deal.package)}.`,
  stands: ({ standing: { issue, option }, replaced }, at) =>
    `${at.issue(issue)}: ${en.option(at, issue, option)} now stands${replaced ? `, in place of ${en.option(at, issue, replaced)}` : ''}.`,
  superseded: ({ issue }, at) => `${at.issue(issue)}: an undisclosed agreement replaced what stood.`,
  published: ({ deal }, at) =>
    `The deal between ${whoAll(at, deal.signatories)} on ${about(at, deal.package)} was made public.`,
  said: ({ by, to, words, sentence }, at) => {
    const audience = to.length > 0 ? ` to ${whoAll(at, to)}` : '';
    const told = sentence && reported(sentence, by, at);
    return (
      en.sentences(told, words && `${Who(at, by)}${audience}: ${quote(words)}`) || `${Who(at, by)} spoke${audience}.`
    );
  },
  claimed: ({ issue, by }, at) => `${Who(at, by)} said that ${en.its(at, by)} pledge on ${at.issue(issue)} is done.`,
  called: ({ issue, by, early }, at) =>
    `${Who(at, by)} called the pledge on ${at.issue(issue)}${early ? ', earlier than agreed' : ''}. It is tested this month.`,
  estimated: ({ by, of, issue, points }, at) =>
    `${Who(at, by)} noted: ${at.issue(issue)} may be worth ${sayNumber(points)} points to ${who(at, of)}.`,
  'ready-changed': ({ role, ready }, at) =>
    `${Who(at, role)} ${verb(at, role, 'is', 'are')} ${ready ? 'ready to end the talks' : 'talking again'}.`,
  sealed: ({ by, sealed }, at) => {
    if (!sealed) return `${en.Whose(at, by)} moves are sealed.`;
    return `${Who(at, by)} sealed ${en.load(at, sealed) || 'no move'}.`;
  },
} satisfies Partial<FactWords>;
