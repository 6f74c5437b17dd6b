/** A seat that says what it cannot sign is not asked for it again in the same words. */
import { expect, test } from 'vitest';
import type { SeatAction } from '../../src/kernel/action.ts';
import type { View } from '../../src/kernel/board.ts';
import { legalActions } from '../../src/kernel/legal.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { RoleId, Setup } from '../../src/kernel/setup.ts';
import type { Bot } from '../../src/bots/bot.ts';
import { createBot } from '../../src/bots/roster.ts';
import { botSeed, seatSetups } from '../../src/lab/game.ts';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import { playAt } from './table.ts';

/** Tells whoever asks that it cannot sign what it would have to give, and declines. */
function createRefuser(setup: Setup, seat: RoleId): Bot {
  const rules = rulesOf(setup);
  const told = new Set<string>();
  const answer = (view: View): SeatAction | null => {
    const legal = legalActions(rules, view, seat);
    if (legal.seal) return { do: 'seal', moves: [], keeps: [] };
    const waiting = view.offers.find(({ id }) => legal.decline.includes(id));
    if (!waiting) return legal.ready ? { do: 'ready' } : null;
    for (const { issue, option } of rules.issues) {
      const chosen = waiting.package[issue.id];
      const key = `${waiting.by} ${issue.id} ${chosen}`;
      if (chosen === undefined || (option.get(chosen)?.option.worth[seat] ?? 0) >= 0 || told.has(key)) continue;
      if (legal.sentencesLeft === 0) break;
      told.add(key);
      return { do: 'say', to: [waiting.by], sentence: { kind: 'cannot', issue: issue.id, option: chosen } };
    }
    return { do: 'decline', offer: waiting.id };
  };
  return { name: 'Refuser', see: () => undefined, act: (view) => ({ action: answer(view), reason: null }) };
}

test.each(['trainee', 'diplomat', 'hard-liner'])('a %s leaves out what it was told cannot be signed', (bot) => {
  const said = new Map<RoleId, Set<string>>();
  const asked: string[] = [];
  let told = 0;
  for (const seed of [1, 2, 3]) {
    said.clear();
    const seats = Object.fromEntries(
      hanoi.roles.map(({ id }, place) => {
        const own = seatSetups(hanoi).get(id) ?? hanoi;
        return [id, id === 'russia' ? createRefuser(own, id) : createBot(bot, own, id, botSeed(seed, place))];
      }),
    );
    playAt(hanoi, seats, seed, {
      fact: (fact) => {
        if (fact.type === 'said' && fact.by === 'russia' && fact.sentence?.kind === 'cannot') {
          told++;
          for (const to of fact.to)
            said.set(to, (said.get(to) ?? new Set()).add(`${fact.sentence.issue}.${fact.sentence.option}`));
        }
        if (fact.type !== 'proposed' || !fact.offer.to.includes('russia')) return;
        for (const [issue, option] of Object.entries(fact.offer.package))
          if (said.get(fact.offer.by)?.has(`${issue}.${option}`)) asked.push(`${fact.offer.by}: ${issue}.${option}`);
      },
    });
  }
  expect(told).toBeGreaterThan(5);
  expect(asked).toEqual([]);
});
