import { describe, expect, test } from 'vitest';
import { deskModel, givenUp } from '../../../../src/hud/table/desk/desk-model.ts';
import { Game, seats } from '../../../support/game.ts';
import { issue, meter, option, pledge, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      meters: [meter('congress', { start: 3, of: 'ustr', seenBy: ['ustr'] })],
      issues: [
        issue(
          'plants',
          ['ustr', 'russia'],
          [
            option('night', {
              worth: { ustr: 6, russia: -3 },
              pledge: pledge('russia', { due: { kind: 'at', round: 1 } }),
            }),
            option('surprise', { worth: { ustr: 12, russia: -8 }, rulesOut: [{ issue: 'protocol', option: 'now' }] }),
          ],
        ),
        issue(
          'protocol',
          ['ustr', 'russia'],
          [
            option('on_proof', { worth: { ustr: -3, russia: 11 } }),
            option('now', {
              worth: { ustr: -9, russia: 22 },
              needs: { ustr: ['>=', ['meter', 'congress'], 4] },
              needsSays: { ustr: 'USTR needs room in Congress of 4.' },
              rulesOut: [{ issue: 'plants', option: 'surprise' }],
            }),
          ],
        ),
        issue('quiet', ['ustr', 'russia'], [option('dark', { worth: { ustr: 1 } })], { opens: 3 }),
        issue('cards', ['ustr', 'site'], [option('letter', { worth: { ustr: -4, site: 8 } })]),
      ],
    }),
  );
const fader = (model: ReturnType<typeof deskModel>, id: string) => model.faders.find((one) => one.issue.id === id);
const codes = (model: ReturnType<typeof deskModel>, id: string) =>
  fader(model, id)?.closed.map((refusal) => refusal?.code ?? 'open');

describe('a desk shows only what its addressees can sign', () => {
  test('this month', () => {
    const model = deskModel(sat(game(), 'ustr'), ['russia'], {}, null);
    expect(model.faders.map(({ issue: { id } }) => id)).toEqual(['plants', 'protocol']);
    expect(model.later.map(({ id }) => id)).toEqual(['quiet']);
  });
  test('and with each seat something else', () => {
    expect(deskModel(sat(game(), 'ustr'), ['site'], {}, null).faders.map(({ issue: { id } }) => id)).toEqual(['cards']);
    expect(deskModel(sat(game(), 'russia'), ['site'], {}, null).faders).toEqual([]);
  });
});

describe('what cannot be signed says why', () => {
  test('no mandate: for the seat that lacks it', () => {
    const table = sat(game(), 'ustr');
    expect(codes(deskModel(table, ['russia'], {}, null), 'protocol')).toEqual(['no-mandate', 'open', 'open']);
  });
  test('of a rival’s mandate nothing is known', () => {
    expect(codes(deskModel(sat(game(), 'russia'), ['ustr'], {}, null), 'protocol')).toEqual(['open', 'open', 'open']);
  });
  test('ruled out by the rest of this draft, and open again without it', () => {
    const table = sat(game(), 'russia');
    expect(codes(deskModel(table, ['ustr'], { plants: 'surprise' }, null), 'protocol')).toEqual([
      'open',
      'open',
      'ruled-out',
    ]);
    expect(codes(deskModel(table, ['ustr'], {}, null), 'protocol')).toEqual(['open', 'open', 'open']);
  });
  test('tested already: the issue is settled and off the desk', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { plants: 'night' });
    russia.accepts();
    played.month();
    const model = deskModel(sat(played, 'ustr'), ['russia'], {}, null);
    expect(model.settled.map(({ id }) => id)).toEqual(['plants']);
    expect(model.faders.map(({ issue: { id } }) => id)).toEqual(['protocol']);
  });
});

describe('worth is exact and private, each point counted once', () => {
  test('a draft stands on top of walk-away and what is kept', () => {
    const table = sat(game(), 'ustr');
    expect(deskModel(table, ['russia'], {}, null).worth).toBe(40);
    expect(deskModel(table, ['russia'], { plants: 'surprise', protocol: 'on_proof' }, null).worth).toBe(49);
  });
  test('what hangs on a promise is not certain at signature', () => {
    const model = deskModel(sat(game(), 'ustr'), ['russia'], { plants: 'night', protocol: 'on_proof' }, null);
    expect(model).toMatchObject({ worth: 43, worthNow: 37 });
  });
  test('replacing what stands counts only the difference', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { protocol: 'on_proof' });
    russia.accepts();
    const model = deskModel(sat(played, 'russia'), ['ustr'], { protocol: 'now' }, null);
    expect(deskModel(sat(played, 'russia'), ['ustr'], {}, null).worth).toBe(51);
    expect(model.worth).toBe(62);
  });
});

test('their last offer stands on the same ruler; where both name one option it is agreed', () => {
  const model = deskModel(
    sat(game(), 'ustr'),
    ['russia'],
    { plants: 'night', protocol: 'on_proof' },
    { plants: 'night', protocol: 'now' },
  );
  expect(fader(model, 'plants')).toMatchObject({ value: 1, theirs: 1, agreed: true });
  expect(fader(model, 'protocol')).toMatchObject({ value: 1, theirs: 0, agreed: false });
  expect(model.theirWorth).toBe(37);
});

test('an offer that is no longer open agrees to nothing', () => {
  const model = deskModel(sat(game(), 'ustr'), ['russia'], { plants: 'night' }, { plants: 'night' }, 'declined');
  expect(fader(model, 'plants')).toMatchObject({ value: 1, theirs: 1, agreed: false, ended: 'declined' });
});

test('a deal that stands is what the next draft would give up', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  expect(givenUp(deskModel(sat(played, 'russia'), ['ustr'], {}, null))).toBe(40);
  ustr.offers('russia', { protocol: 'on_proof' });
  russia.accepts();
  expect(givenUp(deskModel(sat(played, 'russia'), ['ustr'], {}, null))).toBe(51);
});

test('leaving an issue out on both sides is no agreement', () => {
  const model = deskModel(sat(game(), 'ustr'), ['russia'], {}, {});
  expect(model.faders.some(({ agreed }) => agreed)).toBe(false);
});
