import { expect, test } from 'vitest';
import { heardStep, toldSteps } from '../../../../src/hud/table/resolution/told.ts';
import { segmentsOf } from '../../../../src/hud/table/pace.ts';
import { Game, seats } from '../../../support/game.ts';
import { add, issue, meter, move, option, pledge, role, setup, track } from '../../../support/case.ts';
import { said } from '../../support/said.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      roles: [role('ustr', { name: 'USTR' }), role('russia', { name: 'Russia' }), role('site', { name: 'The site' })],
      meters: [
        meter('traffic', { says: 'Traffic', start: 70, max: 100, unit: '%' }),
        meter('home', { says: 'Room at home', of: 'russia', seenBy: ['russia'] }),
      ],
      tracks: [track('accession', { says: 'WTO seat' })],
      moves: [
        move('name_site', 'ustr', [add('traffic', 4)], { says: 'Name the shop' }),
        move('speech', 'russia', [add('home', 1)], { says: 'Give a speech' }),
      ],
      issues: [
        issue(
          'plants',
          ['ustr', 'russia'],
          [option('night', { pledge: pledge('russia', { due: { kind: 'at', round: 1 }, keptIf: 1 }) })],
          { says: 'Disc plants' },
        ),
      ],
    }),
  );
function told(played: Game, seat: string) {
  const table = sat(played, seat);
  const segment = segmentsOf(table.facts).findLast(({ phase }) => phase === 'resolution');
  return toldSteps(table.facts.slice(segment?.from, segment?.to), table.setup, seat);
}

test('moves, then pledges, then the track: one step each, with before and after', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.offers('russia', { plants: 'night' });
  russia.accepts();
  played.month({ ustr: ['name_site'], russia: ['speech'] });
  const steps = told(played, 'ustr');
  expect(steps.map(({ role: by, move: card }) => [by, card])).toEqual([
    ['ustr', 'name_site'],
    ['russia', 'speech'],
    ['russia', null],
    [null, null],
  ]);
  expect(steps[0]?.then.map(said)).toEqual(['Traffic 70 → 74%']);
  expect(heardStep(steps[0] ?? { upTo: 0, head: { text: '' }, then: [], role: null, move: null })).toMatch(/Traffic/);
});

test('what a seat cannot see is not told to it', () => {
  const played = game();
  played.month({ russia: ['speech'] });
  const forRussia = told(played, 'russia').find(({ move: card }) => card === 'speech');
  const forSite = told(played, 'site').find(({ move: card }) => card === 'speech');
  expect(forRussia?.then.map(said)).toEqual(['Room at home 5 → 6 of 10']);
  expect(forSite?.then).toEqual([]);
});

test('each step says how many facts it reaches, so that the picture can wait with it', () => {
  const played = game();
  played.month({ ustr: ['name_site'] });
  const reached = told(played, 'ustr').map(({ upTo }) => upTo);
  expect(reached).toEqual([...reached].sort((a, b) => a - b));
  expect(new Set(reached).size).toBe(reached.length);
});
