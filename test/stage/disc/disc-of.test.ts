import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { discOf } from '../../../src/stage/disc/disc-of.ts';
import { diameterIn, frameOf, levelOf } from '../../../src/stage/disc/frame.ts';
import { hitAt } from '../../../src/stage/disc/hit.ts';
import type { DiscInput, PledgeState } from '../../../src/stage/disc/input.ts';
import { at, polarOf } from '../../../src/stage/disc/polar.ts';
import { seatOf } from '../../../src/stage/disc/parts/pledges.ts';
import { railOf } from '../../../src/stage/disc/parts/rails.ts';
import { stepAngle } from '../../../src/stage/disc/parts/hub.ts';
import { anyDisc } from '../support/any-disc.ts';
import { form, groupOf, reach } from '../support/measure.ts';
import { LATE_GAME, MID_GAME, pledge } from '../support/mid-game.ts';

const DIAMETERS = fc.constantFrom(120, 172, 239, 240, 344, 468, 860);
/** Nothing is wrong with the geometry, whatever is asked of it. */
const always = (check: (input: DiscInput, diameter: number) => void): void =>
  fc.assert(fc.property(anyDisc, DIAMETERS, check), { seed: 2006, numRuns: 150 });

describe('any disc', () => {
  test('is made of real numbers and stays inside its box', () => {
    always((input, diameter) => {
      const shapes = discOf(input, { diameter });
      for (const group of shapes.groups)
        for (const ink of group.ink) {
          // The middle's words are cut to fit there; what a browser makes of them is for the eye.
          if (ink.kind === 'text') expect(reach(ink), group.id).not.toBeNaN();
          else expect(reach(ink), group.id).toBeLessThanOrEqual(shapes.extent + 0.01);
        }
    });
  });

  test('gives every group its own name', () => {
    always((input, diameter) => {
      const ids = discOf(input, { diameter }).groups.map((group) => group.id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('paints ground, then what moves, then words', () => {
    const order = ['still', 'live', 'words'];
    always((input, diameter) => {
      const layers = discOf(input, { diameter }).groups.map((group) => order.indexOf(group.layer));
      expect(layers).toEqual([...layers].sort((a, b) => a - b));
    });
  });

  test('looks the same every time', () => {
    always((input, diameter) => {
      expect(discOf(input, { diameter })).toEqual(discOf(input, { diameter }));
    });
  });

  test('has seats that meet without overlapping, all the way round', () => {
    always((input, diameter) => {
      const seats = discOf(input, { diameter }).hits.filter((hit) => hit.intent.kind === 'seat');
      expect(seats).toHaveLength(input.roles.length);
      seats.forEach((seat, i) => {
        const next = seats[i + 1];
        if (next) expect(next.region.from).toBeCloseTo(seat.region.to, 9);
      });
      expect((seats.at(-1)?.region.to ?? 0) - (seats[0]?.region.from ?? 0)).toBeCloseTo(360, 9);
    });
  });

  test('keeps pledges apart: no two of them cover the same place', () => {
    always((input, diameter) => {
      const regions = discOf(input, { diameter })
        .hits.filter((hit) => hit.intent.kind === 'pledge')
        .map((hit) => hit.region);
      regions.forEach((a, i) =>
        regions.slice(i + 1).forEach((b) => {
          const across = Math.min(a.outer, b.outer) - Math.max(a.inner, b.inner);
          const along = Math.min(a.to, b.to) - Math.max(a.from, b.from);
          expect(Math.min(across, along)).toBeLessThanOrEqual(0.001);
        }),
      );
    });
  });

  test('writes nothing smaller than 12 pixels, but for a figure too long for the hub', () => {
    always((input, diameter) => {
      const scale = diameter / 520;
      for (const group of discOf(input, { diameter }).groups)
        for (const ink of group.ink)
          if ((ink.kind === 'text' || ink.kind === 'arc-text') && group.id !== 'hub-text')
            expect(ink.size * scale).toBeGreaterThanOrEqual(11.99);
    });
  });
});

describe('where things lie', () => {
  test('three roles sit at 10, 2 and 6 o’clock, and never turn to the player', () => {
    const frame = frameOf(MID_GAME, 468);
    expect(frame.sectors.map((sector) => (sector.middle + 360) % 360)).toEqual([300, 60, 180]);
  });

  test('two roles face each other; six share the circle', () => {
    const two = frameOf({ ...MID_GAME, roles: MID_GAME.roles.slice(0, 2) }, 468);
    expect(two.sectors.map((sector) => (sector.middle + 360) % 360)).toEqual([270, 90]);
  });

  test('radius is the month: June lies outside January', () => {
    const frame = frameOf(MID_GAME, 468);
    expect(frame.month(8)).toBeGreaterThan(frame.month(3));
    expect(frame.month(99)).toBe(frame.month(8));
  });

  test('a pledge stays in its owner’s sector and its own lane', () => {
    const frame = frameOf(LATE_GAME, 468);
    for (const one of LATE_GAME.pledges) {
      const seat = seatOf(one, frame);
      const sector = frame.sector(one.by);
      expect(seat.from).toBeGreaterThan(sector.from);
      expect(seat.to).toBeLessThan(sector.to);
    }
  });

  test('burned rings grow with the months', () => {
    const burned = (input: DiscInput): number => discOf(input).groups.filter((group) => group.part === 'burn').length;
    expect(burned({ ...MID_GAME, burned: 0, now: null })).toBe(0);
    expect(burned(MID_GAME)).toBe(3);
    expect(burned({ ...MID_GAME, burned: 8, now: null })).toBe(8);
  });

  test('a passed clamp is gone for good; a held one covers its step', () => {
    const shapes = discOf(LATE_GAME);
    expect(shapes.groups.some((group) => group.id === 'clamp:accession:7:ustr')).toBe(false);
    const { ink } = groupOf(shapes, 'clamp:accession:11:ustr');
    const first = ink[0];
    const angle = first?.kind === 'path' ? polarOf(first.points[3] ?? [0, 0]).degrees : Number.NaN;
    expect(angle).toBeCloseTo(315, 0);
  });
});

describe('how much there is room to say', () => {
  const parts = (diameter: number): string[] =>
    discOf(MID_GAME, { diameter })
      .groups.filter((group) => group.layer === 'words' || group.part === 'label')
      .map((group) => group.id);

  test('468 px: every month, the label, the hub in three lines', () => {
    expect(parts(468)).toEqual([
      'label:cards',
      'hub-text',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((round) => `month:${round}`),
    ]);
    expect(groupOf(discOf(MID_GAME), 'hub-text').ink).toHaveLength(3);
  });

  test('344 px: this month, the label, the hub', () => {
    expect(parts(344)).toEqual(['label:cards', 'hub-text', 'month:3']);
  });

  test('172 px: the hub’s figure alone', () => {
    expect(parts(172)).toEqual(['hub-text']);
    expect(groupOf(discOf(MID_GAME, { diameter: 172 }), 'hub-text').ink).toMatchObject([{ text: '5/12' }]);
  });

  test('the levels meet at 240 and 440', () => {
    expect([239, 240, 439, 440].map(levelOf)).toEqual(['small', 'medium', 'medium', 'full']);
  });

  test('a disc takes the most of its box that its labels leave', () => {
    for (const side of [100, 184, 250, 260, 280, 526, 900]) {
      const diameter = diameterIn(side);
      expect((diameter * discOf(MID_GAME, { diameter }).extent) / 260).toBeLessThanOrEqual(Math.max(side, 270) + 0.01);
    }
    expect(diameterIn(525.6)).toBeCloseTo(468, 0);
  });

  test('month plates that would touch are left out, never the present one', () => {
    const long = {
      ...MID_GAME,
      months: Array.from({ length: 20 }, (_, i) => ({ label: `M${i}` })),
      now: { round: 7, degrees: 72 },
    };
    const shown = discOf(long)
      .groups.filter((group) => group.part === 'month')
      .map((group) => group.id);
    expect(shown).toContain('month:7');
    expect(shown.length).toBeLessThan(20);
  });
});

describe('every state has its own form, not only its own colour', () => {
  const drawn = (more: Partial<Parameters<typeof pledge>[0]>): string => {
    const one = pledge({ issue: 'x', by: 'russia', round: 5, lane: { at: 0, of: 1 }, ...more });
    return form(groupOf(discOf({ ...MID_GAME, pledges: [one] }), 'pledge:x'));
  };

  test('pledges', () => {
    const states: PledgeState[] = ['due', 'review', 'kept', 'broken', 'never-due', 'released'];
    const forms = [
      ...states.map((state) => drawn({ state })),
      drawn({ form: 'undated' }),
      drawn({ form: 'undated', called: true }),
      drawn({ form: 'monthly' }),
      drawn({ state: 'kept', exposed: true }),
    ];
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('channels', () => {
    const forms = (['open', 'leaking', 'cut', 'closed'] as const).map((state) => {
      const channel = { id: 'c', to: 'site', state, leak: 0.3, label: null };
      return form(groupOf(discOf({ ...MID_GAME, channels: [channel] }), 'channel:c'));
    });
    expect(new Set(forms).size).toBe(4);
  });

  test('clamps, deals and moves', () => {
    const clamp = (state: 'held' | 'sprung' | 'gone'): string => {
      const track = {
        id: 't',
        steps: 12,
        at: 0,
        clamps: [{ holder: 'ustr', role: 'ustr', step: 3, state }],
      };
      return form(groupOf(discOf({ ...MID_GAME, tracks: [track] }), 'clamp:t:3:ustr'));
    };
    expect(new Set([clamp('held'), clamp('sprung'), clamp('gone')]).size).toBe(3);
    const move = (blocked: boolean): string =>
      form(groupOf(discOf({ ...MID_GAME, moves: [{ move: 'm', by: 'ustr', round: 1, blocked }] }), 'move:ustr:m:1'));
    expect(move(true)).not.toBe(move(false));
  });
});

describe('pointing', () => {
  const shapes = discOf(MID_GAME);
  const frame = frameOf(MID_GAME, 468);

  test('a capsule, a clamp, a month, a cap, a label, a deal and bare sectors answer by name', () => {
    const meat = seatOf(
      MID_GAME.pledges[2] ?? pledge({ issue: '', by: 'russia', round: 1, lane: { at: 0, of: 1 } }),
      frame,
    );
    expect(hitAt(shapes, at(meat.radius, (meat.from + meat.to) / 2))).toEqual({ kind: 'pledge', issue: 'meat' });
    const track = MID_GAME.tracks[0];
    if (!track) throw new Error('No track');
    expect(hitAt(shapes, at(85, stepAngle(track, 7)))).toEqual({
      kind: 'clamp',
      track: 'accession',
      step: 7,
      holder: 'ustr',
    });
    expect(hitAt(shapes, at(frame.month(3), 0))).toEqual({ kind: 'month', round: 3 });
    const cards = MID_GAME.channels[0];
    if (!cards) throw new Error('No channel');
    const rail = railOf(MID_GAME, frame, cards);
    expect(hitAt(shapes, at(rail.radius, rail.middle + rail.dead))).toEqual({ kind: 'channel', channel: 'cards' });
    expect(hitAt(shapes, at(273, 233))).toEqual({ kind: 'channel', channel: 'cards' });
    expect(hitAt(shapes, at(frame.month(1), 325))).toEqual({ kind: 'deal', deal: 'o1' });
    expect(hitAt(shapes, at(150, 300))).toEqual({ kind: 'seat', role: 'ustr' });
    expect(hitAt(shapes, at(150, 170))).toEqual({ kind: 'seat', role: 'site' });
  });

  test('the middle of the hub and the bare table answer nothing', () => {
    expect(hitAt(shapes, [0, 0])).toBeNull();
    expect(hitAt(shapes, [289, 289])).toBeNull();
  });

  test('a finger may miss a small thing by a little, and then gets the nearest', () => {
    const meat = seatOf(
      MID_GAME.pledges[2] ?? pledge({ issue: '', by: 'russia', round: 1, lane: { at: 0, of: 1 } }),
      frame,
    );
    const beside = at(meat.radius + frame.ring / 2 + 6, (meat.from + meat.to) / 2);
    expect(hitAt(shapes, beside)).toEqual({ kind: 'seat', role: 'russia' });
    expect(hitAt(shapes, beside, 12)).toEqual({ kind: 'pledge', issue: 'meat' });
  });
});

test.each([
  ['5 of 12', 'display'],
  ['5 из 12', 'cyrillic'],
])('the middle is lettered in one face, large and small: %s', (figure, face) => {
  const input = { ...MID_GAME, hub: { ...MID_GAME.hub, figure } };
  for (const diameter of [120, 468]) {
    const faces = groupOf(discOf(input, { diameter }), 'hub-text').ink.flatMap((ink) =>
      ink.kind === 'text' && ink.face !== 'body' ? [ink.face] : [],
    );
    expect(new Set(faces)).toEqual(new Set([face]));
  }
});
