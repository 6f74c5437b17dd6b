import { describe, expect, test } from 'vitest';
import type { FactType } from '../../src/kernel/facts.ts';
import { CUE_MS, cueOf, cuesOf } from '../../src/stage/cues.ts';
import { discOf } from '../../src/stage/disc/disc-of.ts';
import { drawIn, morph } from '../../src/stage/disc/draw-in.ts';
import type { DiscInput } from '../../src/stage/disc/input.ts';
import type { Ink } from '../../src/stage/disc/shapes.ts';
import { between, polarOf } from '../../src/stage/disc/polar.ts';
import { sleeves } from '../../src/stage/disc/sleeves.ts';
import { goesOn, groupAt, inputAt, motionBetween, passing, type Motion } from '../../src/stage/motion.ts';
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
    expect(cueOf({ ...tested, verdict: 'kept' })).toEqual({ kind: 'fill', ids: ['pledge:plants'] });
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
    expect(cueOf({ type: 'phase-began', phase: 'resolution' })?.kind).toBe('open');
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

  /** The ink of a group at a millisecond of a motion. */
  const inkAt = (motion: Motion, id: string, ms: number): readonly Ink[] =>
    groupAt(motion, discOf(motion.before), groupOf(discOf(inputAt(motion, ms)), id), ms).ink;

  test('a scratch runs across what was whole, once', () => {
    const motion = motionBetween(withPledge('due'), withPledge('broken'), [
      { kind: 'scratch', ids: ['pledge:plants'] },
    ]);
    const corners = [1, 80, CUE_MS.scratch].map((ms) => {
      const last = inkAt(motion, 'pledge:plants', ms).at(-1);
      return last?.kind === 'path' ? last.points.length : 0;
    });
    expect(corners).toEqual([2, 4, 4]);
  });

  test('a kept pledge fills from its beginning; its tick comes last', () => {
    const motion = motionBetween(withPledge('due'), withPledge('kept'), [{ kind: 'fill', ids: ['pledge:plants'] }]);
    const box = (ms: number): number => {
      const fill = inkAt(motion, 'pledge:plants', ms).at(-1);
      return fill?.kind === 'path' ? fill.points.length : 0;
    };
    expect(box(40)).toBeLessThan(box(200));
    const hollow = inkAt(motion, 'pledge:plants', 0).length;
    expect(inkAt(motion, 'pledge:plants', 200)).toHaveLength(hollow);
    expect(inkAt(motion, 'pledge:plants', motion.total).at(-1)).toMatchObject({ closed: false });
  });

  test('a clamp springs past where it comes to rest', () => {
    const sprung: DiscInput = {
      ...MID_GAME,
      tracks: MID_GAME.tracks.map((track) => ({
        ...track,
        clamps: track.clamps.map((clamp) => (clamp.step === 6 ? { ...clamp, state: 'sprung' as const } : clamp)),
      })),
    };
    const motion = motionBetween(MID_GAME, sprung, [{ kind: 'spring', ids: ['clamp:accession:6:ustr'] }]);
    const foot = (ms: number): number => {
      const [staple] = inkAt(motion, 'clamp:accession:6:ustr', ms);
      return staple?.kind === 'path' ? (staple.points[0]?.[0] ?? 0) : 0;
    };
    const way = [0, 60, 120, 180, 240, 300, motion.total].map((ms) => (foot(ms) - foot(0)) / (foot(320) - foot(0)));
    expect(way[0]).toBeCloseTo(0);
    expect(Math.max(...way)).toBeGreaterThan(1.02);
    expect(way.at(-1)).toBe(1);
  });

  test('an offer travels the arc outside the rim, from plate to plate, and lies there as long as it waits', () => {
    const offers = [{ id: 'a', by: 'ustr', to: ['russia'] }];
    const motion = motionBetween({ ...MID_GAME, offers: [] }, { ...MID_GAME, offers }, [
      { kind: 'send', ids: ['offer:a'] },
    ]);
    expect(motion.total).toBe(500);
    const angle = (ms: number): number => {
      const mark = inkAt(motion, 'offer:a', ms).at(-1);
      if (mark?.kind !== 'path') throw new Error('No sheet');
      const { radius, degrees } = polarOf(mark.points[0] ?? [0, 0]);
      expect(radius).toBeGreaterThan(260);
      return between(0, degrees);
    };
    const way = [0, 125, 250, 375, 500].map(angle);
    expect(way).toEqual([...way].sort((a, b) => a - b));
    expect(way[0]).toBeCloseTo(-(way.at(-1) ?? 0), -1);
  });

  test('money drains into the caps from between them, and comes back out of them', () => {
    const cut = { ...MID_GAME, channels: MID_GAME.channels.map((channel) => ({ ...channel, state: 'cut' as const })) };
    const pits = (motion: Motion, ms: number): number => {
      const money = inkAt(motion, 'channel:proxy', ms).find((ink) => ink.kind === 'arcs' && ink.cap === 'round');
      return money?.kind === 'arcs' ? money.spans.length : 0;
    };
    const times = [0, 200, 350, 500, 699];
    const drains = motionBetween(MID_GAME, cut, []);
    expect(drains.total).toBe(700);
    const ebb = times.map((ms) => pits(drains, ms));
    expect(ebb).toEqual([...ebb].sort((a, b) => b - a));
    expect(inputAt(drains, drains.total).channels[1]?.flow).toBeUndefined();
    const flood = times.map((ms) => pits(motionBetween(cut, MID_GAME, []), ms));
    expect(flood).toEqual([...flood].sort((a, b) => a - b));
    expect(flood[0]).toBeLessThan(flood.at(-1) ?? 0);
  });

  test('the sleeves open together, in 600 ms, and only then the cards come out one after another', () => {
    const opening = (ms: number): readonly Ink[] => sleeves(MID_GAME, ms).ink;
    const tops = (ms: number): number[] => {
      const each = opening(ms).length / MID_GAME.roles.length;
      return MID_GAME.roles.map((_, seat) => {
        const own = opening(ms).slice(seat * each, (seat + 1) * each);
        return own.reduce(
          (top, ink) => (ink.kind === 'path' ? Math.min(top, ...ink.points.map(([, y]) => y)) : top),
          Infinity,
        );
      });
    };
    const risen = (ms: number): number[] => tops(ms).map((top, seat) => Math.round((tops(200)[seat] ?? 0) - top));
    expect(new Set(risen(400)).size).toBe(1);
    expect(new Set(risen(600)).size).toBe(1);
    expect(opening(0)).toEqual([]);
    expect(opening(1000)).toEqual([]);
  });

  test('the laser goes on while other things are shown, and is there in the time it had left', () => {
    const burned: DiscInput = { ...MID_GAME, now: { round: 3, degrees: 288 } };
    const first = motionBetween(MID_GAME, burned, [{ kind: 'sweep', ids: [] }]);
    const on = goesOn(first, 300, burned);
    expect(on.before.now).toEqual(inputAt(first, 300).now);
    const next = motionBetween(on.before, burned, on.cues);
    expect(next.total).toBe(600);
    expect(inputAt(next, 0).now?.degrees).toBeCloseTo(inputAt(first, 300).now?.degrees ?? 0, 6);
    const further: DiscInput = { ...MID_GAME, burned: 3, now: { round: 4, degrees: 72 } };
    const { before, cues } = goesOn(first, 850, further);
    expect(motionBetween(before, further, cues).total).toBe(900);
    expect(goesOn(first, 900, burned)).toEqual({ before: burned, cues: [] });
  });

  test('nothing flashes: what passes comes and goes once', () => {
    const pulse = motionBetween(MID_GAME, MID_GAME, [{ kind: 'pulse', ids: ['pledge:meat'] }]);
    const shapes = discOf(MID_GAME);
    const alphas = Array.from({ length: 25 }, (_, i) => {
      const [ring] = passing(pulse, shapes, i * 20)[0]?.ink.slice(-1) ?? [];
      return ring?.kind === 'path' ? (ring.stroke?.alpha ?? 1) : 0;
    });
    const turns = alphas.filter((alpha, i) => {
      const [before, after] = [alphas[i - 1] ?? alpha, alphas[i + 1] ?? alpha];
      return (alpha - before) * (after - alpha) < 0;
    });
    expect(turns.length).toBeLessThanOrEqual(1);
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
