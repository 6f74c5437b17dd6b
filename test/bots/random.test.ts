import { expect, test } from 'vitest';
import { createRandom } from '../../src/bots/random.ts';
import { check } from '../../src/kernel/check.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { start } from '../../src/kernel/play.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { playGame } from '../../src/lab/game.ts';
import { sink } from '../support/sink.ts';

test('whatever it does is allowed, and it does everything there is', () => {
  const verbs = new Set<string>();
  for (let seed = 0; seed < 60; seed++)
    for (const { action } of playGame(sink, { ustr: 'random', russia: 'random', site: 'random' }, seed).actions)
      verbs.add(action.do);
  expect([...verbs].sort()).toEqual(
    ['accept', 'call', 'claim', 'decline', 'propose', 'ready', 'say', 'seal', 'withdraw'].sort(),
  );
});

test('every option that may be proposed is proposed sometime', () => {
  const rules = rulesOf(sink);
  const { state } = start(sink, 1);
  const view = viewFor(rules, state, 'ustr');
  const seen = new Set<string>();
  for (let seed = 0; seed < 400; seed++) {
    const { action } = createRandom(setupFor(sink, 'ustr'), 'ustr', seed).act(view);
    if (action?.do !== 'propose') continue;
    expect(check(rules, state, 'ustr', action)).toBeNull();
    for (const [issue, option] of Object.entries(action.package)) seen.add(`${issue}.${option}`);
  }
  const open = sink.issues.filter(({ opens, between }) => opens === 1 && between.includes('ustr'));
  const all = open.flatMap(({ id, options }) => options.map((option) => `${id}.${option.id}`));
  expect([...seen].sort()).toEqual(all.sort());
});
