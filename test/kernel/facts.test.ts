import { expect, test } from 'vitest';
import { isHead, steps, type Fact } from '../../src/kernel/facts.ts';
import { Game, seats } from '../support/game.ts';
import { promise } from '../support/promise.ts';

test('a resolution is told in steps: a cause, and what it brought about', () => {
  const game = new Game(promise({ due: { kind: 'at', round: 1 } }));
  seats(game).ustr.offers('russia', { word: 'given' });
  seats(game).russia.accepts();
  game.month({ russia: ['act'] });
  const facts = game.log.at(-1)?.facts.map(({ fact }) => fact) ?? [];
  const told = steps(facts.filter((fact) => fact.type !== 'sealed')).map(({ head, then }) => [
    head.type,
    then.map((fact) => fact.type),
  ]);
  expect(told.slice(0, 3)).toEqual([
    ['phase-began', []],
    ['opened', ['capital-moved', 'meter-moved']],
    [
      'tested',
      [
        'credibility-moved',
        'month-began',
        'phase-began',
        'capital-moved',
        'capital-moved',
        'capital-moved',
        'phase-began',
      ],
    ],
  ]);
});

test('no step is empty and none is lost', () => {
  const told: Fact[] = [
    { type: 'month-turned' },
    { type: 'told', says: 'It rains.', cause: { by: 'month' } },
    { type: 'reckoning-began' },
  ];
  expect(steps(told).flatMap(({ head, then }) => [head, ...then])).toEqual(told);
  expect(told.map(isHead)).toEqual([true, false, true]);
  expect(steps([])).toEqual([]);
});
