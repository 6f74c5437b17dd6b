import { expect, test } from 'vitest';
import { hintFor, type HintTask } from '../../../../src/hud/table/desk/hint.ts';
import type { DeskModel, FaderModel } from '../../../../src/hud/table/desk/desk-model.ts';
import type { Offer } from '../../../../src/kernel/board.ts';
import { issue } from '../../../support/case.ts';

const fader = (id: string, value: number, theirs: number): FaderModel => ({
  issue: issue(id, [], []),
  stops: [],
  closed: [],
  value,
  theirs,
  ended: null,
  agreed: value === theirs,
  signed: false,
  matters: 1,
  estimate: null,
});
const model = (more: Partial<DeskModel> = {}): DeskModel => ({
  faders: [fader('plants', 1, 2), fader('meat', 1, 1)],
  later: [],
  settled: [],
  worth: 50,
  worthNow: 50,
  standing: 42,
  theirWorth: 41,
  walkAway: 42,
  bound: false,
  reach: { low: 0, high: 0, guessed: 0, said: 0, of: 0 },
  ...more,
});
const offer = (more: Partial<Offer>): Offer => ({
  id: 'russia>ustr#1',
  by: 'russia',
  to: ['ustr'],
  copies: [],
  package: { plants: 'surprise' },
  words: '',
  answers: null,
  round: 1,
  accepted: [],
  status: 'live',
  ...more,
});
const hint = (more: Partial<HintTask> = {}) =>
  hintFor({
    to: ['russia'],
    package: { plants: 'night' },
    fresh: false,
    offersLeft: 6,
    model: model(),
    theirs: null,
    own: null,
    ...more,
  }).code;

test('one next step, the nearest first', () => {
  expect(hint({ offersLeft: 0 })).toBe('no-offers-left');
  expect(hint({ to: [] })).toBe('no-addressee');
  expect(hint({ package: {} })).toBe('empty');
  expect(hint({ fresh: true })).toBe('opened');
  expect(hint()).toBe('above-walk-away');
  expect(hint({ model: model({ worth: 42 }) })).toBe('below-walk-away');
  expect(hint({ package: {}, model: model({ faders: [] }) })).toBe('nothing-left');
});

test('their live offer is weighed against the draft', () => {
  expect(hint({ theirs: offer({ package: { plants: 'night' } }) })).toBe('same-as-theirs');
  expect(hint({ theirs: offer({}), model: model({ theirWorth: 50 }) })).toBe('theirs-is-better');
  expect(hint({ theirs: offer({}), model: model() })).toBe('one-gap');
  expect(hint({ theirs: offer({ status: 'declined' }), model: model({ theirWorth: 90 }) })).toBe('above-walk-away');
});

test('an offer that was not accepted is not sent again without a change', () => {
  const own = offer({ by: 'ustr', to: ['russia'], package: { plants: 'night' }, status: 'declined' });
  expect(hint({ own })).toBe('repeated');
  expect(hint({ own: { ...own, status: 'signed' } })).toBe('above-walk-away');
});

test('once something is signed, a draft is weighed against what stands', () => {
  expect(hint({ model: model({ bound: true, standing: 45, worth: 43 }) })).toBe('below-standing');
  expect(hint({ model: model({ bound: true, standing: 45, worth: 46 }) })).toBe('above-walk-away');
});
