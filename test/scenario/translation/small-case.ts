/** A small case and its Russian, whose lines a test can damage as a translator would. */
import type { Setup } from '../../../src/kernel/setup.ts';
import { inOneLine } from '../../../src/scenario/problems.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { Overlay } from '../../../src/scenario/translation/translate.ts';
import { readTranslation } from '../../../src/scenario/translation/read-translation.ts';

const SCENARIO = `
format: side-letter/1
id: small
title: A small case
about: Two seats, one promise.
calendar: { first: 2006-11, rounds: 8 }
roles:
  ustr:
    name: USTR
    full-name: Office of the Trade Representative
    brings: brings the vote
    mark: square
    walk-away: 40
    brief: |
      It wants *promises* that hold. *Record M1.*
    instructions: Ask for a date.
    objectives: [ { id: calm, says: Stay calm, points: 5, attained: "meters.traffic / 100", par: 0.7 } ]
  russia: { name: Russia, mark: triangle, walk-away: 40, brief: Public., instructions: Secret. }
meters:
  traffic: { says: Traffic, start: 70, unit: "%" }
  home: { says: Room at home, of: russia, start: 6, max: 10, unit: points, seen-by: [russia], others-see: { low: 0, high: 7 } }
tracks:
  way: { says: The way, short: Way, steps: 12, start: 5, wanted-by: russia, clamps: { ustr: [7], georgia: [12] }, neutral: { georgia: Georgia } }
issues:
  shutdown:
    says: The site
    between: [ustr, russia]
    options:
      dated:
        says: Closed by June
        needs: { russia: { if: "meters.home >= 4", says: Room at home of 4 } }
        pledge: { by: russia, due: 2007-06, kept-if: "meters.traffic < 40", act: { says: Close it, then: [ { set: { meters.traffic: 0 }, says: It closes. } ] } }
moves:
  raid:
    by: russia
    says: Raid the server room
    details: "It found 850,000 songs, says M1."
    cost: 2
    then:
      - { chance: 0.5, says: The police arrive., then: [ { add: { meters.home: -1 }, says: The servers leave. } ], else: [ { then: [], says: The room is empty. } ] }
      - { add: { meters.traffic: -5 }, says: Visitors drift away. }
events:
  vote: { at: 2006-11, headline: A vote }
outcomes:
  - { id: over, title: Over, text: It is over now. }
sources:
  M1: { title: A fact sheet, publisher: USTR, date: 2006, note: Seen in excerpt. }
teaching:
  aims: [ A promise is worth its date. ]
  minutes: { "50": "Play 30, talk 20" }
  glossary: { Clamp: A step that is held. }
`.trimStart();

export const RUSSIAN = `
format: side-letter-translation/1
translates: small
language: ru
title: Небольшое дело
about: Две стороны, одно обещание.
roles:
  ustr:
    name: США
    full-name: Офис торгового представителя
    brings: за ними — голос
    forms: { gen: США, number: plural }
    brief: |
      Им нужны *обещания*, которые держат. *Record M1.*
    instructions: Просите дату.
    objectives: { calm: { says: Сохранять спокойствие } }
  russia: { name: Россия, brief: Открыто., instructions: Тайно. }
meters:
  traffic: { says: Посетители }
  home: { says: Поддержка дома, unit: пункты, others-see: { low: мало, high: много } }
tracks:
  way: { says: Путь, short: Путь, neutral: { georgia: Грузия } }
issues:
  shutdown:
    says: Сайт
    options:
      dated:
        says: Закрыт к июню
        needs: { russia: Поддержка дома не ниже 4 }
        pledge: { act: { says: Закрыть его, then: Он закрывается. } }
moves:
  raid:
    says: Обыскать серверную
    details: "Нашли 850 000 песен, говорит M1."
    then: [ Приезжает милиция., Серверы увозят., Комната пуста., Посетители расходятся. ]
events:
  vote: { headline: Голосование }
outcomes:
  over: { title: Конец, text: Всё уже кончено. }
sources:
  M1: { note: Видели в выдержке. }
teaching:
  aims: [ "Обещание стоит столько, сколько его срок." ]
  minutes: { "50": "Игра 30, обсуждение 20" }
  glossary: { Clamp: { term: Зажим, says: Удержанный шаг. } }
`.trimStart();

export const small: Setup = (() => {
  const { setup, problems } = readScenario(SCENARIO);
  if (setup === null || problems.length > 0)
    throw new Error(problems.map((one) => inOneLine('small.yaml', one)).join('\n'));
  return setup;
})();

/** What is said of the translation after one change to it: `line:column: level: what is wrong. How to mend it.` */
export function toldAfter(from: string | RegExp, to: string): string[] {
  const text = RUSSIAN.replace(from, to);
  if (text === RUSSIAN) throw new Error(`There is no ${String(from)} to change.`);
  return told(text);
}
export const told = (text: string, file?: string): string[] =>
  readTranslation(text, small, file).problems.map((problem) => inOneLine('', problem).slice(1));

/** The whole translation. */
export function overlayOf(text: string): Overlay {
  const { overlay, problems } = readTranslation(text, small);
  if (overlay === null) throw new Error(problems.map((one) => inOneLine('small.ru.yaml', one)).join('\n'));
  return overlay;
}
