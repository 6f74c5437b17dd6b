import { expect, test } from 'vitest';
import { Position } from '../../../src/bots/parts/position.ts';
import { Prospects } from '../../../src/bots/parts/prospects.ts';
import { sentenceNow } from '../../../src/bots/parts/sentences.ts';
import type { Said } from '../../../src/kernel/cannot.ts';
import type { Sentence } from '../../../src/kernel/action.ts';
import { start } from '../../../src/kernel/play.ts';
import { setupFor } from '../../../src/kernel/redact.ts';
import { rulesOf } from '../../../src/kernel/rules.ts';
import { viewFor } from '../../../src/kernel/view.ts';
import { issue, move, option, role, setup } from '../../support/case.ts';

const three = setup({
  roles: [role('ustr'), role('russia')],
  issues: [
    issue('entry', ['ustr', 'russia'], [option('sign', { worth: { ustr: -3, russia: 12 } })]),
    issue('meat', ['ustr', 'russia'], [option('raise', { worth: { ustr: 8, russia: -6 } })]),
    issue('plants', ['ustr', 'russia'], [option('closed', { worth: { ustr: 5, russia: -1 } })]),
  ],
  moves: [move('squeeze', 'russia', [])],
});
const { state } = start(three, 1);
const own = setupFor(three, 'russia');
const view = viewFor(rulesOf(three), state, 'russia');
const seat = {
  rules: rulesOf(own),
  role: 'russia',
  prospects: new Prospects(own, 'russia'),
  scruples: { honour: 2, lies: false },
  trust: 0,
};
const position = new Position(seat, view);
const said = (by: string, sentence: Sentence, to: readonly string[] = []): Said => ({ by, to, round: 1, sentence });
const plain = { open: false, warns: false };

/** What Russia says next, having heard this. */
const next = (heard: readonly Said[], manners = plain, threat: string | null = null) =>
  sentenceNow(view, 'russia', position, heard, manners, threat)?.sentence ?? null;

test('who is open says what matters most, then what it gives easily, then holds its peace', () => {
  const heard: Said[] = [];
  for (let i = 0; i < 5; i++) {
    const sentence = next(heard, { open: true, warns: false });
    if (sentence) heard.push(said('russia', sentence));
  }
  expect(heard.map(({ sentence }) => sentence)).toEqual([
    { kind: 'matters', issue: 'entry', level: 4 },
    { kind: 'matters', issue: 'meat', level: 2 },
    { kind: 'flexible', issue: 'plants' },
  ]);
});

test('a question gets a true answer: easy where little is at stake, weighty where much is', () => {
  const about = (issueId: string) => next([said('ustr', { kind: 'matters', issue: issueId, level: 3 })]);
  expect(about('plants')).toEqual({ kind: 'flexible', issue: 'plants' });
  expect(about('entry')).toEqual({ kind: 'matters', issue: 'entry', level: 4 });
});

test('one answer a month to each', () => {
  const asked = said('ustr', { kind: 'matters', issue: 'plants', level: 3 });
  const answered = said('russia', { kind: 'flexible', issue: 'plants' }, ['ustr']);
  expect(next([asked, answered, said('ustr', { kind: 'flexible', issue: 'entry' })])).toBeNull();
});

test('a warning is given once', () => {
  const manners = { open: false, warns: true };
  const warning = next([], manners, 'squeeze');
  expect(warning).toEqual({ kind: 'warn', move: 'squeeze', round: 1 });
  expect(next(warning ? [said('russia', warning)] : [], manners, 'squeeze')).toBeNull();
});
