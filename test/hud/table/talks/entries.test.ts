import { expect, test } from 'vitest';
import { entriesOf, entryTitle } from '../../../../src/hud/table/talks/entries.ts';
import { contextOf } from '../../../../src/text/context.ts';
import { Game, seats } from '../../../support/game.ts';
import { issue, option, role, setup } from '../../../support/case.ts';
import { sat } from '../../support/seated.ts';

const game = () =>
  new Game(
    setup({
      roles: [
        role('ustr', { name: 'USTR' }),
        role('russia', { name: 'Russia', mark: 'triangle' }),
        role('site', { name: 'The site', mark: 'circle' }),
      ],
      issues: [
        issue('plants', ['ustr', 'russia'], [option('night', { says: 'Inspect at night' })], { says: 'Disc plants' }),
      ],
    }),
  );
const log = (played: Game, seat: string) => {
  const table = sat(played, seat);
  return entriesOf(table.facts, table.setup, seat);
};

test('each seat’s log holds what it may see, with who else sees it', () => {
  const played = game();
  const { ustr, russia } = seats(played);
  ustr.says({ kind: 'matters', issue: 'plants', level: 3 });
  ustr.says({ kind: 'flexible', issue: 'plants' }, ['russia']);
  ustr.offers('russia', { plants: 'night' });
  russia.declines();
  expect(log(played, 'russia').map(({ kind, by, sees }) => [kind, by, sees])).toEqual([
    ['said', 'ustr', []],
    ['said', 'ustr', ['ustr', 'russia']],
    ['offer', 'ustr', ['ustr', 'russia']],
    ['event', 'russia', ['ustr', 'russia']],
  ]);
  expect(log(played, 'site').map(({ kind }) => kind)).toEqual(['said']);
});

test('an offer tells what is in it, and is numbered', () => {
  const played = game();
  seats(played).ustr.offers('russia', { plants: 'night' });
  const [entry] = log(played, 'russia');
  const at = contextOf(sat(played, 'ustr').setup, 'ustr');
  const titleFor = (seat: string) => entry && entryTitle('ustr', entry, contextOf(sat(played, seat).setup, seat));
  expect(entry?.more).toBe('Disc plants: “Inspect at night”');
  expect(titleFor('russia')).toBe('USTR, offer 1');
  expect(titleFor('ustr')).toBe('You, offer 1');
  expect(entryTitle('site', { offer: { ...entry!.offer!, by: 'site', to: ['ustr', 'russia'] } }, at)).toBe(
    'The site, three-way, offer 1',
  );
});

test('entries keep their months', () => {
  const played = game();
  const { ustr } = seats(played);
  ustr.says({ kind: 'flexible', issue: 'plants' });
  played.month();
  ustr.says({ kind: 'flexible', issue: 'plants' });
  expect(log(played, 'site').map(({ round }) => round)).toEqual([1, 2]);
});
