/** May this package be signed? The questions that proposing, countering and accepting share. */
import type { Board } from '../board.ts';
import type { Refusal } from '../refusals.ts';
import { standingOption, type Rules } from '../rules.ts';
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
    if (issue.issue.opens > board.round) return { code: 'not-open', issue: id, opens: issue.issue.opens };
    const settled = checkReplaceable(rules, board, seat, id, option.option.id);
    if (settled) return settled;
    const clash = option.option.rulesOut.find((other) => pkg[other.issue] === other.option);
    if (clash)
      return {
        code: 'ruled-out',
        issue: id,
        option: option.option.id,
        otherIssue: clash.issue,
        otherOption: clash.option,
      };
  }
  return checkMandate(rules, board, seat, pkg);
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
