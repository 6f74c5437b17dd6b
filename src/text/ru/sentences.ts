/** Structured sentences: as spoken, and as reported. */
import type { Sentence } from '../../kernel/action.ts';
import type { RoleId } from '../../kernel/setup.ts';
import type { SentenceWords } from '../catalogue.ts';
import type { Context } from '../context.ts';
import { Who, did, does, issue, month, option, quote, them, who } from './grammar.ts';

const LEVELS = { 1: 'немного важен', 2: 'довольно важен', 3: 'очень важен', 4: 'важнее всего' } as const;

export const SENTENCES = {
  spoken: {
    matters: ({ issue: id, level }, at) => `Пункт ${issue(at, id)} для нас ${LEVELS[level]}.`,
    cannot: ({ issue: id, option: chosen }, at) =>
      `${quote(at.issue(id))}: мы не можем согласиться на ${option(at, id, chosen)}.`,
    flexible: ({ issue: id }, at) => `${quote(at.issue(id))}: здесь мы готовы уступить.`,
    warn: ({ move, round }, at) =>
      `Если ничего не изменится, в ${month(at, round, 'loc')} мы сделаем ход ${quote(at.move(move))}.`,
  },
  reported: {
    matters: ({ issue: id, level }, by, at) =>
      `${Who(at, by)} ${did(at, by, 'сказал')}, что для ${them(at, by)} пункт ${issue(at, id)} ${LEVELS[level]}.`,
    cannot: ({ issue: id, option: chosen }, by, at) =>
      `${Who(at, by)} ${did(at, by, 'сказал')}, что не ${does(at, by, 'может', 'могут', 'можете')} согласиться на ${option(at, id, chosen)} по пункту ${issue(at, id)}.`,
    flexible: ({ issue: id }, by, at) =>
      `${Who(at, by)} ${did(at, by, 'сказал')}, что ${did(at, by, 'готов')} уступить по пункту ${issue(at, id)}.`,
    warn: ({ move, round }, by, at) =>
      `${Who(at, by)} ${did(at, by, 'предупредил')}: если ничего не изменится, в ${month(at, round, 'loc')} ${who(at, by)} ${does(at, by, 'сделает', 'сделают', 'сделаете')} ход ${quote(at.move(move))}.`,
  },
} satisfies SentenceWords;

/** A sentence as reported, whatever its kind. */
export const reported = (sentence: Sentence, by: RoleId, at: Context): string =>
  (SENTENCES.reported[sentence.kind] as (of: Sentence, by: RoleId, at: Context) => string)(sentence, by, at);
