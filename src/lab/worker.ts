/**
 * The web worker that works out a debrief's charts: a finished game in, its analysis out. The first answer comes at once and
 * assumes how often promises are kept; the second has counted it over a few games between Diplomats.
 */
import type { Debrief } from '../kernel/debrief.ts';
import { analyse } from './frontier/analyse.ts';
import { promiseKinds } from './promise-kinds.ts';
import { playBatch } from './tournament.ts';

/** Games counted: about three seconds of a school laptop, in the background. */
const GAMES = 24;

self.onmessage = ({ data: debrief }: MessageEvent<Debrief>): void => {
  const { seed, setup } = debrief.record;
  self.postMessage(analyse(debrief, seed));
  const counted = promiseKinds(playBatch(setup, { kind: 'diplomats', seed, from: 0, to: GAMES }));
  self.postMessage(analyse(debrief, seed, counted));
};
