/** Facts about pledges: acted on, tested, reported, exposed, released. */
import type { Verdict } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayPercent } from '../../numbers.ts';
import { cause } from '../causes.ts';
import { Who, Whose, issues, its, month, quote, stop, who, whose } from '../grammar.ts';

const owner = (at: Context, by: string, issue: string): string => `${Whose(at, by)} pledge on ${at.issue(issue)}`;
const did = (at: Context, by: string, issue: string, kept: boolean): string =>
  `${Who(at, by)} ${kept ? 'kept' : 'broke'} ${its(at, by)} pledge on ${at.issue(issue)}`;

/** A test's public result. */
const VERDICTS = {
  none: (at, by, issue) => `${owner(at, by, issue)} was looked at.`,
  running: (at, by, issue, reports) =>
    reports === null
      ? `${owner(at, by, issue)} still stands.`
      : `${owner(at, by, issue)} fell due. The joint review reports in ${month(at, reports)}.`,
  kept: (at, by, issue) => `${did(at, by, issue, true)}.`,
  broken: (at, by, issue) => `${did(at, by, issue, false)}.`,
  never_due: (at, by, issue) => `${owner(at, by, issue)} never fell due.`,
} satisfies { [V in Verdict]: (at: Context, by: string, issue: string, reports: number | null) => string };

/** The act a role promised, in the scenario's words, where one option alone has an act. */
const actOf = (at: Context, issue: string): string | null => {
  const acts = at.issueOf(issue)?.options.flatMap((one) => one.pledge?.act?.says ?? []) ?? [];
  return new Set(acts).size === 1 ? (acts[0] ?? null) : null;
};

export const PLEDGES = {
  acted: ({ role, issue, worked }, at) => {
    const act = actOf(at, issue);
    const what = act ? `: ${quote(act)}` : '';
    return {
      text: `${Who(at, role)} acted on ${its(at, role)} pledge on ${at.issue(issue)}${what}. It ${worked ? 'worked' : 'did not work'}.`,
      role,
    };
  },
  'took-effect': ({ issue }, at) => ({ text: `${at.issue(issue)}: what was agreed for signature took effect.` }),
  tested: ({ issue, by, truth, verdict, reports }, at) => {
    const differs = truth !== undefined && truth !== (verdict === 'kept');
    return {
      text:
        VERDICTS[verdict](at, by, issue, reports) +
        (differs ? ` In substance it was ${truth ? 'kept' : 'not kept'}.` : ''),
      role: by,
    };
  },
  breached: ({ issue }, at) => ({
    text: `The pledge on ${at.issue(issue)} was not kept this month. Nobody has seen it yet.`,
  }),
  reported: ({ issue, by, verdict }, at) => ({
    text: `The joint review reported. ${VERDICTS[verdict](at, by, issue, null)}`,
    role: by,
  }),
  exposed: ({ issue, by, claimOnly, cause: why }, at) => ({
    text: claimOnly
      ? `It came out that ${whose(at, by)} pledge on ${at.issue(issue)} is not done. The claim falls.`
      : `It came out that ${who(at, by)} did not keep ${its(at, by)} pledge on ${at.issue(issue)}. It now counts as broken.`,
    role: by,
    why: cause(at, why),
  }),
  freed: ({ issue, cause: why }, at) => {
    const by = at.pledgor(issue);
    const text = by ? owner(at, by, issue) : `The pledge on ${at.issue(issue)}`;
    return { text: `${text} was released: neither kept nor broken.`, why: cause(at, why), ...(by ? { role: by } : {}) };
  },
  postponed: ({ issues: ids, reports, cause: why }, at) => ({
    text: `The review of ${issues(at, ids)} now reports in ${month(at, reports)}.`,
    why: cause(at, why),
  }),
  delivered: ({ issue, role, share }, at) => ({
    text: stop(
      `${at.issue(issue)}: ${share >= 1 ? 'all' : share <= 0 ? 'none' : sayPercent(share)} of it reached ${who(at, role)}`,
    ),
    role,
  }),
} satisfies Partial<FactWords>;
