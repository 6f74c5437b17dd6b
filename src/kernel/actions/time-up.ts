/** `time-up`, by the table: closes the talks, or seals what is missing as empty. */
import { resolve } from '../round/resolution.ts';
import { closeTalks } from './sweep.ts';
import type { VerbRules } from './verb.ts';

export const timeUp: VerbRules<'time-up'> = {
  check: () => null,
  perform: (playing) => {
    const { state, rules } = playing;
    if (state.phase === 'talks') {
      closeTalks(playing);
      return;
    }
    for (const { role, seat } of rules.roles) {
      if (!state.hasSealed[seat]) playing.emit({ type: 'sealed', by: role.id, sealed: { moves: [], keeps: [] } });
    }
    resolve(playing);
  },
};
