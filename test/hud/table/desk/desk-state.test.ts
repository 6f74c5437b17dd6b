import { expect, test } from 'vitest';
import type { Offer } from '../../../../src/kernel/board.ts';
import {
  draftNow,
  emptyDesk,
  moveDesk,
  type DeskMove,
  type DeskState,
  type Draft,
} from '../../../../src/hud/table/desk/desk-state.ts';

const blank: Draft = { package: {}, words: '', copies: [], answers: null };
const after = (...moves: DeskMove[]): DeskState => moves.reduce(moveDesk, emptyDesk(['russia'], 1));
const drafted = (desk: DeskState, to = 'russia') => desk.drafts[to];

test('a fader set puts its option in the package; left out, it is gone again', () => {
  const set: DeskMove = { do: 'set', base: blank, issue: 'plants', option: 'night' };
  expect(drafted(after(set))?.package).toEqual({ plants: 'night' });
  const base = drafted(after(set)) ?? blank;
  expect(drafted(after(set, { do: 'set', base, issue: 'plants', option: null }))?.package).toEqual({});
});

test('each set of addressees keeps its own draft', () => {
  const desk = after(
    { do: 'set', base: blank, issue: 'plants', option: 'night' },
    { do: 'address', to: ['site'] },
    { do: 'set', base: blank, issue: 'cards', option: 'letter' },
  );
  expect(drafted(desk, 'russia')?.package).toEqual({ plants: 'night' });
  expect(drafted(desk, 'site')?.package).toEqual({ cards: 'letter' });
});

test('changing an offer drafts from it, to its other signatories, and answers it', () => {
  const desk = after(
    { do: 'open', offer: 'russia>ustr#2' },
    { do: 'change', offer: 'russia>ustr#2', to: ['russia'], package: { plants: 'night' } },
  );
  expect(desk.open).toEqual({ kind: 'draft' });
  expect(drafted(desk)).toEqual({ ...blank, package: { plants: 'night' }, answers: 'russia>ustr#2' });
});

test('once sent, the paper stays for the next offer, without its words and what it answered', () => {
  const base: Draft = { package: { plants: 'night' }, words: 'Please.', copies: ['site'], answers: 'russia>ustr#2' };
  const desk = after({ do: 'review' }, { do: 'sent', base });
  expect(drafted(desk)).toEqual({ ...base, words: '', answers: null });
  expect(desk.reviewing).toBe(false);
});

test('moving a fader takes back the review; a month’s drafts end with it', () => {
  expect(after({ do: 'review' }, { do: 'set', base: blank, issue: 'plants', option: 'night' }).reviewing).toBe(false);
  const desk = after({ do: 'set', base: blank, issue: 'plants', option: 'night' }, { do: 'month', round: 2 });
  expect(desk).toEqual(emptyDesk(['russia'], 2));
});

test('a counter whose offer went away while it was written can still be sent, as an offer of its own', () => {
  const offer: Offer = {
    id: 'russia>ustr#2',
    by: 'russia',
    to: ['ustr'],
    copies: [],
    package: { plants: 'night' },
    words: '',
    answers: null,
    round: 1,
    accepted: [],
    status: 'live',
  };
  const draft: Draft = { package: { plants: 'joint' }, words: 'Please.', copies: [], answers: offer.id };
  expect(draftNow(draft, { standing: {}, offers: [offer] })).toEqual(draft);
  for (const status of ['declined', 'lapsed', 'withdrawn', 'superseded'] as const)
    expect(draftNow(draft, { standing: {}, offers: [{ ...offer, status }] })).toEqual({ ...draft, answers: null });
});
