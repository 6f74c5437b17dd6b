/** The web worker that works out a debrief's charts: a finished game in, its analysis out. */
import type { Debrief } from '../kernel/debrief.ts';
import { analyse, type Analysis } from './frontier/analyse.ts';

export interface AnalysisQuestion {
  /** Comes back with the answer. */
  readonly number: number;
  readonly debrief: Debrief;
  /** Picks the packages that are drawn. */
  readonly seed: number;
}
export interface AnalysisAnswer {
  readonly number: number;
  readonly analysis: Analysis;
}

self.onmessage = ({ data: { number, debrief, seed } }: MessageEvent<AnalysisQuestion>): void => {
  const answer: AnalysisAnswer = { number, analysis: analyse(debrief, seed) };
  self.postMessage(answer);
};
