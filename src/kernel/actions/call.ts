/** `call`: a beneficiary has an undated pledge tested at the coming resolution, once. Too early, calling itself costs. */
import { runningOn } from '../round/pledges.ts';
import { readsStanding } from '../sight.ts';
import { lapseImpossible } from './sweep.ts';
import { inPhase, type VerbRules } from './verb.ts';

export const call: VerbRules<'call'> = {
  check: (rules, board, seat, { issue }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    const between = rules.issue.get(issue)?.issue.between;
    if (!between) return { code: 'unknown', what: 'issue', id: issue };
    const promised = readsStanding(board, issue, seat) ? runningOn(rules, board, issue) : null;
    if (!promised) return { code: 'no-pledge', issue };
    const { pledge } = promised.rules;
    if (pledge.by === seat || !between.includes(seat)) return { code: 'not-beneficiary', issue };
    if (pledge.due.kind !== 'undated') return { code: 'pledge-dated', issue };
    if (promised.standing.tested) return { code: 'pledge-finished', issue };
    return promised.standing.calledBy === null ? null : { code: 'already-called', issue };
  },
  perform: (playing, seat, { issue }) => {
    const promised = runningOn(playing.rules, playing.state, issue);
    if (!promised) return;
    const early = playing.state.round < promised.rules.pledge.callAfter;
    playing.emit({ type: 'called', issue, by: seat, early });
    if (!early) return;
    playing.perform(promised.rules.ifCalledEarly, { by: 'call', issue, role: seat }, issue);
    lapseImpossible(playing, {});
  },
};
