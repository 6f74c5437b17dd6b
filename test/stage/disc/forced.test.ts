import { describe, expect, test } from 'vitest';
import { discOf } from '../../../src/stage/disc/disc-of.ts';
import { forced } from '../../../src/stage/disc/forced.ts';
import { outline } from '../../../src/stage/disc/overlay.ts';
import type { Group, Paint } from '../../../src/stage/disc/shapes.ts';
import { form, groupOf } from '../support/measure.ts';
import { LATE_GAME, MID_GAME } from '../support/mid-game.ts';

const NIGHT = { ground: '#000000', text: '#ffffff', highlight: '#1aebff' };

/** Every paint in a group, with what is painted. */
function paints(group: Group): Paint[] {
  return group.ink.flatMap((ink): Paint[] => {
    if (ink.kind === 'sheen') return [];
    if (ink.kind === 'circle' || ink.kind === 'path') return [ink.fill, ink.stroke].filter((one) => one !== undefined);
    return [ink];
  });
}

describe('the disc in forced colours', () => {
  const shapes = discOf(LATE_GAME, { plain: true });
  const groups = forced([...shapes.groups, outline(shapes, { kind: 'month', round: 6 })], NIGHT);

  test('nothing is painted in any colour but the system’s', () => {
    const used = new Set(groups.flatMap(paints).map((paint) => paint.colour));
    expect([...used].sort()).toEqual(['#000000', '#1aebff', '#ffffff']);
    expect(groups.flatMap((group) => group.ink).some((ink) => ink.kind === 'shadow' || ink.kind === 'sheen')).toBe(
      false,
    );
  });

  test('every mark keeps its form', () => {
    for (const group of shapes.groups)
      if (group.intent) {
        const same = groups.find((one) => one.id === group.id);
        expect(form(same), group.id).toBe(form(group));
      }
  });

  test('every mark has an edge in the other colour, so that it shows on any ground', () => {
    for (const group of groups)
      if (['pledge', 'move', 'clamp', 'deal', 'offer'].includes(group.part)) {
        const used = new Set(paints(group).map((paint) => paint.colour));
        expect(used.size, group.id).toBeGreaterThan(1);
      }
  });

  test('what lies on the bare table is written in the text’s colour', () => {
    const mid = forced(discOf(MID_GAME, { plain: true }).groups, NIGHT);
    const [label] = groupOf({ extent: 0, hits: [], groups: mid }, 'label:cards').ink;
    expect(label).toMatchObject({ colour: '#ffffff' });
    const [trail] = groupOf({ extent: 0, hits: [], groups: mid }, 'offer:russia>ustr#2').ink;
    expect(trail).toMatchObject({ colour: '#ffffff' });
  });
});
