/** Facts about pledges: acted on, tested, reported, exposed, released. */
import type { Verdict } from '../../../kernel/facts.ts';
import type { FactWords } from '../../catalogue.ts';
import type { Context } from '../../context.ts';
import { sayPercent } from '../../numbers.ts';
import { Who, Whose, issues, its, month, quote, who, whose } from '../grammar.ts';

const owner = (at: Context, by: string, issue: string): string => `${Whose(at, by)} pledge on ${at.issue(issue)}`;
const did = (at: Context, verbs: string, by: string, issue: string): string =>
  `${Who(at, by)} ${verbs} ${its(at, by)} pledge on ${at.issue(issue)}`;

/** A test's public result. */
const VERDICTS = {
  none: (at, by, issue) => `${owner(at, by, issue)} was looked at.`,
  running: (at, by, issue, reports) =>
    reports === null
      ? `${owner(at, by, issue)} still stands.`
      : `${owner(at, by, issue)} fell due. The joint review reports ${reports === at.now ? 'this month' : `in ${month(at, reports)}`}.`,
  kept: (at, by, issue) => `${did(at, 'kept', by, issue)}.`,
  broken: (at, by, issue) => `${did(at, 'broke', by, issue)}.`,
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
    return `${did(at, 'acted on', role, issue)}${act ? `: ${quote(act)}` : ''}. It ${worked ? 'worked' : 'did not work'}.`;
  },
  'took-effect': ({ issue }, at) => `${at.issue(issue)}: what was agreed for signature took effect.`,
  tested: ({ issue, by, truth, verdict, reports }, at) => {
    const known = truth === undefined || (verdict === 'kept' && truth) || (verdict === 'broken' && !truth);
    return (
      VERDICTS[verdict](at, by, issue, reports) + (known ? '' : ` In substance it was ${truth ? 'kept' : 'not kept'}.`)
    );
  },
  breached: ({ issue }, at) => `The pledge on ${at.issue(issue)} was not kept this month. Nobody has seen it yet.`,
  reported: ({ issue, by, verdict }, at) => `The joint review reported. ${VERDICTS[verdict](at, by, issue, null)}`,
  exposed: ({ issue, by, claimOnly }, at) =>
    claimOnly
      ? `It came out that ${whose(at, by)} pledge on ${at.issue(issue)} is not done. The claim falls.`
      : `It came out that ${who(at, by)} did not keep ${its(at, by)} pledge on ${at.issue(issue)}. It now counts as broken.`,
  freed: ({ issue }, at) => {
    const by = at.pledgor(issue);
    return `${by ? owner(at, by, issue) : `The pledge on ${at.issue(issue)}`} was released: neither kept nor broken.`;
  },
  postponed: ({ issues: ids, reports }, at) => `The review of ${issues(at, ids)} now reports in ${month(at, reports)}.`,
  delivered: ({ issue, role, share }, at) =>
    `${at.issue(issue)}: ${share >= 1 ? 'all' : share <= 0 ? 'none' : sayPercent(share)} of it reached ${who(at, role)}.`,
} satisfies Partial<FactWords>;
