import { expect, test } from 'vitest';
import { Memory } from '../../src/bots/parts/memory.ts';
import { Outlook } from '../../src/bots/parts/outlook.ts';
import { Prospects } from '../../src/bots/parts/prospects.ts';
import { DIPLOMAT } from '../../src/bots/diplomat.ts';
import { HARD_LINER } from '../../src/bots/hard-liner.ts';
import { temperOf, type Persona } from '../../src/bots/persona.ts';
import { TRAINEE } from '../../src/bots/trainee.ts';
import { OPPONENTS } from '../../src/bots/opponents.ts';
import { createBot } from '../../src/bots/roster.ts';
import { act, start } from '../../src/kernel/play.ts';
import { isRefusal } from '../../src/kernel/refusals.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { Setup } from '../../src/kernel/setup.ts';
import { viewFor } from '../../src/kernel/view.ts';
import { botSeed, playGame, seatSetups, type Game } from '../../src/lab/game.ts';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import { sayReason } from '../../src/text/reasons.ts';
import { sink } from '../support/sink.ts';

const names = ['trainee', 'diplomat', 'hard-liner', 'random'] as const;
const mixed = (setup: Setup, seed: number): Game =>
  playGame(
    setup,
    Object.fromEntries(setup.roles.map(({ id }, i) => [id, names[(seed >> (2 * i)) % 4] ?? 'random'])),
    seed,
  );

test('no bot is ever refused, over hundreds of games', () => {
  // A refusal throws.
  for (let seed = 0; seed < 200; seed++) expect(mixed(sink, seed).state.phase).toBe('over');
  for (let seed = 0; seed < 8; seed++) expect(mixed(hanoi, seed).state.phase).toBe('over');
});

test('the same seed plays the same game', () => {
  expect(mixed(sink, 77).actions).toEqual(mixed(sink, 77).actions);
});

const PERSONAS: { readonly [id: string]: Persona } = { trainee: TRAINEE, diplomat: DIPLOMAT, 'hard-liner': HARD_LINER };

/** Plays a game again with each bot's own outlook beside it, and calls back with what each accepted offer was worth to it. */
function acceptances({ setup, seating, seed, actions }: Game, visit: (gain: number) => void): void {
  const rules = rulesOf(setup);
  const outlooks = setup.roles.map(({ id }, place) => {
    const persona = PERSONAS[seating[id] ?? ''];
    const own = seatSetups(setup).get(id) ?? setup;
    if (!persona) return null;
    const { tempo, scruples, trust } = temperOf(persona, botSeed(seed, place));
    const seat = { rules: rulesOf(own), role: id, prospects: new Prospects(own, id), scruples, trust };
    return new Outlook(own, seat, tempo, new Memory(), botSeed(seed, place));
  });
  const { state } = start(setup, seed);
  for (const { seat, action } of actions) {
    const outlook = outlooks[setup.roles.findIndex(({ id }) => id === seat)];
    if (outlook && seat !== null && state.phase === 'talks') {
      const view = viewFor(rules, state, seat);
      outlook.position(view).prices();
      const offer = action.do === 'accept' ? view.offers.find(({ id }) => id === action.offer) : undefined;
      if (offer) visit(outlook.gain(view, offer.package) ?? -Infinity);
    }
    if (isRefusal(act(rules, state, seat, action))) throw new Error('A game that was played cannot be played again');
  }
}

test('no bot accepts less than no deal is worth to it', () => {
  let accepted = 0;
  for (let seed = 0; seed < 40; seed++)
    acceptances(mixed(seed % 3 === 0 ? hanoi : sink, seed), (gain) => {
      accepted++;
      expect(gain).toBeGreaterThan(0);
    });
  expect(accepted).toBeGreaterThan(40);
});

test('every bot says why, once a month, with a code that has words', () => {
  const told = new Set<string>();
  for (const { id } of OPPONENTS) {
    const { reasons } = playGame(sink, { ustr: id, russia: id, site: id }, 5);
    for (const { role, round } of reasons)
      expect(reasons.filter((one) => one.role === role && one.round === round)).toHaveLength(1);
    for (const { role, line } of reasons) {
      told.add(line.code);
      expect(sayReason({ role, line }, sink, null)).not.toContain('no reason');
    }
  }
  expect(told.size).toBeGreaterThan(3);
});

test('a trainee says what matters to it before it offers anything', () => {
  const { actions } = playGame(sink, { ustr: 'trainee', russia: 'diplomat', site: 'diplomat' }, 5);
  const first = actions.filter(({ seat }) => seat === 'ustr').slice(0, 3);
  expect(first[0]?.action).toMatchObject({ do: 'say', to: [], sentence: { kind: 'matters' } });
});

test('among conceders a deal comes sooner than among hard-liners', () => {
  const month = (bot: string): number => {
    let sum = 0;
    for (let seed = 0; seed < 6; seed++)
      sum += playGame(hanoi, { ustr: bot, russia: bot, site: bot }, seed).state.deals[0]?.round ?? 9;
    return sum / 6;
  };
  expect(month('trainee')).toBeLessThan(month('hard-liner'));
});

test('a Diplomat answers what is said to it', () => {
  const bot = createBot('diplomat', seatSetups(sink).get('russia') ?? sink, 'russia', 1);
  const { state } = start(sink, 1);
  const sentence = { kind: 'matters', issue: 'protocol', level: 4 } as const;
  bot.see([{ type: 'said', by: 'ustr', to: [], words: '', sentence }]);
  const { action } = bot.act(viewFor(rulesOf(sink), state, 'russia'));
  expect(action).toMatchObject({ do: 'say', to: ['ustr'], sentence: { kind: 'matters', issue: 'protocol' } });
});
