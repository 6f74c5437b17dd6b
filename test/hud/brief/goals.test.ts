import { describe, expect, test } from 'vitest';
import { goalsOf } from '../../../src/hud/brief/goals.ts';
import { hanoiShort } from '../support/hanoi-short.ts';

const told = (goals: readonly { says: string; points: number }[]): string[] =>
  goals.map(({ says, points }) => `${says} ${Math.round(points * 10) / 10}`);

describe('the goals on a private brief', () => {
  test('are ranked by points, issues by their best option and objectives from par', () => {
    expect(told(goalsOf(hanoiShort, 'ustr').wants)).toEqual([
      'Download sites 15',
      'Disc plants on military land 12',
      'A licence path 9',
      'Proof of progress 8',
      'Less traffic on unlicensed shops 5.3',
      'Exporters stay patient 3.6',
    ]);
  });
  test('put what can only cost the seat apart, at its dearest option', () => {
    expect(told(goalsOf(hanoiShort, 'ustr').gives)).toEqual([
      'US signature on accession -14',
      'Washington’s word on payments -12',
    ]);
  });
  test('put a goal that is reached if nothing happens with what can only be lost', () => {
    const held = { id: 'held', says: 'Steps still held', points: 3, attained: 1, par: 1 };
    const roles = hanoiShort.roles.map((role) => (role.id === 'ustr' ? { ...role, objectives: [held] } : role));
    expect(told(goalsOf({ ...hanoiShort, roles }, 'ustr').gives)).toContain('Steps still held -3');
  });
  test('warn of what others may agree without the seat', () => {
    const { suffers } = goalsOf(hanoiShort, 'site');
    expect(told(suffers)).toEqual(['Download sites -10', 'US signature on accession -2', 'Proof of progress -1']);
    expect(suffers.every((goal) => !goal.yours)).toBe(true);
  });
  test('say when an issue opens later', () => {
    expect(goalsOf(hanoiShort, 'russia').wants.find((goal) => goal.key === 'licence')?.opens).toBe(3);
  });
  test('are empty where the setup is not the seat’s own', () => {
    const redacted = {
      ...hanoiShort,
      roles: hanoiShort.roles.map((role) => ({ ...role, objectives: [] })),
      issues: hanoiShort.issues.map((issue) => ({
        ...issue,
        options: issue.options.map((option) => ({ ...option, worth: {} })),
      })),
    };
    expect(goalsOf(redacted, 'ustr')).toEqual({ wants: [], gives: [], suffers: [] });
  });
});
