import { expect, test } from 'vitest';
import {
  endOf,
  offerNumber,
  ownAsk,
  ownLast,
  refusedBefore,
  samePackage,
  sentTo,
  theirLast,
  waitingOn,
} from '../../../../src/hud/table/desk/offers.ts';
import { deskModel } from '../../../../src/hud/table/desk/desk-model.ts';
import { tellRefusal } from '../../../../src/hud/table/desk/refused-row.ts';
import { whyNotAccept } from '../../../../src/hud/table/desk/why-not-accept.ts';
import { Game, seats } from '../../../support/game.ts';
import { issue, meter, option, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      meters: [meter('home', { start: 2, of: 'russia', seenBy: ['russia'] })],
      issues: [
        issue(
          'plants',
          ['ustr', 'russia'],
          [
            option('night', { worth: { ustr: 6 } }),
            option('surprise', {
              worth: { ustr: 9 },
              needs: { russia: ['>=', ['meter', 'home'], 4] },
              needsSays: { russia: 'Room at home of 4.' },
            }),
          ],
        ),
        issue('cards', ['ustr', 'site'], [option('letter')]),
      ],
    }),
  );

test('offers are numbered in the correspondence they belong to', () => {
  expect(offerNumber('ustr>russia#3')).toBe(3);
});

test('whose turn it is, and each side’s last word', () => {
  const played = game();
  const { ustr, russia, site } = seats(played);
  ustr.offers('russia', { plants: 'night' });
  expect(waitingOn(played.view('russia'), 'russia').map(({ id }) => id)).toEqual(['ustr>russia#1']);
  expect(sentTo(played.view('ustr'), 'ustr', ['russia'])?.id).toBe('ustr>russia#1');
  russia.declines();
  ustr.offers('site', { cards: 'letter' });
  const view = played.view('russia');
  expect(waitingOn(view, 'russia')).toEqual([]);
  expect(theirLast(view, 'russia', ['ustr'])?.id).toBe('ustr>russia#1');
  expect(ownLast(played.view('ustr'), 'ustr', ['russia'])?.status).toBe('declined');
  expect(theirLast(played.view('site'), 'site', ['ustr'])?.id).toBe('ustr>site#1');
  site.accepts();
  expect(waitingOn(played.view('site'), 'site')).toEqual([]);
});

test('what was asked before a signature is settled by it', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  russia.offers('ustr', { plants: 'night' });
  ustr.declines();
  expect(theirLast(played.view('ustr'), 'ustr', ['russia'])?.status).toBe('declined');
  expect(refusedBefore(played.view('ustr'), 'ustr', ['russia'])).toEqual([{ plants: 'night' }]);
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  expect(theirLast(played.view('ustr'), 'ustr', ['russia'])).toBeNull();
  // Nor does the signed paper lie beside what its reader had asked for, as if that had been signed.
  expect(ownLast(played.view('russia'), 'russia', ['ustr'])?.status).toBe('declined');
  expect(ownAsk(played.view('russia'), 'russia', ['ustr'])).toBeNull();
});

test('why an offer cannot be accepted is said to the seat that lacks the mandate', () => {
  const played = game();
  seats(played).ustr.offers('russia', { plants: 'surprise' });
  const table = sat(played, 'russia');
  const [offer] = waitingOn(table.view, 'russia');
  const refusal = offer ? whyNotAccept(table, offer) : null;
  const model = deskModel(table, ['ustr'], offer?.package ?? {}, null);
  const { row, whyNot } = tellRefusal(refusal, table, model);
  expect(row?.why).toBe('No mandate yet. Room at home of 4. You have 2. Moves may win it.');
  expect(whyNot).toBe('Not with “plants” as it is set: see its row.');
});

test('packages are the same when they name the same options', () => {
  expect(samePackage({ a: '1', b: '2' }, { b: '2', a: '1' })).toBe(true);
  expect(samePackage({ a: '1' }, { a: '1', b: '2' })).toBe(false);
});

test('their paper tells what became of one’s own last offer, not what becomes of the paper', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  russia.offers('ustr', { plants: 'night' });
  ustr.declines();
  ustr.offers('russia', { plants: 'night' });
  const table = sat(played, 'russia');
  const [paper] = waitingOn(table.view, 'russia');
  const asked = ownAsk(table.view, 'russia', ['ustr']);
  const plants = (live: boolean) =>
    deskModel(table, ['ustr'], paper?.package ?? {}, asked?.package ?? null, endOf(asked), live).faders[0];
  expect([plants(true)?.ended, plants(true)?.agreed, plants(false)?.agreed]).toEqual(['declined', true, false]);
});
