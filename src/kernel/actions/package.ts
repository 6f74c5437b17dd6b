/** May this package be signed? The questions that proposing, countering and accepting share. */
import type { Board } from '../board.ts';
import type { Refusal } from '../refusals.ts';
import type { IssueRules, OptionRules, Rules } from '../rules.ts';
import type { MeterId, OptionId, Package, RoleId } from '../setup.ts';
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
    const missing = (role: RoleId): boolean => !signatories.includes(role);
    const { between } = issue.issue;
    if (between.some(missing)) return { code: 'not-signable', issue: id, missing: between.filter(missing) };
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
  { layout }: Rules,
  board: Board,
  seat: RoleId,
  on: IssueRules,
  { option, needs }: OptionRules,
): Refusal | null {
  const { issue } = on;
  if (issue.opens > board.round) return { code: 'not-open', issue: issue.id, opens: issue.opens };
  const settled = replaceable(board, seat, on, option.id);
  if (settled) return settled;
  if (!lacksMandate(board, seat, needs)) return null;
  const has = metersIn(option.needs[seat]).map((meter) => ({ meter, value: board.slots[layout.meter(meter)] ?? 0 }));
  return { code: 'no-mandate', role: seat, issue: issue.id, option: option.id, has };
}

/** The meters that an expression reads. */
function metersIn(part: unknown): readonly MeterId[] {
  if (!Array.isArray(part)) return [];
  return part[0] === 'meter' && typeof part[1] === 'string' ? [part[1]] : part.flatMap(metersIn);
}

/** A standing option may be replaced while its pledge is untested; one that seat may not read is not its business. */
export function checkReplaceable(
  rules: Rules,
  board: Board,
  seat: RoleId,
  issue: string,
  option: string,
): Refusal | null {
  const on = rules.issue.get(issue);
  return on ? replaceable(board, seat, on, option) : null;
}

function replaceable(board: Board, seat: RoleId, on: IssueRules, option: string): Refusal | null {
  const stands = settledOn(board, seat, on);
  if (stands === null) return null;
  const issue = on.issue.id;
  if (stands.option === option) return { code: 'already-stands', issue, option };
  return stands.final ? { code: 'already-tested', issue } : null;
}

/** The option that stands, as the seat may read it, and whether its pledge was tested, so that nothing replaces it. */
export function settledOn(
  board: Board,
  seat: RoleId,
  { issue, at, option }: IssueRules,
): { readonly option: OptionId; readonly final: boolean } | null {
  const standing = board.standing[issue.id];
  if (!standing || !readsStanding(board, issue.id, seat)) return null;
  const verdict = board.slots[at.verdict];
  const finished = verdict !== VERDICT_CODES.none && verdict !== VERDICT_CODES.running;
  const pledged = option.get(standing.option)?.pledge != null;
  return { option: standing.option, final: pledged && (standing.tested || finished) };
}

/** Is there no room at home for an option? Reads only meters that the role sees. */
export function lacksMandate(board: Board, role: RoleId, needs: OptionRules['needs']): boolean {
  const need = needs.size > 0 ? needs.get(role) : undefined;
  return need !== undefined && need(board.slots) === 0;
}

/** Has this role room at home for every option it would sign? */
export function checkMandate(rules: Rules, board: Board, role: RoleId, pkg: Package): Refusal | null {
  for (const [issue, option] of Object.entries(pkg)) {
    const needs = rules.issue.get(issue)?.option.get(option)?.needs;
    if (needs && lacksMandate(board, role, needs)) return { code: 'no-mandate', role, issue, option };
  }
  return null;
}
