/** Standing pledges and other agreed options, as a seat may read them. */
import type { Standing } from '../../../kernel/board.ts';
import type { Issue, IssueId, Option, RoleId } from '../../../kernel/setup.ts';
import { standingPackage } from '../../../kernel/standing.ts';
import type { Table } from '../../../kernel/table.ts';
import { contextOf } from '../../../text/context.ts';
import { pledgeLines } from '../../../text/pledges.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { verdictOf } from '../readings.ts';

/** As the disc draws it: hollow while it runs, filled when kept, scratched when broken; `plain` has nothing to test. */
export type PledgeForm = 'hollow' | 'kept' | 'broken' | 'plain';
export interface PledgeItem {
  readonly issue: Issue;
  readonly option: Option;
  readonly by: RoleId | null;
  readonly form: PledgeForm;
  /** One short phrase: `due Feb 2007`, `kept`, `under review until Mar 2007`. */
  readonly state: string;
  readonly due: number | null;
  /** The terms in whole sentences. */
  readonly terms: readonly string[];
  readonly canClaim: boolean;
  /** null: cannot be called; else whether calling now costs something. */
  readonly call: { readonly early: boolean } | null;
  readonly deal: string;
}

export function pledgeItems(table: Pick<Table, 'setup' | 'view' | 'legal' | 'seat'>): readonly PledgeItem[] {
  const { setup, view, legal, seat } = table;
  const agreed = standingPackage(view);
  return setup.issues.flatMap((issue): PledgeItem[] => {
    const standing = view.standing[issue.id];
    const option = issue.options.find((one) => one.id === standing?.option);
    if (!standing || !option) return [];
    const call = legal.call.find((one) => one.issue === issue.id);
    return [
      {
        issue,
        option,
        by: option.pledge?.by ?? null,
        ...formOf(table, standing, option),
        due: standing.due,
        terms: option.pledge
          ? pledgeLines(setup, issue.id, option.id, {
              listener: seat,
              round: standing.round,
              due: standing.due,
              standing: agreed,
            })
          : [],
        canClaim: legal.claim.includes(issue.id),
        call: call ? { early: call.early } : null,
        deal: standing.deal,
      },
    ];
  });
}

function formOf(
  { setup, view }: Pick<Table, 'setup' | 'view'>,
  standing: Standing,
  option: Option,
): { form: PledgeForm; state: string } {
  const words = papersWords();
  const at = contextOf(setup, null, view.round);
  if (!option.pledge) return { form: 'plain', state: words.agreed };
  if (standing.lapsed) return { form: 'plain', state: words.released };
  if (standing.exposed) return { form: 'broken', state: words.exposed };
  switch (verdictOf(setup, view, standing.issue)) {
    case 'kept':
      return { form: 'kept', state: words.kept };
    case 'broken':
      return { form: 'broken', state: words.broken };
    case 'never_due':
      return { form: 'plain', state: words.neverDue };
    case 'none':
    case 'running':
      break;
  }
  if (standing.reports !== null) return { form: 'hollow', state: words.underReview(standing.reports, at) };
  if (standing.calledBy !== null) return { form: 'hollow', state: words.called };
  const due =
    standing.due !== null
      ? words.dueIn(standing.due, at)
      : option.pledge.due.kind === 'each-round'
        ? words.dueMonthly
        : words.noDate;
  return { form: 'hollow', state: standing.claimed ? words.claimed(due) : due };
}

/** How many pledges a seat still owes. */
export const owes = (items: readonly PledgeItem[], role: RoleId): number =>
  items.filter((item) => item.by === role && item.form === 'hollow').length;

/** Issues of pledges that fall due in a round. */
export const dueIn = (items: readonly PledgeItem[], round: number): readonly IssueId[] =>
  items.filter((item) => item.form === 'hollow' && item.due === round).map((item) => item.issue.id);
