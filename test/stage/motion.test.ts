import { describe, expect, test } from 'vitest';
import type { FactType } from '../../src/kernel/facts.ts';
import { cueOf, cuesOf } from '../../src/stage/cues.ts';
import { discOf } from '../../src/stage/disc/disc-of.ts';
import { drawIn, morph } from '../../src/stage/disc/draw-in.ts';
import type { DiscInput } from '../../src/stage/disc/input.ts';
import type { Ink } from '../../src/stage/disc/shapes.ts';
import { groupAt, inputAt, motionBetween } from '../../src/stage/motion.ts';
import { groupOf, reach } from './support/measure.ts';
import { LATE_GAME, MID_GAME, pledge } from './support/mid-game.ts';

const withPledge = (state: 'due' | 'kept' | 'broken'): DiscInput => ({
  ...MID_GAME,
  pledges: [pledge({ issue: 'plants', by: 'russia', round: 5, lane: { at: 0, of: 2 }, state })],
});

describe('from facts to cues', () => {
  const cause = { by: 'month' } as const;

  test('a broken pledge is scratched, a kept one filled, a cut rail drained', () => {
    const tested = { type: 'tested', issue: 'plants', by: 'russia', reports: null, writes: [] } as const;
    expect(cueOf({ ...tested, verdict: 'broken' })).toEqual({ kind: 'scratch', ids: ['pledge:plants'] });
    expect(cueOf({ ...tested, verdict: 'kept' })).toEqual({ kind: 'draw', ids: ['pledge:plants'] });
    const change = { type: 'channel-changed', channel: 'cards', leak: 0, cause } as const;
    expect(cueOf({ ...change, from: 'open', to: 'cut' })?.kind).toBe('drain');
    expect(cueOf({ ...change, from: 'cut', to: 'open' })?.kind).toBe('run');
  });

  test('a clamp springs; the month burns; what only numbers tell moves nothing', () => {
    expect(cueOf({ type: 'unclamped', track: 'accession', holder: 'ustr', step: 7, passed: false, cause })).toEqual({
      kind: 'spring',
      ids: ['clamp:accession:7:ustr'],
    });
    expect(cueOf({ type: 'month-began', round: 2 })?.kind).toBe('sweep');
    expect(cueOf({ type: 'credibility-moved', role: 'ustr', from: 50, to: 53, cause })).toBeNull();
    expect(cuesOf([{ type: 'month-began', round: 2 }, { type: 'reckoning-began' }])).toHaveLength(2);
  });

  test('every cue’s ids name groups the disc really draws', () => {
    const ids = discOf(LATE_GAME).groups.map((group) => group.id);
    const facts = [
      cueOf({ type: 'opened', role: 'russia', move: 'raid', cost: 2, blocked: true, writes: [] }),
      cueOf({ type: 'freed', issue: 'quiet', cause, writes: [] }),
      cueOf({ type: 'held', role: 'ustr', track: 'accession' }),
      cueOf({ type: 'advanced', track: 'accession', from: 7, to: 8, cause }),
      cueOf({ type: 'paid', role: 'site', carried: 1, income: 1, costs: 1 }),
    ];
    for (const cue of facts)
      for (const id of cue?.ids ?? ['?'])
        expect(
          ids.some((one) => one.startsWith(id)),
          id,
        ).toBe(true);
  });

  test('kinds of fact not heard of make no sound', () => {
    const silent: FactType[] = ['rolled', 'delivered', 'missed', 'breached', 'took-effect'];
    for (const type of silent) expect(cueOf({ type } as never)).toBeNull();
  });
});

describe('motion in time', () => {
  test('nothing changed: nothing moves', () => {
    expect(motionBetween(MID_GAME, MID_GAME, []).total).toBe(0);
    expect(motionBetween(MID_GAME, { ...MID_GAME }, [{ kind: 'sweep', ids: [] }]).total).toBe(0);
  });

  test('it begins where it was and ends where it is', () => {
    const after: DiscInput = { ...MID_GAME, burned: 3, now: { round: 4, degrees: 72 } };
    const motion = motionBetween(MID_GAME, after, []);
    expect(inputAt(motion, 0).now?.round).toBe(3);
    expect(inputAt(motion, 0).now?.degrees).toBeCloseTo(128, 6);
    expect(inputAt(motion, motion.total)).toBe(after);
  });

  test('the laser burns on through the end of a month into the next', () => {
    const after: DiscInput = { ...MID_GAME, burned: 3, now: { round: 4, degrees: 72 } };
    const motion = motionBetween(MID_GAME, after, []);
    const way = Array.from({ length: 20 }, (_, i) => inputAt(motion, (motion.total * i) / 20)).map(
      ({ now }) => (now?.round ?? 9) * 360 + (now?.degrees ?? 0),
    );
    expect(way).toEqual([...way].sort((a, b) => a - b));
  });

  test('at every moment the disc is whole and inside its box', () => {
    const motion = motionBetween(MID_GAME, LATE_GAME, [
      { kind: 'drain', ids: ['channel:cards'] },
      { kind: 'scratch', ids: ['pledge:cooperation'] },
    ]);
    const before = discOf(MID_GAME);
    for (let ms = 0; ms <= motion.total; ms += 37) {
      const shapes = discOf(inputAt(motion, ms));
      for (const group of shapes.groups)
        for (const ink of groupAt(motion, before, group, ms).ink)
          if (
            ink.kind !== 'text' &&
            !(ink.kind === 'arcs' && ink.spans.length === 0) &&
            !(ink.kind === 'path' && ink.points.length === 0)
          )
            expect(reach(ink), `${group.id} at ${ms}`).toBeLessThanOrEqual(shapes.extent + 0.01);
    }
  });

  test('a scratch runs across what was whole', () => {
    const motion = motionBetween(withPledge('due'), withPledge('broken'), [
      { kind: 'scratch', ids: ['pledge:plants'] },
    ]);
    const before = discOf(motion.before);
    const group = groupOf(discOf(motion.after), 'pledge:plants');
    const length = (ms: number): number => {
      const last = groupAt(motion, before, group, ms).ink.at(-1);
      return last?.kind === 'path' ? last.points.length : 0;
    };
    expect([length(1), length(motion.total)]).toEqual([2, 4]);
  });

  test('money drains from the middle of the gap to its caps', () => {
    const cut = { ...MID_GAME, channels: MID_GAME.channels.map((channel) => ({ ...channel, state: 'cut' as const })) };
    const motion = motionBetween(MID_GAME, cut, []);
    expect(motion.cues.map((cue) => cue.kind)).toContain('drain');
    expect(inputAt(motion, 0).channels[1]?.flow).toEqual({ shift: 0, gap: 0 });
    expect(inputAt(motion, motion.total).channels[1]?.flow).toBeUndefined();
  });
});

describe('half-drawn ink', () => {
  const line: Ink = {
    kind: 'path',
    points: [
      [0, 0],
      [10, 0],
      [10, 10],
    ],
    closed: false,
    stroke: { colour: '#000000', width: 1 },
  };

  test('lines grow from their beginning, by length', () => {
    expect(drawIn([line], 0.75)).toMatchObject([
      {
        points: [
          [0, 0],
          [10, 0],
          [10, 5],
        ],
      },
    ]);
  });

  test('arcs grow along themselves', () => {
    const arc: Ink = { kind: 'arcs', spans: [[100, 10, 30]], width: 2, colour: '#000000', cap: 'butt' };
    expect(drawIn([arc], 0.5)).toMatchObject([{ spans: [[100, 10, 20]] }]);
  });

  test('filled things fade in; everything is whole at the end', () => {
    const dot: Ink = { kind: 'circle', x: 0, y: 0, r: 2, fill: { colour: '#000000', alpha: 0.8 } };
    expect(drawIn([dot], 0.5)).toMatchObject([{ fill: { alpha: 0.4 } }]);
    expect(drawIn([dot], 1)).toEqual([dot]);
  });

  test('drawings of the same build move over point by point', () => {
    const moved: Ink = {
      ...line,
      points: [
        [0, 10],
        [10, 10],
        [10, 20],
      ],
    };
    expect(morph([line], [moved], 0.5)).toMatchObject([
      {
        points: [
          [0, 5],
          [10, 5],
          [10, 15],
        ],
      },
    ]);
  });
});
