import { describe, expect, test } from 'vitest';
import { paceOf, segmentsOf } from '../../../../src/hud/table/pace.ts';
import { toldSteps } from '../../../../src/hud/table/resolution/told.ts';
import { momentOf, termOf, tipsAt, type Scene } from '../../../../src/hud/table/tips/tips.ts';
import type { Channel, Setup } from '../../../../src/kernel/setup.ts';
import { TIPS } from '../../../../src/text/codes.ts';
import { TERM_GROUPS } from '../../../../src/text/terms.ts';
import { issue, move, option, pledge, setup, track } from '../../../support/case.ts';
import { Game, seats } from '../../../support/game.ts';
import { sat } from '../../support/seated.ts';

const cards: Channel = {
  id: 'cards',
  says: 'Card payments',
  to: 'site',
  carries: 0.8,
  leak: 0,
  state: 'open',
  upkeep: 0,
};
const between = ['ustr', 'russia'];
const game = (more: Partial<Setup> = {}) =>
  new Game(
    setup({
      channels: [cards],
      tracks: [track('accession', { clamps: [{ holder: 'ustr', step: 9, held: true }] })],
      issues: [
        issue('raids', between, [
          option('soon', { pledge: pledge('russia', { due: { kind: 'at', round: 2 }, keptIf: 0 }) }),
          option('someday', { pledge: pledge('russia') }),
          option('own-word', { pledge: pledge('russia', { due: { kind: 'at', round: 2 }, proof: 'self-report' }) }),
        ]),
        issue('support', between, [
          option('yes', { atSignature: [{ do: 'release', track: 'accession', holder: 'ustr', count: 1 }] }),
        ]),
      ],
      moves: [
        move('press', 'ustr', [{ do: 'cut', channel: 'cards', as: 'cut' }], { tag: 'record' }),
        move('wait', 'russia', [], { tag: 'scenario' }),
      ],
      ...more,
    }),
  );

/** What a seat looks at when it has read `read` facts and the resolution up to a step. */
function scene(played: Game, seat: string, { read = Infinity, step = 0, told = false } = {}): Scene {
  const table = sat(played, seat);
  const { screen, segment } = paceOf(segmentsOf(table.facts), read, told, table.view.phase);
  const all = table.facts.slice(segment.from, segment.to);
  const upTo = screen === 'resolution' ? toldSteps(all, table.setup, seat)[step]?.upTo : undefined;
  return { table, screen, round: segment.round, step, told: all.slice(0, upTo) };
}
const known = (played: Game, seat: string): number => sat(played, seat).facts.length;

describe('in the talks', () => {
  test('with nothing on the table there is nothing to say', () => {
    expect(tipsAt(scene(game(), 'russia'))).toEqual([]);
  });
  test('the first offer matters to whom it was made, until it is answered', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { raids: 'soon' });
    expect(tipsAt(scene(played, 'russia'))).toEqual(['offer-in']);
    expect(tipsAt(scene(played, 'ustr'))).toEqual([]);
    expect(tipsAt(scene(played, 'site'))).toEqual([]);
    russia.declines();
    expect(tipsAt(scene(played, 'russia'))).toEqual([]);
  });
  test('a pledge that falls due next month matters to both who signed it', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { raids: 'soon' });
    russia.accepts();
    expect(tipsAt(scene(played, 'russia'))).toEqual(['due-next']);
    expect(tipsAt(scene(played, 'ustr'))).toEqual(['due-next']);
    expect(tipsAt(scene(played, 'site'))).toEqual([]);
    played.month();
    expect(tipsAt(scene(played, 'russia'))).toEqual([]);
  });
  test('an undated pledge matters to whoever may call it, once', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { raids: 'someday' });
    russia.accepts();
    expect(tipsAt(scene(played, 'ustr'))).toEqual(['undated']);
    expect(tipsAt(scene(played, 'russia'))).toEqual([]);
    ustr.calls('raids');
    expect(tipsAt(scene(played, 'ustr'))).toEqual([]);
  });
  test('silence matters in the month of a pledge that rests on one’s own word', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { raids: 'own-word' });
    russia.accepts();
    expect(tipsAt(scene(played, 'russia'))).toEqual(['due-next']);
    played.month();
    expect(tipsAt(scene(played, 'russia'))).toEqual(['silence']);
    expect(tipsAt(scene(played, 'ustr'))).toEqual([]);
    russia.claims('raids');
    expect(tipsAt(scene(played, 'russia'))).toEqual([]);
  });
  test('leverage that a deal spends is gone at once, and everybody sees it', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { support: 'yes' });
    russia.accepts();
    for (const seat of played.viewers) expect(tipsAt(scene(played, seat))).toEqual(['leverage']);
  });
});

describe('in the moves', () => {
  test('sealing comes first; a card marked Record matters to whoever holds it', () => {
    const played = game();
    played.endTalks();
    expect(tipsAt(scene(played, 'ustr'))).toEqual(['sealing', 'record']);
    expect(tipsAt(scene(played, 'russia'))).toEqual(['sealing']);
    played.must('ustr', { do: 'seal', moves: ['press'], keeps: [] });
    expect(tipsAt(scene(played, 'ustr'))).toEqual([]);
  });
});

describe('in the resolution', () => {
  test('its order matters at the first step; a cutoff from the step that tells it to the summary', () => {
    const played = game();
    played.endTalks();
    const read = known(played, 'site');
    played.month({ ustr: ['press'], russia: ['wait'] });
    expect(tipsAt(scene(played, 'site', { read, step: 0 }))).toEqual(['resolution', 'cut']);
    expect(tipsAt(scene(played, 'site', { read, step: 1 }))).toEqual(['cut']);
    expect(tipsAt(scene(played, 'site', { read, told: true }))).toEqual(['cut']);
    expect(tipsAt(scene(played, 'site'))).toEqual([]);
  });
  test('a broken pledge matters when its verdict is told, not before', () => {
    const played = game();
    const { ustr, russia } = seats(played);
    ustr.offers('russia', { raids: 'soon' });
    russia.accepts();
    played.month();
    played.endTalks();
    const read = known(played, 'ustr');
    played.month({ russia: ['wait'] });
    expect(tipsAt(scene(played, 'ustr', { read, step: 0 }))).toEqual(['resolution']);
    expect(tipsAt(scene(played, 'ustr', { read, step: 1 }))).toEqual(['broken']);
  });
});

test('a new offer is another moment; a thought of one’s own is not', () => {
  const played = game();
  const { ustr } = seats(played);
  const before = momentOf(scene(played, 'russia'));
  played.must('russia', { do: 'estimate', of: 'ustr', issue: 'raids', points: 3 });
  expect(momentOf(scene(played, 'russia'))).toBe(before);
  ustr.offers('russia', { raids: 'soon' });
  expect(momentOf(scene(played, 'russia'))).not.toBe(before);
});

test('every tip has a word of the codex of its own', () => {
  const terms = TIPS.map(termOf);
  expect(new Set(terms).size).toBe(TIPS.length);
  for (const term of terms) expect(Object.values(TERM_GROUPS).flat()).toContain(term);
});
