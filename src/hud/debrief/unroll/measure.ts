/** Reads from the page where the disc and the timeline lie, for the way from one to the other. */
import type { RefObject } from 'preact';
import type { Setup } from '../../../kernel/setup.ts';
import { layOutTimeline, LABELS_WIDE, MONTH_WIDE } from '../timeline-layout.ts';
import { timelineSays } from '../timeline-says.ts';
import type { Timeline } from '../timeline.ts';
import type { DiscPlaces } from './disc-places.ts';
import type { Scene } from './scene.ts';

type Boxes = readonly [
  whole: RefObject<HTMLElement | null>,
  disc: RefObject<HTMLElement | null>,
  strip: RefObject<HTMLElement | null>,
];

/** null: one of them is not on the page. */
export function measureScene(
  setup: Setup,
  timeline: Timeline,
  places: DiscPlaces,
  [whole, disc, strip]: Boxes,
): Scene | null {
  const page = whole.current?.getBoundingClientRect();
  const drawn = disc.current?.querySelector('svg')?.getBoundingClientRect();
  const chart = strip.current?.querySelector('.timeline')?.getBoundingClientRect();
  if (!page || !drawn || !chart || drawn.width === 0) return null;
  const layout = layOutTimeline(setup, timeline, timelineSays(setup));
  const scale = chart.width / (layout.width - LABELS_WIDE);
  const x = chart.left - page.left;
  const y = chart.top - page.top;
  return {
    rolled: {
      centre: [drawn.left - page.left + drawn.width / 2, drawn.top - page.top + drawn.height / 2],
      ...places.rings(Math.min(drawn.width, drawn.height)),
    },
    flat: {
      left: x,
      month: MONTH_WIDE * scale,
      lanes: layout.lanes.map((lane) => ({ top: y + lane.top * scale, bottom: y + (lane.top + lane.height) * scale })),
    },
    scale,
    months: Math.max(1, timeline.rounds),
    roles: setup.roles,
    places,
    layout,
  };
}
