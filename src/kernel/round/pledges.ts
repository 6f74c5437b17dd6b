/**
 * Pledges, the heart of the game. When one falls due it gets a hidden truth, by its substance,
 * and a public verdict, by its proof. Consequences and credibility follow the verdict; worth
 * follows the truth.
 */
import type { Board, Cause, Standing } from '../board.ts';
import { put } from '../effects/numbers.ts';
import { VERDICT_CODES } from '../expressions.ts';
import type { SlotWrite, Verdict } from '../facts.ts';
import type { Playing } from '../playing.ts';
import { standingOption, type IssueRules, type PledgeRules, type Rules } from '../rules.ts';
import type { ProofKind, RoleId } from '../setup.ts';

export interface Promised {
  readonly issue: string;
  readonly standing: Standing;
  readonly rules: PledgeRules;
}

/** The undecided pledge standing on an issue; null: none that this board shows. */
export function runningOn(rules: Rules, board: Board, issue: string): Promised | null {
  const on = rules.issue.get(issue);
  return on ? promisedOn(on, board) : null;
}

function promisedOn({ issue, at, option }: IssueRules, board: Board): Promised | null {
  const standing = board.standing[issue.id];
  if (!standing || board.slots[at.verdict] !== VERDICT_CODES.running) return null;
  const pledge = option.get(standing.option)?.pledge;
  return pledge ? { issue: issue.id, standing, rules: pledge } : null;
}

/** Standing pledges that have not been decided, in the scenario's order. On a view: those the viewer may read. */
export function running(rules: Rules, board: Board): Promised[] {
  const found: Promised[] = [];
  for (const issue of rules.issues) {
    const promised = promisedOn(issue, board);
    if (promised) found.push(promised);
  }
  return found;
}

/** How a pledge is proven, read when it is due: an unsigned proof issue leaves self-report. */
export function proofOf(rules: Rules, board: Board, pledge: PledgeRules): ProofKind {
  const { proof } = pledge.pledge;
  if (typeof proof === 'string') return proof;
  return standingOption(rules, board, proof.issue)?.option.proofKind ?? 'self-report';
}

/** Does this month give the pledgor its free keep-or-don't switch? */
export function actsNow(board: Board, { standing, rules }: Promised): boolean {
  const months = rules.act?.act.months;
  if (months === undefined || standing.tested) return false;
  if (months === 'each') return true;
  if (months === 'due')
    return standing.due === board.round || standing.calledBy !== null || rules.pledge.due.kind === 'each-round';
  return months.includes(board.round);
}

/** A month's pledges: reviews report, free acts happen, then what is due or called is tested. */
export function resolvePledges(playing: Playing): void {
  const { rules, state } = playing;
  report(playing, (standing) => standing.reports !== null && standing.reports <= state.round);
  forEachRunning(playing, (promised) => act(playing, promised));
  forEachRunning(playing, (promised) => {
    const { standing, rules: pledge } = promised;
    if (standing.reports !== null) return;
    if (pledge.pledge.due.kind === 'each-round') watchEachRound(playing, promised);
    else if (standing.calledBy !== null || (standing.due === state.round && state.round < rules.setup.calendar.rounds))
      test(playing, promised);
  });
}

/** After the last month: the last dated pledges are tested, reviews report, the rest never fell due. */
export function reckonPledges(playing: Playing): void {
  const { rules, state } = playing;
  forEachRunning(playing, (promised) => {
    const { standing, rules: pledge, issue } = promised;
    if (standing.reports !== null) return;
    if (pledge.pledge.due.kind === 'each-round' || standing.due === state.round) test(playing, promised);
    else {
      playing.emit({
        type: 'tested',
        issue,
        by: pledge.pledge.by,
        truth: pledge.keptIf(state.slots) !== 0,
        verdict: 'never_due',
        reports: null,
        writes: [[rules.layout.verdict(issue), VERDICT_CODES.never_due]],
      });
    }
  });
  reportReviews(playing);
}

/** Every review that is out reports, whenever it was to. */
export const reportReviews = (playing: Playing): void => report(playing, (standing) => standing.reports !== null);

/**
 * Visits the undecided pledges in the scenario's order, each as the one before has left it: a breach may release the next.
 * In an imagined game some stay out of it.
 */
function forEachRunning({ rules, state }: Playing, visit: (promised: Promised) => void): void {
  for (const issue of rules.issues) {
    const promised = promisedOn(issue, state);
    if (promised && !state.unjudged?.includes(issue.issue.id)) visit(promised);
  }
}

/** The pledgor's free act, if this month offers one and it was chosen. */
function act(playing: Playing, promised: Promised): void {
  const { rules, state } = playing;
  const { issue, rules: pledge } = promised;
  const { by } = pledge.pledge;
  if (!pledge.act || !actsNow(state, promised)) return;
  if (!state.sealed[rules.role.get(by)?.seat ?? -1]?.keeps.includes(issue)) return;
  const worked = playing.chance(pledge.act.delivers(state.slots), issue);
  playing.emit({ type: 'acted', role: by, issue, worked });
  if (worked) playing.perform(pledge.act.then, { by: 'pledge', issue }, issue);
}

/** The first breach of an each-round pledge breaks it, once its proof can see it; until then only the truth remembers it. */
function watchEachRound(playing: Playing, promised: Promised): void {
  const { state, rules } = playing;
  const { issue, rules: pledge } = promised;
  const proof = proofOf(rules, state, pledge);
  const kept = pledge.keptIf(state.slots) !== 0;
  const seen = proof === 'independent' ? !kept : proof === 'joint-review' && pledge.looksKeptIf(state.slots) === 0;
  if (seen) test(playing, promised);
  else if (!kept) playing.emit({ type: 'breached', issue });
}

function test(playing: Playing, { issue, standing, rules: pledge }: Promised): void {
  const { rules, state, reckoning } = playing;
  const { by, due } = pledge.pledge;
  const proof = proofOf(rules, state, pledge);
  const breached = due.kind === 'each-round' && state.standing[issue]?.found === false;
  const truth = !breached && pledge.keptIf(state.slots) !== 0;
  const form = pledge.looksKeptIf(state.slots) !== 0;
  const verdict: Verdict =
    proof === 'joint-review' ? 'running' : kept(proof === 'independent' ? truth : standing.claimed);
  const reports = proof === 'joint-review' ? (reckoning ? state.round : state.round + 1) : null;
  const writes: SlotWrite[] = [
    [rules.layout.kept(issue), truth ? 1 : 0],
    [rules.layout.verdict(issue), VERDICT_CODES[verdict]],
  ];
  playing.emit({ type: 'tested', issue, by, truth, found: form, proof, verdict, reports, writes });
  if (verdict !== 'running') settle(playing, issue, pledge, verdict === 'kept', proof);
}

const kept = (yes: boolean): Verdict => (yes ? 'kept' : 'broken');

function report(playing: Playing, when: (standing: Standing) => boolean): void {
  const { rules } = playing;
  forEachRunning(playing, ({ issue, standing, rules: pledge }) => {
    if (!when(standing)) return;
    const verdict = kept(standing.found === true);
    playing.emit({
      type: 'reported',
      issue,
      by: pledge.pledge.by,
      verdict,
      writes: [[rules.layout.verdict(issue), VERDICT_CODES[verdict]]],
    });
    settle(playing, issue, pledge, verdict === 'kept', 'joint-review');
  });
}

function settle(playing: Playing, issue: string, pledge: PledgeRules, keptIt: boolean, proof: ProofKind): void {
  const { credibility } = playing.rules.setup;
  const cause: Cause = { by: 'pledge', issue };
  moveCredibility(
    playing,
    pledge.pledge.by,
    (keptIt ? credibility.kept : credibility.broken) * credibility.weight[proof],
    cause,
  );
  playing.perform(keptIt ? pledge.ifKept : pledge.ifBroken, cause, issue);
}

/** Credibility is public: everyone sees it move. */
export function moveCredibility(playing: Playing, role: RoleId, by: number, cause: Cause): void {
  const now = playing.state.slots[playing.rules.layout.credibility(role)] ?? 0;
  put(playing, { kind: 'credibility', id: role }, now + by, cause);
}
