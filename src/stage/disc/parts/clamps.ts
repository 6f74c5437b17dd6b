/** Leverage: a staple over each held step; open in the month it springs; two pin-holes ever after. */
import { COLOURS, ROLE_COLOURS } from '../../tokens.ts';
import type { Frame } from '../frame.ts';
import type { DiscClamp, DiscInput, DiscTrack } from '../input.ts';
import { at } from '../polar.ts';
import { turned } from '../turned.ts';
import { glyph } from '../marks.ts';
import type { Group, Hit, Ink, PathInk, Point } from '../shapes.ts';
import { stepAngle, trackRings } from './hub.ts';

export function clamps(input: DiscInput, frame: Frame): Group[] {
  return trackRings(input).flatMap(({ track, radius, width }) =>
    track.clamps
      .filter((clamp) => clamp.step > track.at)
      .map((clamp): Group => ({
        id: `clamp:${track.id}:${clamp.step}:${clamp.holder}`,
        part: 'clamp',
        layer: 'live',
        intent: { kind: 'clamp', track: track.id, step: clamp.step, holder: clamp.holder },
        ink: ink(input, frame, track, clamp, radius, width),
      })),
  );
}

export function clampHits(input: DiscInput): Hit[] {
  return trackRings(input).flatMap(({ track, radius, width }) =>
    track.clamps
      .filter((clamp) => clamp.state === 'held' && clamp.step > track.at)
      .map((clamp): Hit => {
        const middle = stepAngle(track, clamp.step);
        const half = 180 / track.steps;
        return {
          intent: { kind: 'clamp', track: track.id, step: clamp.step, holder: clamp.holder },
          region: { from: middle - half, to: middle + half, inner: radius - width, outer: radius + width },
          fine: true,
        };
      }),
  );
}

function ink(input: DiscInput, frame: Frame, track: DiscTrack, clamp: DiscClamp, radius: number, width: number): Ink[] {
  const role = input.roles.find((one) => one.id === clamp.role);
  const colour = role ? ROLE_COLOURS[role.mark].onPaper : COLOURS.ink2;
  const middle = stepAngle(track, clamp.step);
  const half = Math.min(8.2, 150 / track.steps);
  const foot = radius - width * 0.73;
  const head = radius + width * 0.76;
  const weight = Math.min(4, width * 0.27) * (frame.level === 'small' ? 1.35 : 1);
  if (clamp.state === 'gone') {
    return [-half, half].map((side): Ink => {
      const [x, y] = at(radius, middle + side * 0.62);
      return { kind: 'circle', x, y, r: 1.5, fill: { colour: COLOURS.stepEdge } };
    });
  }
  const staple: Point[] = [at(foot, middle - half), ...bar(head, middle, half), at(foot, middle + half)];
  const drawn = clamp.state === 'held' ? staple : sprung(staple);
  const stroked = (points: readonly Point[]): PathInk[] => [
    { kind: 'path', points, closed: false, stroke: { colour: COLOURS.white, width: weight + 2.6 } },
    { kind: 'path', points, closed: false, stroke: { colour, width: weight } },
  ];
  const badge: Ink[] = [];
  // Several holders on one track: the shape says whose clamp it is.
  if (role && clamp.state === 'held' && new Set(track.clamps.map((one) => one.holder)).size > 1) {
    badge.push(glyph(role.mark, at(head, middle), weight * 1.9, { colour }, { colour: COLOURS.white, width: 1.3 }));
  }
  return [...stroked(drawn), ...badge];
}

const bar = (head: number, middle: number, half: number): Point[] => {
  const reach = half * 0.82;
  return [-1, -0.5, 0, 0.5, 1].map((part) => at(head, middle + part * reach));
};

/** Swung open about its last foot. */
function sprung(staple: readonly Point[]): Point[] {
  const hinge = staple[staple.length - 1] ?? [0, 0];
  return staple.map((point) => turned(point, hinge, 38));
}
