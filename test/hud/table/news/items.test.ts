import { expect, test } from 'vitest';
import type { Happening } from '../../../../src/kernel/setup.ts';
import { segmentsOf } from '../../../../src/hud/table/pace.ts';
import { newsItems } from '../../../../src/hud/table/news/items.ts';
import { scoreAt } from '../../../../src/hud/table/score-at.ts';
import { add, meter, role, setup } from '../../../support/case.ts';
import { Game } from '../../../support/game.ts';
import { said } from '../../support/said.ts';
import { sat } from '../../support/seated.ts';

const happening = (id: string, then: Happening['then']): Happening => ({
  id,
  at: 1,
  from: null,
  onlyIf: null,
  chance: null,
  tag: 'scenario',
  headline: id,
  text: `${id} happened.`,
  then,
});

const game = () =>
  new Game(
    setup({
      roles: [
        role('ustr', {
          objectives: [
            { id: 'out', says: 'Traffic', points: 50, attained: ['/', ['meter', 'traffic'], 100], par: 0.7 },
          ],
        }),
        role('russia'),
        role('site'),
      ],
      meters: [
        meter('traffic', { says: 'Traffic', start: 70, max: 100, unit: '%' }),
        meter('home', { says: 'Room at home', of: 'russia', seenBy: ['russia'] }),
      ],
      events: [
        happening('Cards are cut', [add('traffic', -4), add('home', 1)]),
        happening('A speech', []),
        happening('A hearing', [add('traffic', 0)]),
      ],
    }),
  );
function newsFor(seat: string) {
  const table = sat(game(), seat);
  const [news] = segmentsOf(table.facts);
  return newsItems(table.facts.slice(news?.from, news?.to), table.setup, seat);
}

test('each item says what it changed, under itself, and only what this seat may see', () => {
  const told = (seat: string) => newsFor(seat).map(({ fired, then }) => [fired.event, ...then.map(said)]);
  expect(told('russia')).toEqual([
    ['Cards are cut', 'Traffic 70 → 66%', 'Room at home 5 → 6 of 10'],
    ['A speech'],
    ['A hearing'],
  ]);
  expect(told('site')).toEqual([['Cards are cut', 'Traffic 70 → 66%'], ['A speech'], ['A hearing']]);
});

test('the news moves a seat’s score by what it moved of the seat’s own goals', () => {
  const ustr = sat(game(), 'ustr');
  expect([scoreAt(ustr, 0), scoreAt(ustr, ustr.facts.length)]).toEqual([40, expect.closeTo(38)]);
  const site = sat(game(), 'site');
  expect([scoreAt(site, 0), scoreAt(site, site.facts.length)]).toEqual([40, 40]);
});
