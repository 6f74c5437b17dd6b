/** One seat, one month of cards, and what it chooses. */
import { expect, test } from 'vitest';
import { Memory } from '../../../src/bots/parts/memory.ts';
import { Position } from '../../../src/bots/parts/position.ts';
import { Prospects } from '../../../src/bots/parts/prospects.ts';
import { sealNow } from '../../../src/bots/parts/seal-month.ts';
import type { Fact } from '../../../src/kernel/facts.ts';
import { act, start } from '../../../src/kernel/play.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import type { Setup } from '../../../src/kernel/setup.ts';
import { viewFor } from '../../../src/kernel/view.ts';
import { add, issue, meter, move, option, pledge, role, set, setup } from '../../support/case.ts';

const base: Partial<Setup> = {
  calendar: { first: '2006-11', rounds: 4 },
  roles: [
    role('russia', { capital: { eachRound: 1, keepAtMost: 2 } }),
    role('site', {
      capital: { eachRound: 1, keepAtMost: 2 },
      objectives: [{ id: 'online', says: 'Online', points: 20, attained: ['meter', 'online'], par: 0.5 }],
    }),
  ],
};

/** What a seat seals in the first month, after these deals and with these facts heard. */
function sealed(given: Setup, seat: string, signed: { readonly [issue: string]: string }, heard: readonly Fact[] = []) {
  const rules = rulesOf(given);
  const { state } = start(given, 1);
  const [a = '', b = ''] = given.roles.map(({ id }) => id);
  if (Object.keys(signed).length > 0) {
    act(rules, state, a, { do: 'propose', to: [b], package: signed });
    act(rules, state, b, { do: 'accept', offer: state.offers[0]?.id ?? '' });
  }
  act(rules, state, null, { do: 'time-up' });
  const own = setupFor(given, seat);
  const view = viewFor(rules, state, seat);
  const who = {
    rules: rulesOf(own),
    role: seat,
    prospects: new Prospects(own, seat),
    scruples: { honour: 2, lies: false },
    trust: 0,
  };
  const memory = new Memory();
  memory.see(heard);
  return sealNow(own, who, view, new Position(who, view), memory, () => 0.5);
}

const raid = move('raid', 'russia', [set('online', 0)], {
  feltBy: { site: 'large' },
  blockedIf: ['played', 'move_host'],
});
const shelter = setup({
  ...base,
  meters: [meter('online', { start: 1, max: 1 })],
  moves: [move('move_host', 'site', []), move('press_day', 'site', []), raid],
});

test('a shop that was raided before moves its servers', () => {
  const before: Fact = { type: 'opened', role: 'russia', move: 'raid', cost: 1, blocked: false, writes: [] };
  expect(sealed(shelter, 'site', {}, [before]).action).toMatchObject({ moves: ['move_host'] });
});

test('a warning is as good a reason', () => {
  const warning: Fact = {
    type: 'said',
    by: 'russia',
    to: [],
    words: '',
    sentence: { kind: 'warn', move: 'raid', round: 1 },
  };
  expect(sealed(shelter, 'site', {}, [warning])).toMatchObject({
    action: { moves: ['move_host'] },
    reason: { code: 'moved-for', data: { move: 'move_host' } },
  });
});

const plants = (russiaPays: number, broken: number): Setup =>
  setup({
    ...base,
    roles: [
      role('russia', {
        capital: { eachRound: 1, keepAtMost: 2 },
        objectives: [{ id: 'home', says: 'Home', points: 10, attained: ['/', ['meter', 'home'], 10], par: 0.5 }],
      }),
      role('site'),
    ],
    meters: [meter('plants', { start: 4 }), meter('home', { start: 5 })],
    issues: [
      issue(
        'plants',
        ['russia', 'site'],
        [
          option('closed', {
            worth: { russia: -russiaPays, site: 8 },
            pledge: pledge('russia', {
              due: { kind: 'at', round: 3 },
              keptIf: ['<=', ['meter', 'plants'], 2],
              ifBroken: [add('home', -broken)],
            }),
          }),
        ],
      ),
    ],
    moves: [move('night_checks', 'russia', [add('plants', -2)]), move('parade', 'russia', [add('home', 0.5)])],
  });

test('a pledge worth keeping is worked for', () => {
  expect(sealed(plants(2, 4), 'russia', { plants: 'closed' }).action).toMatchObject({ moves: ['night_checks'] });
});

test('one that costs more than its breach is not', () => {
  expect(sealed(plants(9, 1), 'russia', { plants: 'closed' }).action).toMatchObject({ moves: ['parade'] });
});

test('what could still be sold is not given away', () => {
  expect(sealed(plants(2, 4), 'russia', {}).action).toMatchObject({ moves: ['parade'] });
});

test('room at home is made for what could not be signed', () => {
  const given = plants(2, 4);
  const narrow = setup({
    ...given,
    meters: [meter('plants', { start: 4 }), meter('home', { start: 5 }), meter('room', { start: 3 })],
    issues: given.issues.map((one) => ({
      ...one,
      options: one.options.map((o) => ({ ...o, needs: { russia: ['>=', ['meter', 'room'], 4] } })),
    })),
    moves: [...given.moves, move('brief', 'russia', [add('room', 1)])],
  });
  expect(sealed(narrow, 'russia', {}).action).toMatchObject({ moves: ['brief'] });
});

test('an act is done when the word is worth its cost', () => {
  const asked = (cost: number): Setup =>
    setup({
      ...base,
      meters: [meter('online', { start: 1, max: 1 }), meter('paid', { max: 1, start: 0 })],
      issues: [
        issue(
          'fund',
          ['russia', 'site'],
          [
            option('fifteen', {
              worth: { russia: 3, site: -cost },
              pledge: pledge('site', {
                due: { kind: 'at', round: 1 },
                keptIf: ['meter', 'paid'],
                ifBroken: [set('online', 0.8)],
                act: { says: 'Pay', months: 'due', delivers: 1, then: [set('paid', 1)] },
              }),
            }),
          ],
        ),
      ],
    });
  expect(sealed(asked(2), 'site', { fund: 'fifteen' }).action).toMatchObject({ keeps: ['fund'] });
  expect(sealed(asked(9), 'site', { fund: 'fifteen' }).action).toMatchObject({ keeps: [] });
});
