/** A month's resolution, one visible step at a time, always in this order; then the next month or the end. */
import type { Playing } from '../playing.ts';
import { payChannels } from './channels.ts';
import { turnMonth } from './month.ts';
import { openMoves } from './moves.ts';
import { beginMonth } from './news.ts';
import { earlyOutcome, endGame } from './outcomes.ts';
import { resolvePledges } from './pledges.ts';
import { advanceTracks } from './tracks.ts';

export function resolve(playing: Playing): void {
  const { state, rules } = playing;
  playing.emit({ type: 'phase-began', phase: 'resolution' });
  openMoves(playing);
  resolvePledges(playing);
  payChannels(playing);
  advanceTracks(playing);
  turnMonth(playing);
  const early = earlyOutcome(playing);
  if (early || state.round >= rules.setup.calendar.rounds) endGame(playing, early);
  else beginMonth(playing, state.round + 1);
}
