import { expect, test } from 'vitest';
import { askOf } from '../../../../src/hud/table/desk/ask.tsx';
import type { OfferStatus } from '../../../../src/kernel/board.ts';
import type { Stop } from '../../../../src/hud/table/desk/stops.ts';

const stops: readonly Stop[] = [
  { option: null, says: 'Leave it out', worth: 0 },
  { option: 'night', says: 'Night checks', worth: 6 },
  { option: 'surprise', says: 'Joint surprise', worth: 12 },
];
interface More {
  readonly ended?: OfferStatus;
  readonly signed?: boolean;
}
const asked = (value: number, theirs: number | null, { ended, signed = false }: More = {}) =>
  askOf({
    stops,
    value,
    theirs,
    agreed: ended === undefined && theirs === value && stops[value]?.option !== null,
    ended: ended ?? null,
    signed,
  });

test('before they have made an offer there is nothing to answer', () => {
  expect(asked(1, null)).toBeNull();
});
test('their last word is the option they named', () => {
  expect(asked(1, 2)).toEqual({ kind: 'option', says: 'Joint surprise', ended: null });
});
test('where both name the same, it is agreed; where neither names any, both leave it out', () => {
  expect(asked(2, 2)).toEqual({ kind: 'agreed' });
  expect(asked(0, 0)).toEqual({ kind: 'both-left-out' });
  expect(asked(1, 0)).toEqual({ kind: 'left-out' });
});
test('an offer that is gone agrees to nothing: where it stood is said, and what became of it', () => {
  expect(asked(2, 2, { ended: 'declined' })).toEqual({ kind: 'option', says: 'Joint surprise', ended: 'declined' });
  expect(asked(1, 0, { ended: 'lapsed' })).toBeNull();
});
test('what is signed and left out by both stays as signed: the setting says so, once', () => {
  expect(asked(0, 0, { signed: true })).toBeNull();
  expect(asked(1, 0, { signed: true })).toEqual({ kind: 'left-signed' });
});
