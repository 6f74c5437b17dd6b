/** The disc in the few colours a person's system allows. Its marks differ in form, so that nothing is lost but the colours. */
import { COLOURS } from '../tokens.ts';
import type { Group, Ink, Paint, Part } from './shapes.ts';

/** As `#rrggbb`: the ground, what is written on it, and what stands out. */
export interface ForcedColours {
  readonly ground: string;
  readonly text: string;
  readonly highlight: string;
}

/** These lie on the bare table, which is ground: whatever is light there would vanish. */
const OUTSIDE: readonly Part[] = ['lip', 'label', 'offer'];

/**
 * Light ink becomes ground, dark ink text; the laser’s arm, and the ring round what is pointed at, stand out. Whatever else is
 * laser red has a dark edge, and becomes ground inside it. Nothing shines or casts a shadow.
 */
export function forced(groups: readonly Group[], colours: ForcedColours): Group[] {
  const colour = (was: string, part: Part): string => {
    if (was === COLOURS.focus || (was === COLOURS.laser && part === 'sled')) return colours.highlight;
    return was === COLOURS.laser || isLight(was) ? colours.ground : colours.text;
  };
  const ink = (one: Ink, part: Part): Ink[] => {
    const paint = <P extends Paint>(was: P): P => ({ ...was, colour: colour(was.colour, part) });
    switch (one.kind) {
      case 'shadow':
        return [];
      case 'sheen': {
        const [radius, width] = [(one.inner + one.outer) / 2, one.outer - one.inner];
        return [{ kind: 'arcs', spans: [[radius, 0, 360]], width, colour: colours.ground, cap: 'butt' }];
      }
      case 'circle':
      case 'path':
        return [{ ...one, fill: one.fill && paint(one.fill), stroke: one.stroke && paint(one.stroke) }];
      case 'arcs':
        return [OUTSIDE.includes(part) ? { ...one, colour: colours.text } : paint(one)];
      case 'text':
      case 'arc-text':
        return [
          {
            ...(OUTSIDE.includes(part) ? { ...one, colour: colours.text } : paint(one)),
            halo: one.halo && paint(one.halo),
          },
        ];
    }
  };
  return groups.map((group) => ({ ...group, ink: group.ink.flatMap((one) => ink(one, group.part)) }));
}

/** Whether a colour is nearer to white (Rec. 709 weights, on the screen's own scale). */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 127;
}
