import { expect, test } from 'vitest';
import { callNow } from '../../../src/bots/parts/calls.ts';
import { Prospects } from '../../../src/bots/parts/prospects.ts';
import { legalActions } from '../../../src/kernel/legal.ts';
import { act, start } from '../../../src/kernel/play.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import type { Pledge, Setup } from '../../../src/kernel/setup.ts';
import { viewFor } from '../../../src/kernel/view.ts';
import { add, issue, meter, move, option, pledge, role, setup } from '../../support/case.ts';

/** Russia owes an undated pledge to close the shop, which USTR may call. */
const vague = (online: number, more: Partial<Pledge> = {}): Setup =>
  setup({
    calendar: { first: '2006-11', rounds: 6 },
    roles: [
      role('ustr', {
        objectives: [{ id: 'calm', says: 'Calm', points: 20, attained: ['/', ['meter', 'calm'], 10], par: 0.5 }],
      }),
      role('russia'),
    ],
    meters: [meter('online', { start: online, max: 1 }), meter('calm')],
    issues: [
      issue(
        'shutdown',
        ['ustr', 'russia'],
        [
          option('objective', {
            worth: { ustr: 6, russia: -2 },
            paper: { ustr: 2 },
            pledge: pledge('russia', { keptIf: ['==', ['meter', 'online'], 0], ...more }),
          }),
        ],
      ),
    ],
    moves: [move('speech', 'ustr', [])],
  });

/** What USTR calls in a month, the pledge signed in the first. */
function called(given: Setup, month: number): string | null {
  const rules = rulesOf(given);
  const { state } = start(given, 1);
  act(rules, state, 'ustr', { do: 'propose', to: ['russia'], package: { shutdown: 'objective' } });
  act(rules, state, 'russia', { do: 'accept', offer: state.offers[0]?.id ?? '' });
  while (state.round < month) act(rules, state, null, { do: 'time-up' });
  const own = setupFor(given, 'ustr');
  const view = viewFor(rules, state, 'ustr');
  const scruples = { honour: 2, lies: false };
  const seat = { rules: rulesOf(own), role: 'ustr', prospects: new Prospects(own, 'ustr'), scruples, trust: 0 };
  return callNow(own, view, seat, legalActions(rulesOf(own), view, 'ustr').call);
}

test('a pledge that looks true is called at once', () => {
  expect(called(vague(0), 2)).toBe('shutdown');
});

test('one that does not is given time, until time runs out', () => {
  expect(called(vague(1), 2)).toBeNull();
  expect(called(vague(1), 5)).toBe('shutdown');
});

test('a call that costs more than it can bring waits for its month', () => {
  const dear = { callAfter: 4, ifCalledEarly: [add('calm', -4)] };
  expect(called(vague(0, dear), 2)).toBeNull();
  expect(called(vague(0, dear), 4)).toBe('shutdown');
  expect(called(vague(0, { callAfter: 4, ifCalledEarly: [add('calm', -1)] }), 2)).toBe('shutdown');
});
