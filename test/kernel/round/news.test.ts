import { describe, expect, test } from 'vitest';
import type { Happening } from '../../../src/kernel/setup.ts';
import { add, meter, move, role, set, setup } from '../../support/case.ts';
import { Game } from '../../support/game.ts';

const event = (id: string, more: Partial<Happening> = {}): Happening => ({
  id,
  at: null,
  from: null,
  onlyIf: null,
  chance: null,
  tag: 'scenario',
  headline: id,
  text: '',
  then: [],
  ...more,
});
/** The months in which each event fires, by name. */
const fired = (events: readonly Happening[], { seed = 1, forced = {} } = {}): { [id: string]: number[] } => {
  const game = new Game(
    setup({
      meters: [meter('mood', { start: 0 })],
      eachRound: [add('mood', 1)],
      events,
    }),
    seed,
    forced,
  );
  game.toTheEnd();
  const months: { [id: string]: number[] } = {};
  let round = 0;
  for (const { facts } of game.log)
    for (const { fact } of facts) {
      if (fact.type === 'month-began') round = fact.round;
      if (fact.type === 'fired') (months[fact.event] ??= []).push(round);
    }
  return months;
};

describe('events fire once', () => {
  test('on their date, from a month on, on a condition, or both', () => {
    expect(
      fired([
        event('first', { at: 1 }),
        event('third', { at: 3 }),
        event('later', { from: 2 }),
        event('any'),
        event('mood', { onlyIf: ['>=', ['meter', 'mood'], 2] }),
        event('both', { from: 2, onlyIf: ['>=', ['meter', 'mood'], 1] }),
        event('missed_its_date', { at: 2, onlyIf: ['>=', ['meter', 'mood'], 2] }),
        event('after_the_end', { at: 9 }),
      ]),
    ).toEqual({ first: [1], third: [3], later: [2], any: [1], mood: [3], both: [2] });
  });

  test('in the file’s order, each reading what the last has done', () => {
    const chain = (first: boolean): Happening[] => {
      const cause = event('cause', { at: 1, then: [set('mood', 9)] });
      const effect = event('effect', { at: 1, onlyIf: ['==', ['meter', 'mood'], 9] });
      return first ? [cause, effect] : [effect, cause];
    };
    expect(Object.keys(fired(chain(true)))).toEqual(['cause', 'effect']);
    expect(Object.keys(fired(chain(false)))).toEqual(['cause']);
  });
});

describe('chance rolls once, at the first News whose date and condition hold', () => {
  const storm = event('storm', { chance: 0.5, onlyIf: ['>=', ['meter', 'mood'], 1] });

  test('then or never', () => {
    const months = Array.from({ length: 40 }, (_, seed) => fired([storm], { seed })['storm'] ?? []);
    expect(new Set(months.map(String))).toEqual(new Set(['2', '']));
  });

  test('forced by its name', () => {
    expect(fired([storm], { forced: { storm: true } })).toEqual({ storm: [2] });
    expect(fired([storm], { forced: { storm: false } })).toEqual({});
  });

  test('what is certain rolls no dice; what is impossible never comes, though its chance would rise', () => {
    expect(fired([event('sure', { chance: 1 }), event('never', { chance: 0 })])).toEqual({ sure: [1] });
    expect(fired([event('too_early', { chance: ['/', ['meter', 'mood'], 1] })])).toEqual({});
  });

  test('nobody sees what did not come', () => {
    const game = new Game(setup({ events: [event('storm', { chance: 0.5 })] }), 1, { storm: false });
    expect(game.facts('missed')).toHaveLength(1);
    expect(JSON.stringify(game.shown('ustr'))).not.toContain('storm');
    expect(JSON.stringify(game.view('ustr'))).not.toContain('storm');
  });
});

test('an event carries its own words, tag and source', () => {
  const game = new Game(
    setup({ events: [event('vote', { tag: 'record', record: 'M50', headline: 'A vote', text: 'It failed.' })] }),
  );
  expect(game.shown('site')).toContainEqual({
    type: 'fired',
    event: 'vote',
    tag: 'record',
    record: 'M50',
    headline: 'A vote',
    text: 'It failed.',
  });
});

describe('capital', () => {
  const roles = [
    role('ustr', { capital: { eachRound: 3, keepAtMost: 2 } }),
    role('russia', { capital: { eachRound: ['+', 1, ['round']], keepAtMost: 0 } }),
    role('site', { capital: { eachRound: 2.5, keepAtMost: 9 } }),
  ];

  test('comes in each month, whole, on top of what may be kept', () => {
    const game = new Game(setup({ roles, moves: [move('card', 'ustr', [], { cost: 4 })] }));
    const purse = (): number[] => ['ustr', 'russia', 'site'].map((id) => game.capital(id));
    expect(purse()).toEqual([3, 2, 2]);
    game.month();
    expect(purse()).toEqual([5, 3, 4]);
    game.month({ ustr: ['card'] });
    expect(purse()).toEqual([4, 4, 6]);
  });

  test('what news gives or takes is not lost in what may be kept', () => {
    const gift = event('gift', { at: 2, then: [{ do: 'add', to: { kind: 'capital', id: 'ustr' }, by: 1 }] });
    const loss = event('loss', { at: 1, then: [{ do: 'add', to: { kind: 'capital', id: 'russia' }, by: -1 }] });
    const game = new Game(setup({ roles, events: [gift, loss] }));
    expect(game.capital('russia')).toBe(1);
    game.month();
    expect(game.capital('ustr')).toBe(6);
  });
});
