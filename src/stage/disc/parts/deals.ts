/** Deals: a white bridge along the month's track, a foot in each signatory's sector. Hollow feet: the text is not public. */
import { COLOURS } from '../../tokens.ts';
import type { Frame } from '../frame.ts';
import type { DiscDeal, DiscInput } from '../input.ts';
import { at, turn } from '../polar.ts';
import type { Group, Hit, Ink } from '../shapes.ts';

interface Bridge {
  readonly radius: number;
  /** Angles of the feet, rising. */
  readonly feet: readonly number[];
}

export function deals(input: DiscInput, frame: Frame): Group[] {
  return input.deals.map((deal): Group => ({
    id: `deal:${deal.id}`,
    part: 'deal',
    layer: 'live',
    intent: { kind: 'deal', deal: deal.id },
    ink: draw(bridgeOf(input, frame, deal), deal, frame),
  }));
}

export function dealHits(input: DiscInput, frame: Frame): Hit[] {
  return input.deals.flatMap((deal): Hit[] => {
    const { radius, feet } = bridgeOf(input, frame, deal);
    const from = feet[0];
    const to = feet[feet.length - 1];
    if (from === undefined || to === undefined) return [];
    const reach = Math.min(5, frame.ring / 2);
    const region = { from: from - 3, to: to + 3, inner: radius - reach, outer: radius + reach };
    return [{ intent: { kind: 'deal', deal: deal.id }, region, fine: true }];
  });
}

/** Goes the way that leaves out the widest gap between signatories; between equal ways, over 12 o'clock. */
export function bridgeOf(input: DiscInput, frame: Frame, deal: DiscDeal): Bridge {
  const width = 360 / frame.sectors.length;
  const middles = deal.between.map((role) => turn(frame.sector(role).middle)).sort((a, b) => a - b);
  let best = { gap: -1, start: 0 };
  middles.forEach((middle, i) => {
    const before = middles[(i + middles.length - 1) % middles.length] ?? middle;
    const gap = turn(middle - before);
    if (gap > best.gap + 0.01 || (gap > best.gap - 0.01 && i > best.start)) best = { gap, start: i };
  });
  const order = [...middles.slice(best.start), ...middles.slice(0, best.start)];
  let last = -1;
  const feet = order.map((middle) => (last = middle < last ? middle + 360 : middle));
  const lean = width * 0.21;
  const same = input.deals.filter((one) => one.round === deal.round);
  const place = same.findIndex((one) => one.id === deal.id) - (same.length - 1) / 2;
  return {
    radius: frame.month(deal.round) + place * Math.min(5.4, (frame.ring * 0.8) / Math.max(1, same.length)),
    feet: feet.map((angle, i) => angle + (i === 0 ? lean : i === feet.length - 1 ? -lean : 0)),
  };
}

function draw({ radius, feet }: Bridge, deal: DiscDeal, frame: Frame): Ink[] {
  const from = feet[0] ?? 0;
  const to = feet[feet.length - 1] ?? 0;
  const foot = Math.min(4.6, frame.ring * 0.31);
  const thick = Math.min(3.4, frame.ring * 0.22);
  return [
    { kind: 'arcs', spans: [[radius, from, to]], width: thick + 2, colour: COLOURS.pit, alpha: 0.55, cap: 'round' },
    { kind: 'arcs', spans: [[radius, from, to]], width: thick, colour: COLOURS.bridge, cap: 'round' },
    ...feet.map((angle): Ink => {
      const [x, y] = at(radius, angle);
      const edge = { colour: COLOURS.bridge, width: foot * 0.5 };
      const fill = { colour: deal.public ? COLOURS.bridge : COLOURS.pit };
      return {
        kind: 'circle',
        x,
        y,
        r: foot,
        fill,
        stroke: deal.public ? { ...edge, colour: COLOURS.pit, width: 1, alpha: 0.55 } : edge,
      };
    }),
  ];
}
