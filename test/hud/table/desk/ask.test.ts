import { expect, test } from 'vitest';
import { askOf } from '../../../../src/hud/table/desk/ask.tsx';
import type { Stop } from '../../../../src/hud/table/desk/stops.ts';

const stops: readonly Stop[] = [
  { option: null, says: 'Leave it out', worth: 0 },
  { option: 'night', says: 'Night checks', worth: 6 },
  { option: 'surprise', says: 'Joint surprise', worth: 12 },
];
const asked = (value: number, theirs: number | null) =>
  askOf({ stops, value, theirs, agreed: theirs === value && stops[value]?.option !== null });

test('before they have made an offer there is nothing to answer', () => {
  expect(asked(1, null)).toBeNull();
});
test('their last word is the option they named', () => {
  expect(asked(1, 2)).toEqual({ kind: 'option', says: 'Joint surprise' });
});
test('where both name the same, it is agreed; where neither names any, both leave it out', () => {
  expect(asked(2, 2)).toEqual({ kind: 'agreed' });
  expect(asked(0, 0)).toEqual({ kind: 'both-left-out' });
  expect(asked(1, 0)).toEqual({ kind: 'left-out' });
});
