/** Russian declines, agrees and counts; and it leaves nothing unsaid that English says. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { readTranslated } from '../../src/scenario/translation/translated.ts';
import { contextOf } from '../../src/text/context.ts';
import { english } from '../../src/text/en/english.ts';
import { sayFact } from '../../src/text/facts.ts';
import { speak } from '../../src/text/language.ts';
import { plain } from '../../src/text/line.ts';
import { monthName } from '../../src/text/months.ts';
import { sayNumber, sayPercent, sayUnit } from '../../src/text/numbers.ts';
import { sayReason } from '../../src/text/reasons.ts';
import { month, months, points, quote, steps, whoAll } from '../../src/text/ru/grammar.ts';
import { russian } from '../../src/text/ru/russian.ts';
import { FACTS } from './sample-facts.ts';
import { expectClean } from './clean.ts';
import { LISTENERS, SMALL_CASE } from './small-case.ts';

const YAML = 'scenarios/hanoi_2006.yaml';
const original = readScenario(readFileSync(YAML, 'utf8'), YAML).setup;
const { setup } = readTranslated(readFileSync('scenarios/hanoi_2006.ru.yaml', 'utf8'), 'hanoi_2006.ru.yaml', original);
if (!setup) throw new Error('Hanoi cannot be read in Russian');
const hanoi = setup;

beforeAll(() => speak(russian));
afterAll(() => speak(english));

describe('a name and its verb', () => {
  const declined = (by: string, listener: string | null = null): string =>
    sayFact({ type: 'declined', by, offer: 'o:site>ustr+russia#2' }, hanoi, listener).text;
  it.each([
    ['russia', null, /^Россия отклонила предложение/],
    ['ustr', null, /^США отклонили предложение/],
    ['site', 'ustr', /^Сайт отклонил /],
    ['russia', 'russia', /^Вы отклонили предложение/],
  ])('agree: %s, told to %s', (by, listener, said) => expect(declined(by, listener)).toMatch(said));

  it('take the case of their place', () => {
    const at = contextOf(hanoi, 'ustr');
    expect(whoAll(at, ['ustr', 'russia'], 'dat')).toBe('России и вам');
    expect(whoAll(at, ['site', 'russia'], 'gen')).toBe('сайта и России');
    expect(russian.parts?.seats.sit('russia', contextOf(hanoi, null))).toBe('Играть за Россию');
    expect(russian.parts?.desk.worthTo('site', at)).toBe('Ценность для сайта');
    expect(russian.subjects.credibility('ustr', contextOf(hanoi, null))).toBe('доверие к США');
    expect(russian.subjects.credibility('ustr', at)).toBe('доверие к вам');
  });
  it('stand as they are where a case in another language gives no forms', () => {
    expect(sayReason({ role: 'russia', line: { code: 'waited', data: {} } }, SMALL_CASE, 'russia')).toBe(
      'Russia не сделал хода: ни один не обещал достаточно.',
    );
  });
});

describe('numbers and months', () => {
  it('are counted', () => {
    expect([1, 2, 5, 11, 21, 0.5].map(steps)).toEqual(['1 шаг', '2 шага', '5 шагов', '11 шагов', '21 шаг', '0,5 шага']);
    expect([1, 3, 7].map(points)).toEqual(['1 очко', '3 очка', '7 очков']);
    expect([1, 4, 8].map(months)).toEqual(['1 месяц', '4 месяца', '8 месяцев']);
  });
  it('are declined', () => {
    const at = contextOf(hanoi, null);
    const every = [1, 4, 5, 7];
    expect(every.map((round) => month(at, round, 'loc'))).toEqual(['ноябре', 'феврале', 'марте', 'мае']);
    expect(every.map((round) => month(at, round, 'dat'))).toEqual(['ноябрю', 'февралю', 'марту', 'маю']);
    expect(every.map((round) => month(at, round, 'gen'))).toEqual(['ноября', 'февраля', 'марта', 'мая']);
  });
  it('are written as Russians write them', () => {
    expect(monthName(hanoi, 4, 'full')).toBe('февраль 2007');
    expect(sayNumber(-1.5)).toBe('−1,5');
    expect(sayPercent(0.28)).toBe('28\u00a0%');
    expect(sayUnit('%')).toBe('\u00a0%');
  });
  it('quotations inside quotations take the other marks', () => {
    expect(quote('Офлайн, «на технические работы».')).toBe('«Офлайн, „на технические работы“»');
  });
});

describe('every fact, to every listener', () => {
  for (const [i, fact] of FACTS.entries())
    it(`is a clean sentence: ${fact.type} ${i}`, () => {
      for (const listener of LISTENERS) {
        const line = plain(sayFact(fact, SMALL_CASE, listener));
        expectClean(line);
        expect(line).toMatch(/^[«A-ZА-ЯЁ0-9]/);
        expect(line).toMatch(/[.!?][»)]?$/);
      }
    });
});

it('says as much in the glossary as English does', () => {
  const terms = Object.entries(russian.parts?.codex.glossary.terms ?? {});
  for (const [id, [term, says]] of terms) {
    expect(term, id).toMatch(/^[А-ЯЁ]/);
    expect(says, id).toMatch(/\.$/);
  }
});
