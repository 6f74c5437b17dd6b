/** `ready`: nothing more to say. When every seat is ready the talks close. */
import { closeTalks } from './sweep.ts';
import { inPhase, seatIndex, type VerbRules } from './verb.ts';

export const ready: VerbRules<'ready'> = {
  check: (rules, board, seat) =>
    inPhase(board, 'talks') ?? (board.ready[seatIndex(rules, seat)] ? { code: 'already-ready' } : null),
  perform: (playing, seat) => {
    playing.emit({ type: 'ready-changed', role: seat, ready: true });
    if (playing.state.ready.every(Boolean)) closeTalks(playing);
  },
};
