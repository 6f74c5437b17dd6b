import { expect, test } from 'vitest';
import { capitalLeft, handOf, keepsOf } from '../../../../src/hud/table/moves/hand.ts';
import { forecastLines } from '../../../../src/hud/table/moves/forecast-lines.ts';
import { forecast } from '../../../../src/kernel/forecast.ts';
import { Game, seats } from '../../../support/game.ts';
import { add, issue, meter, move, option, pledge, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      meters: [meter('cash', { says: 'Cash', start: 4, of: 'site', unit: 'months', seenBy: ['site'] })],
      moves: [
        move('vouchers', 'site', [add('cash', 1)], { cost: 2, says: 'Sell vouchers' }),
        move('sue', 'site', [add('cash', 2, { chance: 0.5 })], { cost: 2, says: 'Sue the bank' }),
        move('wait', 'site', [], {
          availableIf: ['>', ['meter', 'cash'], 9],
          availableSays: 'Only with cash above 9.',
        }),
      ],
      issues: [
        issue(
          'cards',
          ['ustr', 'site'],
          [
            option('block', {
              says: 'Block US customers',
              pledge: pledge('site', {
                due: { kind: 'at', round: 1 },
                act: { says: 'Block them', then: [], months: 'due', delivers: 1 },
              }),
            }),
          ],
          { says: 'US customers' },
        ),
      ],
    }),
  );
const hand = (played: Game, chosen: string[] = []) => handOf(sat(played, 'site'), chosen);

test('a card that cannot be paid with what is left says so; one that is loaded can be taken out', () => {
  const played = game();
  played.endTalks();
  expect(capitalLeft(sat(played, 'site'), ['vouchers'])).toBe(1);
  const [vouchers, sue] = hand(played, ['vouchers']);
  expect(vouchers).toMatchObject({ chosen: true, whyNot: null });
  expect(sue?.whyNot).toMatch(/^Costs 2; you have 1 left/);
});

test('a card whose condition fails tells the condition', () => {
  const played = game();
  played.endTalks();
  expect(hand(played).find(({ move: { id } }) => id === 'wait')?.whyNot).toMatch(/Only with cash above 9/);
});

test('played last month, a card is a point dearer and says why', () => {
  const played = game();
  played.month({ site: ['vouchers'] });
  played.endTalks();
  expect(hand(played)[0]).toMatchObject({ cost: 3, surcharge: true });
});

test('promises whose act is due have a switch', () => {
  const played = game();
  const { ustr, site } = seats(played);
  ustr.offers('site', { cards: 'block' });
  site.accepts();
  played.endTalks();
  expect(keepsOf(sat(played, 'site'))).toEqual([{ issue: 'cards', says: 'Block them', option: 'block', due: 1 }]);
  expect(keepsOf(sat(played, 'ustr'))).toEqual([]);
});

test('the forecast is exact for your own numbers, and says what it comes to if chance fails', () => {
  const played = game();
  played.endTalks();
  const { view, setup: seen } = sat(played, 'site');
  const told = forecast(view, seen, ['sue'], []);
  expect(told && forecastLines(told, seen, 'site')).toEqual([
    { id: 'meter-cash', label: 'Cash', change: '4 → 6 months', otherwise: '4' },
  ]);
});
