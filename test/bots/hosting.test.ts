import { expect, test } from 'vitest';
import { hostBots } from '../../src/bots/hosting.ts';
import type { FromBots } from '../../src/bots/protocol.ts';
import { check } from '../../src/kernel/check.ts';
import { start } from '../../src/kernel/play.ts';
import { setupFor } from '../../src/kernel/redact.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { sink } from '../support/sink.ts';

const rules = rulesOf(sink);
const { state } = start(sink, 1);
const view = viewFor(rules, state, 'russia');

test('a bot that was started answers its question, with the number it came with', () => {
  const answers: FromBots[] = [];
  const host = hostBots((answer) => answers.push(answer));
  host({ type: 'start', seat: 'russia', setup: setupFor(sink, 'russia'), bot: 'diplomat', seed: 7 });
  host({ type: 'ask', seat: 'russia', view, facts: [], number: 41 });
  expect(answers).toMatchObject([{ seat: 'russia', number: 41 }]);
  const action = answers[0]?.action;
  if (action) expect(check(rules, state, 'russia', action)).toBeNull();
});

test('the same seed answers the same question alike', () => {
  const once = (): FromBots | undefined => {
    let answer: FromBots | undefined;
    const host = hostBots((message) => (answer = message));
    host({ type: 'start', seat: 'russia', setup: setupFor(sink, 'russia'), bot: 'trainee', seed: 3 });
    host({ type: 'ask', seat: 'russia', view, facts: [], number: 0 });
    return answer;
  };
  expect(once()).toEqual(once());
});

test('a seat that was never started answers nothing', () => {
  const host = hostBots(() => expect.unreachable());
  host({ type: 'ask', seat: 'site', view: viewFor(rules, state, 'site'), facts: [], number: 1 });
});
