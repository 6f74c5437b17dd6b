/** `expose`: a false claim or a hollow form comes out; the lie costs more than the breach. Where there is no lie nothing happens. */
import type { Board, Cause } from '../board.ts';
import { VERDICT_CODES } from '../expressions.ts';
import type { Playing } from '../playing.ts';
import { moveCredibility, proofOf, type Promised } from '../round/pledges.ts';
import { standingOption, type Rules } from '../rules.ts';

export function expose(playing: Playing, deed: { readonly issue: string }, _value: number, by: Cause): void {
  const { rules, state } = playing;
  const { issue } = deed;
  const standing = state.standing[issue];
  const pledge = standingOption(rules, state, issue)?.pledge;
  if (!standing || !pledge || standing.exposed) return;
  const lie = lieOf(rules, state, { issue, standing, rules: pledge });
  if (lie === null) return;
  const claimOnly = lie === 'claim';
  const { credibility } = rules.setup;
  // A claim is a self-report, whatever the proof that comes after it.
  const proof = claimOnly ? 'self-report' : (standing.proof ?? proofOf(rules, state, pledge));
  const cause: Cause = { by: 'pledge', issue };
  playing.emit({
    type: 'exposed',
    issue,
    by: pledge.pledge.by,
    claimOnly,
    cause: by,
    writes: claimOnly ? [] : [[rules.layout.verdict(issue), VERDICT_CODES.broken]],
  });
  moveCredibility(playing, pledge.pledge.by, credibility.exposed * credibility.weight[proof], cause);
  if (!claimOnly) playing.perform(pledge.ifBroken, cause, issue);
}

/** What there is to bring out: the breach behind a good verdict or form, a claim that is not true yet, or nothing. */
function lieOf(rules: Rules, board: Board, { issue, standing, rules: pledge }: Promised): 'pledge' | 'claim' | null {
  const verdict = board.slots[rules.layout.verdict(issue)];
  const truth = board.slots[rules.layout.kept(issue)] === 1;
  if (verdict === VERDICT_CODES.kept) return truth ? null : 'pledge';
  if (verdict !== VERDICT_CODES.running) return null;
  if (standing.reports !== null) return truth ? null : standing.found ? 'pledge' : standing.claimed ? 'claim' : null;
  if (pledge.pledge.due.kind === 'each-round') {
    // Only a month that was looked at counts: this one's may still be kept.
    const hollow = standing.found === false && proofOf(rules, board, pledge) === 'joint-review';
    return hollow || (standing.found === false && standing.claimed) ? 'pledge' : null;
  }
  return standing.claimed && pledge.keptIf(board.slots) === 0 ? 'claim' : null;
}
