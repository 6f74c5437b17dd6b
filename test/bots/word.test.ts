/** Haggling with a bot makes sense: it signs its own recent terms, and does not take back what it gave. */
import { expect, test } from 'vitest';
import type { Offer } from '../../src/kernel/board.ts';
import { rulesOf } from '../../src/kernel/rules.ts';
import type { Package, RoleId, Setup } from '../../src/kernel/setup.ts';
import { botSeed, seatSetups } from '../../src/lab/game.ts';
import type { Bot } from '../../src/bots/bot.ts';
import { OPPONENTS } from '../../src/bots/opponents.ts';
import { othersOf, samePackage, sameSeats } from '../../src/bots/parts/desk.ts';
import { Memory } from '../../src/bots/parts/memory.ts';
import { Outlook } from '../../src/bots/parts/outlook.ts';
import { Prospects } from '../../src/bots/parts/prospects.ts';
import { DIPLOMAT } from '../../src/bots/diplomat.ts';
import { HARD_LINER } from '../../src/bots/hard-liner.ts';
import { temperOf, type Persona } from '../../src/bots/persona.ts';
import { TRAINEE } from '../../src/bots/trainee.ts';
import { createBot } from '../../src/bots/roster.ts';
import hanoi from '../../scenarios/hanoi_2006.yaml';
import twoIssues from '../../scenarios/two_issues.yaml';
import { sink } from '../support/sink.ts';
import { createHaggler } from './haggler.ts';
import { playAt } from './table.ts';

const CASES: readonly (readonly [string, Setup, number])[] = [
  ['Hanoi', hanoi, 4],
  ['two issues', twoIssues, 12],
  ['the sink', sink, 12],
];

/** One of a kind in every seat, but for those that a test takes. */
function seated(
  setup: Setup,
  bot: string,
  seed: number,
  own: { readonly [role: RoleId]: Bot } = {},
): { [role: RoleId]: Bot } {
  const others = setup.roles.map(({ id }, place) => {
    const redacted = seatSetups(setup).get(id) ?? setup;
    return [id, createBot(bot, redacted, id, botSeed(seed, place))] as const;
  });
  return { ...Object.fromEntries(others), ...own };
}

interface Answered {
  /** Was the offer, which is the bot's own of not long ago, accepted? */
  readonly accepted: boolean;
  /** Something was signed between its own offer and the answer. */
  readonly signedSince: boolean;
  /** What the bot tells the haggler of its month in the end. */
  readonly says: string;
}

/** How bots answer their own terms, put back to them by a haggler in some seat. */
function answersToOwnTerms(setup: Setup, bot: string, games: number, patience: 0 | 1): Answered[] {
  const answered: Answered[] = [];
  for (let seed = 0; seed < games; seed++) {
    const haggler = setup.roles[seed % setup.roles.length]?.id ?? '';
    const offers = new Map<string, Offer & { readonly deals: number }>();
    const told = new Map<string, string>();
    const asked: { readonly key: string; readonly answer: Answered }[] = [];
    let deals = 0;
    const seats = seated(setup, bot, seed, { [haggler]: createHaggler(setup, haggler, seed, patience) });
    playAt(setup, seats, seed, {
      fact: (fact) => {
        if (fact.type === 'signed') deals++;
        else if (fact.type === 'proposed') offers.set(fact.offer.id, { ...fact.offer, deals });
      },
      answers: (role, view, action, reason) => {
        const key = `${role} ${view.round}`;
        told.set(key, (reason?.to[haggler] ?? reason)?.code ?? '');
        if (role === haggler || !action || !('offer' in action)) return;
        const offer = offers.get(action.offer);
        const own = [...offers.values()].findLast(
          (one) =>
            one.by === role &&
            one.round >= view.round - patience &&
            offer?.by === haggler &&
            sameSeats(one.to, othersOf(offer, role)) &&
            samePackage(one.package, offer.package),
        );
        if (!own || action.do === 'withdraw') return;
        asked.push({
          key,
          answer: { accepted: action.do === 'accept', signedSince: deals > own.deals, says: '' },
        });
      },
    });
    for (const { key, answer } of asked) answered.push({ ...answer, says: told.get(key) ?? '' });
  }
  return answered;
}

for (const { id, name } of OPPONENTS)
  test(`a ${name} signs its own terms of the month when they are put back to it`, () => {
    for (const [title, setup, games] of CASES) {
      const answered = answersToOwnTerms(setup, id, games, 0);
      expect(answered.length, title).toBeGreaterThan(3);
      expect(
        answered.filter(({ accepted, signedSince }) => !accepted && !signedSince),
        title,
      ).toEqual([]);
      for (const { accepted, says } of answered) if (!accepted) expect(says, title).toBe('terms-changed');
    }
  });

for (const { id, name } of OPPONENTS)
  test(`a ${name} signs its terms of the month before, or says what has changed`, () => {
    for (const [title, setup, games] of CASES) {
      const answered = answersToOwnTerms(setup, id, games, 1);
      expect(answered.filter(({ accepted }) => accepted).length, title).toBeGreaterThan(0);
      for (const { accepted, says } of answered) if (!accepted) expect(says, title).toBe('terms-changed');
    }
  });

/** A later offer to the same seats in one month, with nothing signed between the two. */
interface Second {
  readonly by: RoleId;
  readonly to: readonly RoleId[];
  readonly before: Package;
  readonly now: Package;
  /** By how many points the second is better for the bot than the first, as the bot reckons. */
  readonly better: number;
}

const PERSONAS: { readonly [id: string]: Persona } = { trainee: TRAINEE, diplomat: DIPLOMAT, 'hard-liner': HARD_LINER };

/** The bot's own outlook, to be asked beside it. */
function outlookOf(setup: Setup, bot: string, role: RoleId, seed: number): Outlook {
  const own = seatSetups(setup).get(role) ?? setup;
  const { tempo, scruples, trust } = temperOf(PERSONAS[bot] ?? DIPLOMAT, seed);
  const seat = { rules: rulesOf(own), role, prospects: new Prospects(own, role), scruples, trust };
  return new Outlook(own, seat, tempo, new Memory(), seed);
}

function secondOffers(setup: Setup, bot: string, games: number): Second[] {
  const seconds: Second[] = [];
  for (let seed = 0; seed < games; seed++) {
    const last = new Map<string, Package>();
    const outlooks = new Map(setup.roles.map(({ id }, i) => [id, outlookOf(setup, bot, id, botSeed(seed, i))]));
    playAt(setup, seated(setup, bot, seed), seed, {
      fact: ({ type }) => {
        if (type === 'signed' || type === 'month-began') last.clear();
      },
      answers: (by, view, action) => {
        if (view.phase !== 'talks') return;
        const outlook = outlooks.get(by);
        outlook?.position(view).prices();
        const countered = action?.do === 'counter' ? view.offers.findLast(({ id }) => id === action.offer) : undefined;
        const to = action?.do === 'propose' ? action.to : countered ? othersOf(countered, by) : null;
        if (to === null || !action || !('package' in action)) return;
        const key = `${by} ${[...to].sort().join()}`;
        const before = last.get(key);
        const now = action.package;
        const gain = (pkg: Package): number => outlook?.gain(view, pkg) ?? NaN;
        if (before) seconds.push({ by, to, before, now, better: gain(now) - gain(before) });
        last.set(key, now);
      },
    });
  }
  return seconds;
}

for (const { id, name } of OPPONENTS)
  test(`a ${name} never asks for more in a month than it has asked for already`, () => {
    for (const [title, setup, games] of CASES) {
      const seconds = secondOffers(setup, id, games);
      expect(seconds.length > 0 || setup === twoIssues, title).toBe(true);
      for (const { better } of seconds) expect(better, title).toBeLessThan(0.02);
    }
  });

/** What the role's brief says a package is worth to it. */
const faceWorth = (setup: Setup, role: RoleId, pkg: Package): number =>
  setup.issues.reduce((sum, { id, options }) => sum + (options.find((one) => one.id === pkg[id])?.worth[role] ?? 0), 0);

test('a second offer is seldom worse for the other side by its own brief, and better on the whole', () => {
  for (const { id, name } of OPPONENTS) {
    const moved = secondOffers(hanoi, id, 6).flatMap(({ to, before, now }) =>
      to.map((role) => faceWorth(hanoi, role, now) - faceWorth(hanoi, role, before)),
    );
    expect(moved.filter((by) => by < -0.5).length / moved.length, name).toBeLessThan(0.12);
    expect(
      moved.reduce((sum, by) => sum + by, 0),
      name,
    ).toBeGreaterThan(0);
  }
});
