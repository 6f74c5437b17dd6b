/** `claim`: the pledgor says that it is done. A self-report pledge is judged by it; a false claim can be exposed. */
import { runningOn } from '../round/pledges.ts';
import { readsStanding } from '../sight.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const claim: VerbRules<'claim'> = {
  check: (rules, board, seat, { issue }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    if (!rules.issue.has(issue)) return { code: 'unknown', what: 'issue', id: issue };
    const promised = readsStanding(board, issue, seat) ? runningOn(rules, board, issue) : null;
    if (!promised) return { code: 'no-pledge', issue };
    if (promised.rules.pledge.by !== seat) return { code: 'not-pledgor', issue };
    if (promised.standing.tested) return { code: 'pledge-finished', issue };
    return promised.standing.claimed ? { code: 'already-claimed', issue } : null;
  },
  perform: (playing, seat, { issue }) => playing.emit({ type: 'claimed', issue, by: seat }),
};
