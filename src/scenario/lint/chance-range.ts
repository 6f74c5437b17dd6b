/** A chance is a share from 0 to 1; 60 for 60 % is the commonest slip. */
import type { Path } from '../problems.ts';
import type { EffectInput } from '../format/effects.ts';
import type { Lint } from './draft.ts';

export const chanceRange: Lint = ({ file }, report) => {
  const check = (chance: unknown, path: Path): void => {
    if (typeof chance !== 'number' || (chance >= 0 && chance <= 1)) return;
    const mend = chance > 1 && chance <= 100 ? `Write ${chance / 100} for ${chance} %.` : 'Write a number from 0 to 1.';
    report({
      level: 'error',
      code: 'chance-range',
      path,
      message: `A chance goes from 0 to 1, but this is ${chance}.`,
      mend,
    });
  };
  const effects = (list: readonly EffectInput[], path: Path): void =>
    list.forEach((effect, place) => {
      check(effect.chance, [...path, place, 'chance']);
      check(effect.leak, [...path, place, 'leak']);
      effects(effect.then ?? [], [...path, place, 'then']);
      effects(effect.else ?? [], [...path, place, 'else']);
    });
  effects(file['each-round'], ['each-round']);
  for (const [id, move] of Object.entries(file.moves)) effects(move.then, ['moves', id, 'then']);
  for (const [id, event] of Object.entries(file.events)) {
    check(event.chance, ['events', id, 'chance']);
    effects(event.then, ['events', id, 'then']);
  }
  for (const [issue, { options }] of Object.entries(file.issues)) {
    for (const [id, option] of Object.entries(options)) {
      const path = ['issues', issue, 'options', id];
      effects(option['at-signature'], [...path, 'at-signature']);
      if (!option.pledge) continue;
      for (const key of ['if-called-early', 'if-kept', 'if-broken'] as const)
        effects(option.pledge[key], [...path, 'pledge', key]);
      check(option.pledge.act?.delivers, [...path, 'pledge', 'act', 'delivers']);
      effects(option.pledge.act?.then ?? [], [...path, 'pledge', 'act', 'then']);
    }
  }
};
