import { expect, test } from 'vitest';
import { idOf, papersOf, type TableIntent } from '../../../src/hud/table/intent.ts';
import type { StageIntent } from '../../../src/stage/intent.ts';

/** Both are one type by shape: what the stage emits, the screens take, and the other way round. */
const fromStage = (intent: StageIntent): TableIntent => intent;
const toStage = (intent: TableIntent): StageIntent => intent;

const INTENTS: readonly StageIntent[] = [
  { kind: 'seat', role: 'russia' },
  { kind: 'pledge', issue: 'plants' },
  { kind: 'clamp', track: 'accession', step: 7, holder: 'ustr' },
  { kind: 'channel', channel: 'cards' },
  { kind: 'month', round: 2 },
  { kind: 'deal', deal: 'ustr>russia#1' },
];

test('every intent of the stage has one place among its HTML twins', () => {
  const places = INTENTS.map((intent) => idOf(fromStage(intent)));
  expect(new Set(places).size).toBe(INTENTS.length);
  expect(INTENTS.map((intent) => toStage(fromStage(intent)))).toEqual(INTENTS);
});

test('pledges and deals are read among the deals, months in the talks, the rest on the table', () => {
  expect(INTENTS.map((intent) => papersOf(intent))).toEqual(['table', 'pledges', 'table', 'table', 'talks', 'pledges']);
});
