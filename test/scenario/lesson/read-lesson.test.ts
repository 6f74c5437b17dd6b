import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readLesson } from '../../../src/scenario/lesson/read-lesson.ts';
import { readScenario } from '../../../src/scenario/read.ts';
import type { Setup } from '../../../src/kernel/setup.ts';

const file = (name: string): string => readFileSync(`scenarios/${name}`, 'utf8');
const setup = readScenario(file('first_track.yaml')).setup as Setup;
const script = file('first_track.lesson.yaml');

/** The shipped script with one thing changed, and what the reader says of it. */
function spoiled(from: string | RegExp, to: string): string[] {
  const text = script.replace(from, to);
  expect(text).not.toBe(script);
  return readLesson(text, setup).problems.map(({ line, message, mend }) => `${line}: ${message} ${mend}`);
}

describe('the script of a lesson', () => {
  test('that is shipped plays from end to end', () => {
    const { lesson, problems } = readLesson(script, setup);
    expect(problems).toEqual([]);
    expect(lesson?.steps.map(({ until }) => until.do)).toEqual([
      'play',
      'continue',
      'move',
      'above-walk-away',
      'agree',
      'look',
      'look',
      'seal',
      'read',
      'read',
      'continue',
      'guess',
      'continue',
      'finish',
    ]);
  });

  test.each([
    ['another scenario', 'scenario: first_track', 'scenario: hanoi_2006', /stands beside `first_track`/],
    ['a seat nobody has', 'seat: ustr', 'seat: usrt', /no role `usrt`.*Did you mean `ustr`/],
    ['a card of nobody', 'cards: [release_step]', 'cards: [relaese_step]', /no move `relaese_step`.*`release_step`/],
    ['an option that is not there', 'plants: night, stance', 'plants: nigt, stance', /no option `nigt`.*`night`/],
    [
      'a key that is not one',
      'partners: { russia: { keeps',
      'patners: { russia: { keeps',
      /`patners` is not a key.*`partners`/,
    ],
    ['two things to do at once', 'until: { agree: true }', 'until: { agree: true, seal: true }', /exactly one thing/],
    ['nothing to do it with', 'show: { promise: plants }', 'show: {}', /a promise or a rail on the screen/],
    ['an end in the middle', 'until: { continue: true }', 'until: { finish: [] }', /Only the last step/],
    ['a line without its translation', /\n\s+ru: Ещё раз[^\n]*/, '', /missing in `ru`/],
  ])('with %s is refused with its place and a mend', (_, from, to, says) => {
    expect(spoiled(from, to).join('\n')).toMatch(says);
  });

  test.each([
    [
      'an offer that the rules refuse',
      'offer: { plants: night, stance: two }',
      'offer: {}',
      /the rules refuse what Russia does here/,
    ],
    [
      'nothing to agree to',
      'partners: { russia: { offer: { plants: night, stance: two } } }',
      'partners: {}',
      /no offer to agree to/,
    ],
    [
      'a mark that cannot be passed',
      'show: { faders: [plants], worth: true }',
      'show: { faders: [stance], worth: true }',
      /No setting of these faders is worth more than the walk-away/,
    ],
    ['a look back on a game that is not over', /\n {2}june:[\s\S]*?(?=\n {2}made:)/, '', /not over yet/],
  ])('with %s stops in its rehearsal', (_, from, to, says) => {
    expect(spoiled(from, to).join('\n')).toMatch(says);
  });

  test.each(['', '%', 'a: *a', '- - -', '\u0000', 'format: side-letter-lesson/1'])(
    'is refused in words when it is %j',
    (text) => {
      const { lesson, problems } = readLesson(text, setup);
      expect(lesson).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
