/** A case in another language: other words, the same game. */
import { describe, expect, test } from 'vitest';
import hanoi from '../../../scenarios/hanoi_2006.yaml';
import hanoiInRussian from '../../../scenarios/hanoi_2006.ru.yaml';
import { readGame, writeGame } from '../../../src/app/games/game-file.ts';
import type { Effect } from '../../../src/kernel/effect.ts';
import { hashRules } from '../../../src/kernel/hash.ts';
import { isBroken, newRecord, replay } from '../../../src/kernel/record.ts';
import { translate } from '../../../src/scenario/translation/translate.ts';
import { randomRecord } from '../../support/random-game.ts';
import { overlayOf, RUSSIAN, small } from './small-case.ts';

const russian = translate(small, overlayOf(RUSSIAN));

describe('a translated case', () => {
  test('speaks the language, and says which', () => {
    expect(russian).toMatchObject({ language: 'ru', title: 'Небольшое дело', about: 'Две стороны, одно обещание.' });
    expect(russian.roles.map(({ name, fullName, brings }) => [name, fullName, brings])).toEqual([
      ['США', 'Офис торгового представителя', 'за ними — голос'],
      ['Россия', 'Россия', undefined],
    ]);
    expect(russian.meters[1]).toMatchObject({ says: 'Поддержка дома', unit: 'пункты' });
    expect(russian.meters[1]?.bands?.map(({ id, says }) => [id, says])).toEqual([
      ['low', 'мало'],
      ['high', 'много'],
    ]);
    expect(russian.issues[0]?.options[0]?.needsSays).toEqual({ russia: 'Поддержка дома не ниже 4' });
    expect(russian.tracks[0]?.neutral).toEqual({ georgia: 'Грузия' });
    expect(russian.teaching.glossary).toEqual([{ term: 'Зажим', says: 'Удержанный шаг.' }]);
  });

  test('has its prose in blocks, with the tags that screens know', () =>
    expect(russian.roles[0]?.brief).toEqual([
      {
        kind: 'paragraph',
        spans: [
          { text: 'Им нужны ' },
          { text: 'обещания', em: true },
          { text: ', которые держат. ' },
          { text: 'Record M1.', em: true },
        ],
      },
    ]));

  test('says the sentences of its effects where the original does', () => {
    const said = (effects: readonly Effect[]): unknown[] =>
      effects.map((effect) =>
        effect.do === 'group' ? [effect.says, said(effect.then), said(effect.else)] : effect.says,
      );
    expect(said(russian.moves[0]?.then ?? [])).toEqual([
      ['Приезжает милиция.', ['Серверы увозят.'], [['Комната пуста.', [], []]]],
      'Посетители расходятся.',
    ]);
  });

  test('has the forms of its own names, and never those of the original', () => {
    expect(russian.roles[0]?.forms).toEqual({ gen: 'США', number: 'plural' });
    expect(russian.roles[1]).not.toHaveProperty('forms');
  });

  test('leaves papers their names where nothing is said of them', () =>
    expect(russian.sources['M1']).toEqual({
      title: 'A fact sheet',
      publisher: 'USTR',
      date: '2006',
      note: 'Видели в выдержке.',
    }));

  test('leaves the original as it was', () => expect(small.title).toBe('A small case'));
});

describe('the same game in another language', () => {
  test.each([
    ['a small case', small, russian],
    ['Hanoi', hanoi, hanoiInRussian],
  ])('%s: has the same rules', (_, english, translated) => {
    expect(hashRules(translated)).toBe(hashRules(english));
    expect(newRecord(translated, 1).rulesHash).toBe(newRecord(english, 1).rulesHash);
  });

  test('a game of Hanoi, begun in Russian, replays and comes to the same end as in English', () => {
    const record = randomRecord(hanoiInRussian, 11);
    const played = replay(record);
    const english = replay({ ...record, setup: hanoi });
    if (isBroken(played) || isBroken(english)) throw new Error('It broke');
    expect(played.hash).toBe(english.hash);
    expect(played.state.phase).toBe('over');
  });

  test('is kept as a file in its language, and read back', () => {
    const record = randomRecord(hanoiInRussian, 12);
    const game = { id: 'a', record, seat: 'ustr', bots: {}, botSeed: 1, round: 1, over: true, played: 0 };
    const read = readGame(writeGame(game), 'b', 0);
    if ('code' in read) throw new Error(read.code);
    expect(read.record).toEqual(record);
    expect(read.record.setup).toMatchObject({ language: 'ru', title: 'Ханой, ноябрь 2006' });
  });
});
