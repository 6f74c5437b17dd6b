import { expect, test } from 'vitest';
import { capitalLeft, handOf } from '../../../../src/hud/table/moves/hand.ts';
import { Game } from '../../../support/game.ts';
import { add, meter, move, setup } from '../../../support/case.ts';
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
