/** Packages, offers and pledges in whole sentences. */
import type { Effect } from '../../kernel/effect.ts';
import type { Catalogue, OfferTerms, PledgeTerms } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { sayPercent, saySigned } from '../numbers.ts';
import { amount, effects } from './effects.ts';
import {
  Who,
  Whose,
  list,
  month,
  ofTrack,
  option,
  quote,
  stepsOff,
  stop,
  verb,
  when,
  who,
  whoAll,
  whose,
} from './grammar.ts';

export const wordPackage: Catalogue['package'] = (lines) =>
  lines.map((line) => `${line.issue}: ${quote(line.option)}`).join('; ') || 'nothing yet';

const ACCEPT = ['', '', 'both ', 'all '];

/** `you release up to two steps of WTO seat now` */
function released(of: Effect, at: Context): string | null {
  if (of.do !== 'release' || of.if !== undefined || of.chance !== undefined || of.in) return null;
  const role = at.isRole(of.holder);
  const holder = role ? who(at, of.holder) : at.holder(of.track, of.holder);
  const verbs = role ? verb(at, of.holder, 'releases', 'release') : 'releases';
  const still = role && at.isYou(of.holder) ? 'you still hold' : 'it still holds';
  const steps = `${of.count >= 99 ? 'every step' : stepsOff(of.count)}${ofTrack(at, of.track)}`;
  return `${holder} ${verbs} ${steps}${of.count >= 99 ? ` ${still}` : ''} now`;
}

export const wordOffer: Catalogue['offer'] = ({ to, settled, owed, atSignature }: OfferTerms, at) => {
  const done = atSignature.map((of) => released(of, at));
  const clauses = [
    ...done.flatMap((clause) => clause ?? []),
    ...owed.map(({ by, items }) => {
      const what = list(items.map((item) => `${option(at, item.issue, item.option)} ${when(at, item.when)}`));
      return `${who(at, by)} ${verb(at, by, 'owes', 'owe')} ${what}`;
    }),
    ...settled.map((one) => `${at.issue(one.issue)} is settled as ${option(at, one.issue, one.option)}`),
  ];
  const lone = to.length === 1 && to[0] !== undefined ? verb(at, to[0], 'accepts', 'accept') : 'accept';
  const head = `If ${whoAll(at, to)} ${ACCEPT[Math.min(to.length, 3)] ?? ''}${lone}`;
  const rest = effects(
    atSignature.filter((_, i) => done[i] === null),
    at,
  );
  const also = rest.length > 0 ? ` At signature: ${rest.join('; ')}.` : '';
  return clauses.length === 0 ? `${head}, nothing changes yet.${also}` : `${head}, ${joined(clauses)}.${also}`;
};

/** Clauses that hold lists themselves are told apart by semicolons. */
const joined = (clauses: readonly string[]): string =>
  clauses.length < 3 ? clauses.join(', and ') : `${clauses.slice(0, -1).join('; ')}; and ${clauses.at(-1)}`;

const PROOFS = {
  independent: () => 'An outside monitor looks at the substance and reports at once.',
  'joint-review': () => 'A joint review looks at what can be seen and reports a month later.',
  'self-report': (at, by) => `${Whose(at, by)} own report counts; silence counts as broken.`,
} satisfies { [K in NonNullable<PledgeTerms['proof']>]: (at: Context, by: string) => string };

export const wordPledge: Catalogue['pledge'] = (terms, at) => {
  const { by, issue, to, proof, proofIssue, credibility } = terms;
  const others = to.length > 0 ? ` to ${whoAll(at, to)}` : '';
  const lines = [
    `${Who(at, by)} ${verb(at, by, 'owes', 'owe')} ${option(at, issue, terms.option)}${others}, ${when(at, terms.when)}.`,
  ];
  if (terms.when.kind === 'undated') {
    const early = effects(terms.ifCalledEarly, at);
    const price = early.length > 0 ? ` Called earlier, the call itself costs: ${early.join('; ')}.` : '';
    lines.push(
      stop(`It is tested only if it is called; a call is free from ${month(at, terms.when.freeFrom)}`) + price,
    );
  }
  if (proof) lines.push(PROOFS[proof](at, by));
  else if (proofIssue)
    lines.push(
      `${at.issue(proofIssue)} decides how it is proven; if that is not signed, ${whose(at, by)} own report counts.`,
    );
  if (terms.delivers !== null) {
    const works = amount(terms.delivers, sayPercent);
    lines.push(works ? `Doing it works ${works} of the time.` : 'Doing it may fail.');
  }
  const follow = (verdict: 'kept' | 'broken', then: readonly Effect[]): void => {
    const points = credibility ? saySigned(credibility[verdict]) : verdict === 'kept' ? 'rises' : 'falls';
    const told = [...(points === '0' ? [] : [`${whose(at, by)} credibility ${points}`]), ...effects(then, at)];
    if (told.length > 0) lines.push(`If ${verdict}: ${told.join('; ')}.`);
  };
  follow('kept', terms.ifKept);
  follow('broken', terms.ifBroken);
  return lines;
};
