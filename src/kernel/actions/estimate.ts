/** `estimate`: a private note of what an issue is worth to another, from its worst option to its best. */
import { LIMITS } from '../action.ts';
import type { VerbRules } from './verb.ts';

export const estimate: VerbRules<'estimate'> = {
  check: (rules, _board, seat, { of, issue, points }) => {
    if (!rules.role.has(of)) return { code: 'unknown', what: 'role', id: of };
    if (of === seat) return { code: 'addressed-to-self' };
    if (!rules.issue.has(issue)) return { code: 'unknown', what: 'issue', id: issue };
    return Number.isFinite(points) && points >= 0 && points <= LIMITS.estimate
      ? null
      : { code: 'bad-estimate', limit: LIMITS.estimate };
  },
  perform: (playing, seat, { of, issue, points }) => playing.emit({ type: 'estimated', by: seat, of, issue, points }),
};
