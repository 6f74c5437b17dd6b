/** May this package be signed? The questions that proposing, countering and accepting share. */
import type { Board } from '../board.ts';
import type { Refusal } from '../refusals.ts';
import { standingOption, type IssueRules, type OptionRules, type Rules } from '../rules.ts';
import type { Package, RoleId } from '../setup.ts';
import { readsStanding } from '../sight.ts';
import { VERDICT_CODES } from '../expressions.ts';

/** Checks a package for its signatories, from what `seat` may see. */
export function checkPackage(
  rules: Rules,
  board: Board,
  seat: RoleId,
  signatories: readonly RoleId[],
  pkg: Package,
): Refusal | null {
  const issues = Object.keys(pkg);
  if (issues.length === 0) return { code: 'empty-package' };
  for (const id of issues) {
    const issue = rules.issue.get(id);
    if (!issue) return { code: 'unknown', what: 'issue', id };
    const option = issue.option.get(pkg[id] ?? '');
    if (!option) return { code: 'unknown', what: 'option', id: `${id}.${pkg[id]}` };
    const missing = issue.issue.between.filter((role) => !signatories.includes(role));
    if (missing.length > 0) return { code: 'not-signable', issue: id, missing };
    const { rulesOut, id: chosen } = option.option;
    const clash = rulesOut.find((other) => pkg[other.issue] === other.option);
    if (clash)
      return { code: 'ruled-out', issue: id, option: chosen, otherIssue: clash.issue, otherOption: clash.option };
    const refusal = checkTerm(rules, board, seat, issue, option);
    if (refusal) return refusal;
  }
  return null;
}

/** May `seat` sign this option now, whoever signs with it: is it open, replaceable, within its mandate? */
export function checkTerm(
  rules: Rules,
  board: Board,
  seat: RoleId,
  { issue }: IssueRules,
  { option, needs }: OptionRules,
): Refusal | null {
  if (issue.opens > board.round) return { code: 'not-open', issue: issue.id, opens: issue.opens };
  const settled = checkReplaceable(rules, board, seat, issue.id, option.id);
  if (settled) return settled;
  const need = needs.get(seat);
  return need && need(board.slots) === 0
    ? { code: 'no-mandate', role: seat, issue: issue.id, option: option.id }
    : null;
}

/** A standing option may be replaced while its pledge is untested; one that seat may not read is not its business. */
export function checkReplaceable(
  rules: Rules,
  board: Board,
  seat: RoleId,
  issue: string,
  option: string,
): Refusal | null {
  const standing = board.standing[issue];
  if (!standing || !readsStanding(board, issue, seat)) return null;
  if (standing.option === option) return { code: 'already-stands', issue, option };
  const verdict = board.slots[rules.layout.verdict(issue)];
  const finished = verdict !== VERDICT_CODES.none && verdict !== VERDICT_CODES.running;
  const pledged = standingOption(rules, board, issue)?.pledge != null;
  return pledged && (standing.tested || finished) ? { code: 'already-tested', issue } : null;
}

/** Has this role room at home for every option it would sign? Reads only meters that it sees. */
export function checkMandate(rules: Rules, board: Board, role: RoleId, pkg: Package): Refusal | null {
  for (const [issue, option] of Object.entries(pkg)) {
    const needs = rules.issue.get(issue)?.option.get(option)?.needs.get(role);
    if (needs && needs(board.slots) === 0) return { code: 'no-mandate', role, issue, option };
  }
  return null;
}
