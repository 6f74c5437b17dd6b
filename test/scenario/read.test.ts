/** What an author meets: every problem at once, each at its place, in plain words. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readScenario } from '../../src/scenario/read.ts';
import { compiled, small, told } from './small.ts';

const hanoi = readFileSync('scenarios/hanoi_2006.yaml', 'utf8');

describe('a file that works', () => {
  test('becomes a setup without a word', () => {
    const { setup, problems } = readScenario(small(), 'scenarios/small.yaml');
    expect(problems).toEqual([]);
    expect(setup).toMatchObject({
      format: 'side-letter-setup/1',
      id: 'small',
      calendar: { first: '2006-11', rounds: 8 },
    });
  });

  test('is plain JSON: what is sent is what is read', () => {
    const setup = compiled();
    expect(JSON.parse(JSON.stringify(setup))).toEqual(setup);
  });

  test('gives the same setup every time', () => {
    expect(JSON.stringify(readScenario(hanoi).setup)).toBe(JSON.stringify(readScenario(hanoi).setup));
  });

  test('defaults are filled in', () => {
    const { roles, meters, credibility, minutes, stage, history } = compiled();
    expect(roles[0]).toMatchObject({ fullName: 'USTR', capital: { eachRound: 3, keepAtMost: 2 }, objectives: [] });
    expect(meters[1]).toMatchObject({ min: 0, max: 100, unit: '', of: null, seenBy: null, bands: null });
    expect(credibility).toEqual({
      start: 50,
      kept: 1,
      broken: -2,
      exposed: -4,
      weight: { independent: 3, 'joint-review': 2, 'self-report': 1 },
    });
    expect({ minutes, stage, history }).toEqual({ minutes: 45, stage: 'draft', history: null });
  });

  test('a case as large as Hanoi is read in less than 300 ms of the processor', () => {
    const before = process.threadCpuUsage();
    readScenario(hanoi);
    const spent = process.threadCpuUsage(before);
    expect((spent.user + spent.system) / 1000).toBeLessThan(300);
  });
});

describe('all problems at once', () => {
  test('of every kind, in the order of the file, each with its line and column', () => {
    const text = small({
      meters:
        'meters:\n  traffic: { says: Traffic, start: 700, colour: red }\n  site_online: { says: Online, start: 1, max: 1 }\n  home: { says: Home, start: 1 }\n  law: { says: Law, start: 1 }',
      events:
        'events:\n  a: { headline: A, if: "meters.trafic > 3" }\n  b: { headline: B, if: "meters.traffic >" }\n  c: { headlin: C }',
    });
    const { setup, problems } = readScenario(text);
    expect(setup).toBeNull();
    expect(problems.map(({ line, column, code, path }) => ({ line, column, code, path }))).toEqual([
      { line: 12, column: 36, code: 'meter-start', path: 'meters.traffic.start' },
      { line: 12, column: 41, code: 'unknown-key', path: 'meters.traffic.colour' },
      { line: 40, column: 26, code: 'unknown-name', path: 'events.a.if' },
      { line: 41, column: 42, code: 'expression', path: 'events.b.if' },
      { line: 42, column: 3, code: 'missing', path: 'events.c.headline' },
      { line: 42, column: 8, code: 'unknown-key', path: 'events.c.headlin' },
    ]);
  });

  test('one mistake is told once: what rests on it is not told again', () => {
    expect(
      told(small().replace('traffic: { says: Traffic, start: 70 }', 'Traffic: { says: Traffic, start: 70 }')),
    ).toEqual([
      'bad-id: `Traffic` should be an id: small letters, digits and underscores, beginning with a letter, such as `site_online`. Did you mean `traffic`?',
    ]);
    expect(told(small().replace('by: ustr, says: Press', 'by: 7, says: Press'))).toHaveLength(1);
    expect(told(small({ roles: 'roles: none' }))).toHaveLength(1);
    expect(told(small().replace('first: 2006-11', 'first: November'))).toHaveLength(1);
  });

  test('a problem inside quotes is shown at its character, whatever the quotes and folds', () => {
    const at = (written: string): string => {
      const text = small({ events: `events:\n  e:\n    headline: E\n    if: ${written}` });
      const [problem] = readScenario(text).problems;
      const line = text.split('\n')[(problem?.line ?? 0) - 1] ?? '';
      return line.slice((problem?.column ?? 0) - 1).slice(0, 13);
    };
    expect(at('"round > 1 && meters.trafic > 1"')).toBe('meters.trafic');
    expect(at("'round > 1 && meters.trafic > 1'")).toBe('meters.trafic');
    expect(at('round > 1 && meters.trafic > 1')).toBe('meters.trafic');
    expect(at('>-\n      round > 1\n      && meters.trafic > 1')).toBe('meters.trafic');
    expect(at('|\n      round > 1\n      && meters.trafic > 1')).toBe('meters.trafic');
    expect(at("'channels.cards == ''open'' && meters.trafic > 1'")).toBe('meters.trafic');
    expect(at('"channels.cards == \\"open\\" && meters.trafic > 1"')).toBe('meters.trafic');
  });

  test('more than five hundred are counted', () => {
    const events = Array.from({ length: 600 }, (_, i) => `  e${i}: { headline: x, if: "meters.trafic > 1" }`).join(
      '\n',
    );
    const lines = told(small({ events: `events:\n${events}` }));
    expect(lines).toHaveLength(501);
    expect(lines.at(-1)).toBe('more: There are 100 more problems. Mend these first and look again.');
  });
});

describe('a file and its name', () => {
  test.each([
    ['scenarios/small.yaml', []],
    ['C:\\cases\\small.yaml', []],
    ['scenarios/other.yaml', ['The id is `small`, but the file is called `other.yaml`.']],
    ['pasted text', []],
  ])('%s', (name, messages) => {
    expect(readScenario(small(), name).problems.map(({ message }) => message)).toEqual(messages);
  });
});
