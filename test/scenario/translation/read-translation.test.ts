/** What a translator is told, problem by problem. */
import { describe, expect, test } from 'vitest';
import { RUSSIAN, overlayOf, told, toldAfter } from './small-case.ts';

test('a whole translation: nothing to say', () => {
  expect(told(RUSSIAN)).toEqual([]);
  expect(overlayOf(RUSSIAN)).toMatchObject({ translates: 'small', language: 'ru' });
});

describe('what is missing', () => {
  test('a line: where it belongs, and what it says in the scenario', () =>
    expect(toldAfter('    says: Обыскать серверную\n', '')).toEqual([
      '31:3: error: `says` is missing from move `raid`. Translate “Raid the server room”.',
    ]));
  test('a whole part: once, with what belongs in it', () =>
    expect(toldAfter(/ {2}raid:\n( {4}.*\n)+/, '  {}\n')).toEqual([
      '30:1: error: `raid` is missing from `moves`. Translate its `says`, `details`, `then`.',
    ]));
  test('text in Markdown', () =>
    expect(toldAfter(', instructions: Тайно.', '')).toEqual([
      '16:3: error: `instructions` is missing from role `russia`. Translate it from the scenario, in Markdown.',
    ]));
  test('words after a colon', () =>
    expect(toldAfter('headline: Голосование', 'headline:')).toEqual([
      '36:21: error: `headline` is empty. Translate “A vote”.',
    ]));
  test('nothing is missing where papers and dates keep their names', () =>
    expect(toldAfter('M1: { note', 'M1: { publisher: USTR, date: 2006 г., note')).toEqual([]));
});

describe('what is too much', () => {
  test('a slip of the pen', () =>
    expect(toldAfter('headline: Голосование', 'hedline: Голосование')).toEqual([
      '36:3: error: `headline` is missing from event `vote`. Translate “A vote”.',
      '36:11: error: `hedline` is not a key of event `vote`. Did you mean `headline`?',
    ]));
  test('an id the scenario does not have', () =>
    expect(toldAfter('  vote:', '  vota:')[1]).toBe(
      '36:3: error: `vota` is not a key of `events`. Did you mean `vote`?',
    ));
  test('a rule', () =>
    expect(toldAfter('says: Обыскать серверную', 'says: Обыскать серверную\n    cost: 1')).toEqual([
      '33:5: error: `cost` of move `raid` has no words in the scenario, so a translation has nothing to say here. Delete it.',
    ]));
  test('a label that the scenario does not have', () =>
    expect(toldAfter('says: Сайт', 'says: Сайт\n    short: Сайт')).toEqual([
      '25:5: error: `short` of issue `shutdown` has no words in the scenario, so a translation has nothing to say here. Delete it.',
    ]));
  test('an objective’s points and an outcome’s test, which are lists in the scenario', () => {
    expect(toldAfter('says: Сохранять', 'points: 6, says: Сохранять')[0]).toContain('`points` of objective `calm`');
    expect(toldAfter('title: Конец', 'if: "true", title: Конец')[0]).toContain('`if` of outcome `over` has no words');
  });
  test('the title of a source', () =>
    expect(toldAfter('M1: { note', 'M1: { title: Справка, note')).toEqual([
      '40:9: error: `title`: a source keeps its title in its own language. Delete it.',
    ]));
});

describe('sentences of effects', () => {
  test('too few: each is named, in its order', () =>
    expect(toldAfter(', Комната пуста.', '')).toEqual([
      '34:11: error: `then` has 3 sentences here and 4 in the scenario. Translate each, in its order: “The police arrive.”, “The servers leave.”, “The room is empty.”, “Visitors drift away.”.',
    ]));
  test('one alone may stand without a list', () =>
    expect(toldAfter('then: Он закрывается.', 'then: [ Он закрывается. ]')).toEqual([]));
  test('an empty one', () =>
    expect(toldAfter('Комната пуста.', '""')).toEqual([
      '34:50: error: Part 3 of `then` is empty. Translate “The room is empty.”.',
    ]));
});

describe('what is not words', () => {
  test('a list', () =>
    expect(toldAfter('headline: Голосование', 'headline: [ Голосование ]')).toEqual([
      '36:21: error: `headline` should be words, but it is a list. Put them between double quotes.',
    ]));
  test('words where a block should be', () =>
    expect(toldAfter('vote: { headline: Голосование }', 'vote: Голосование')).toEqual([
      '36:9: error: `vote` should be a block with the keys `headline`, but it is `Голосование`. Write them below it.',
    ]));
  test('a form that no grammar has', () =>
    expect(toldAfter('forms: { gen: США', 'forms: { gan: США')).toEqual([
      '11:14: error: `gan` is not a key of role `ustr`. Did you mean `gen`?',
    ]));
  test('a number that no grammar has', () =>
    expect(toldAfter('number: plural', 'number: many')[0]).toMatch(
      /^11:\d+: error: `number` should be one of `singular`, `plural`, but it is `many`\./,
    ));
});

describe('what must be the same in every language', () => {
  test('a source: M in Cyrillic is another letter', () =>
    expect(toldAfter('говорит M1', 'говорит М1')).toEqual([
      '33:14: error: This leaves out the source `M1`. Write it as it is.',
    ]));
  test('a tag', () =>
    expect(toldAfter('*Record M1.*', '*Факт M1.*')).toEqual([
      '12:12: error: This leaves out the tag `Record`. Write it as it is.',
    ]));
  test('a number, whatever signs the language puts into it', () => {
    expect(toldAfter('850 000', '850\u00A0000')).toEqual([]);
    expect(toldAfter('850 000', '580 000')).toEqual([
      '33:14: warning: This leaves out the number `850000`. Write it as a number too, or check it.',
      '33:14: warning: The scenario does not have the number `580000`. Delete it, or check it.',
    ]);
  });
});

test('sentences left in the scenario’s language are a warning; labels may be the same', () => {
  expect(toldAfter('Всё уже кончено.', 'It is over now.')).toEqual([
    '38:31: warning: These are the words of the scenario, untranslated. Translate them.',
  ]);
  expect(toldAfter('headline: Голосование', 'headline: A vote')).toEqual([]);
});

test('every problem at once, in the file’s order', () => {
  const text = RUSSIAN.replace('title: Небольшое дело', 'titel: Небольшое дело')
    .replace('says: Путь', 'says: [ Путь ]')
    .replace('M1: { note: Видели в выдержке. }', 'M1: {}');
  expect(told(text).map((line) => line.replace(/:\d+: error:.*/, ''))).toEqual(['1', '4', '21', '40']);
});

describe('the first three lines', () => {
  test('say what the file is', () =>
    expect(told(RUSSIAN.replace(/^(.*\n){3}/, ''))).toEqual([
      '1:1: error: A translation begins with its format. Write `format: side-letter-translation/1`.',
      '1:1: error: A translation names its scenario by its id. Write `translates: small`.',
      '1:1: error: A translation names its language by a tag such as `ru` or `pt-BR`. Write `language: ru`.',
    ]));
  test('name the scenario', () =>
    expect(toldAfter('translates: small', 'translates: smal')[0]).toContain('Write `translates: small`.'));
  test('name another language than the scenario’s', () =>
    expect(toldAfter('language: ru', 'language: en')).toEqual([
      '3:11: error: The scenario itself is in `en`. Name the language of the translation.',
    ]));
  test('agree with the file’s name', () =>
    expect(told(RUSSIAN, 'scenarios/small.uk.yaml')).toEqual([
      '3:11: error: The language is `ru`, but the file is called `small.uk.yaml`. Give both the same.',
    ]));
});
