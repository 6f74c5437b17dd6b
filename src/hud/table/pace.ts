/**
 * Where a person is in the story. The kernel passes news and resolution within one action; the
 * screens stop for them. The place is one number: how many of the seat's facts were read.
 */
import type { Fact } from '../../kernel/facts.ts';
import type { Phase } from '../../kernel/board.ts';

export type Screen = 'news' | 'talks' | 'moves' | 'resolution' | 'summary' | 'over';

/** One phase of one month: facts `from` up to, not including, `to`. */
export interface Segment {
  readonly round: number;
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

/** Cuts a seat's facts into months and phases. Facts before the first phase belong to the news of month 1. */
export function segmentsOf(facts: readonly Fact[]): readonly Segment[] {
  const segments: Segment[] = [];
  let round = 1;
  let phase: Phase = 'news';
  let from = 0;
  const close = (to: number) => {
    if (to > from) segments.push({ round, phase, from, to });
    from = to;
  };
  facts.forEach((fact, index) => {
    if (fact.type === 'month-began') {
      if (fact.round !== round || phase !== 'news') close(index);
      round = fact.round;
      phase = 'news';
    } else if (fact.type === 'phase-began' && fact.phase !== phase) {
      close(index);
      phase = fact.phase;
    } else if (fact.type === 'reckoning-began' && phase !== 'resolution') {
      close(index);
      phase = 'resolution';
    }
  });
  close(facts.length);
  return segments;
}

export interface Pace {
  readonly screen: Screen;
  /** What the screen tells. */
  readonly segment: Segment;
}

/**
 * The screen to show a person who has read `read` facts and, if `told`, has stepped through the resolution and now
 * reads its summary. Unread news and resolutions come first, in order; then the table as it is.
 */
export function paceOf(segments: readonly Segment[], read: number, told: boolean, phase: Phase): Pace {
  for (const segment of segments) {
    if (segment.to <= read) continue;
    if (segment.phase === 'resolution') return { screen: told ? 'summary' : 'resolution', segment };
    if (segment.phase === 'news') return { screen: 'news', segment };
  }
  const segment = segments.at(-1) ?? { round: 1, phase, from: 0, to: 0 };
  return { screen: phase === 'news' || phase === 'resolution' ? 'talks' : phase, segment };
}

/**
 * What a person who opens the table has read already: nothing of the first month's news when the game is new, else
 * everything, for a reload resumes at the phase itself.
 */
export function readAtOpening(facts: readonly Fact[], segments: readonly Segment[]): number {
  const fresh = segments.every(({ round, phase }) => round === 1 && (phase === 'news' || phase === 'talks'));
  return fresh ? 0 : facts.length;
}
