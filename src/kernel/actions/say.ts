/** `say`: something non-binding, in free words or as a sentence that bots can read, to all or in private. */
import { LIMITS, type Sentence } from '../action.ts';
import type { Refusal } from '../refusals.ts';
import type { Rules } from '../rules.ts';
import { inPhase, seatIndex, type VerbRules } from './verb.ts';

export const say: VerbRules<'say'> = {
  check: (rules, board, seat, { to, words, sentence }) => {
    const wrong = inPhase(board, 'talks');
    if (wrong) return wrong;
    for (const role of to) {
      if (!rules.role.has(role)) return { code: 'unknown', what: 'role', id: role };
      if (role === seat) return { code: 'addressed-to-self' };
    }
    if (!words?.trim() && !sentence) return { code: 'nothing-said' };
    if ((words?.length ?? 0) > LIMITS.words) return { code: 'too-long', limit: LIMITS.words };
    if ((board.sentencesUsed[seatIndex(rules, seat)] ?? 0) >= LIMITS.sentencesARound)
      return { code: 'too-many-sentences', limit: LIMITS.sentencesARound };
    return sentence ? checkSentence(rules, seat, sentence) : null;
  },
  perform: (playing, seat, { to, words, sentence }) => {
    const { rules, state } = playing;
    const used = (state.sentencesUsed[seatIndex(rules, seat)] ?? 0) + 1;
    playing.emit({ type: 'said', by: seat, to: [...to], words: words ?? '', sentence: sentence ?? null, used });
  },
};

function checkSentence(rules: Rules, seat: string, sentence: Sentence): Refusal | null {
  if (sentence.kind === 'warn') {
    const move = rules.move.get(sentence.move)?.move;
    if (!move) return { code: 'unknown', what: 'move', id: sentence.move };
    return move.by === seat ? null : { code: 'not-your-move', move: sentence.move };
  }
  const issue = rules.issue.get(sentence.issue);
  if (!issue) return { code: 'unknown', what: 'issue', id: sentence.issue };
  const known = sentence.kind !== 'cannot' || issue.option.has(sentence.option);
  return known ? null : { code: 'unknown', what: 'option', id: `${sentence.issue}.${sentence.option}` };
}
