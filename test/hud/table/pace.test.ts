import { expect, test } from 'vitest';
import { paceOf, readAtOpening, segmentsOf } from '../../../src/hud/table/pace.ts';
import { Game } from '../../support/game.ts';
import { setup } from '../../support/case.ts';
import { sat } from '../support/seated.ts';

const headline = {
  id: 'cut',
  at: 1,
  from: null,
  onlyIf: null,
  chance: null,
  tag: 'scenario',
  text: '',
  then: [],
} as const;
const game = () => new Game(setup({ events: [{ ...headline, headline: 'Cards are cut' }] }));

/** The screens a person is led through from a place, reading each to its end. */
function led(table: ReturnType<typeof sat>, from: number): string[] {
  const segments = segmentsOf(table.facts);
  const screens: string[] = [];
  for (let read = from, told = false; screens.length < 20;) {
    const { screen, segment } = paceOf(segments, read, told, table.view.phase);
    screens.push(`${screen} ${segment.round}`);
    if (screen === 'resolution') told = true;
    else if (screen === 'news' || screen === 'summary') {
      read = segment.to;
      told = false;
    } else break;
  }
  return screens;
}

test('a new game opens on its news, then the talks', () => {
  const table = sat(game(), 'ustr');
  const opening = readAtOpening(table.facts, segmentsOf(table.facts));
  expect(opening).toBe(0);
  expect(led(table, opening)).toEqual(['news 1', 'talks 1']);
});

test('a month that is over is stepped through, summed up, then the next one’s news is read', () => {
  const played = game();
  const before = sat(played, 'ustr').facts.length;
  played.month();
  expect(led(sat(played, 'ustr'), before)).toEqual(['resolution 1', 'summary 1', 'news 2', 'talks 2']);
});

test('a reload resumes at the exact phase, with nothing told again', () => {
  const played = game();
  played.month();
  played.endTalks();
  const table = sat(played, 'russia');
  expect(led(table, readAtOpening(table.facts, segmentsOf(table.facts)))).toEqual(['moves 2']);
});

test('the last month ends in its summary; the Reckoning is part of its steps', () => {
  const played = game();
  for (let month = 1; month < 4; month++) played.month();
  const before = sat(played, 'site').facts.length;
  played.month();
  const table = sat(played, 'site');
  const screens = led(table, before);
  expect(screens.slice(0, 2)).toEqual(['resolution 4', 'summary 4']);
  expect(screens.at(-1)).toMatch(/^over/);
  const resolution = segmentsOf(table.facts).find(({ round, phase }) => round === 4 && phase === 'resolution');
  const told = table.facts.slice(resolution?.from, resolution?.to).map((fact) => fact.type);
  expect(told).toContain('reckoning-began');
  expect(told).toContain('ended');
});
