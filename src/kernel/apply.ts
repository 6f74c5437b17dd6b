/**
 * The one fold: facts into boards. It only assigns what facts carry, so it serves the true State,
 * an immer draft of it, and every View alike. List entries are replaced, never changed in place.
 */
import type { Board, Offer, Standing } from './board.ts';
import type { Fact, FactOf, FactType, SlotWrite } from './facts.ts';
import { CHANNEL_CODES } from './expressions.ts';
import type { Rules } from './rules.ts';

type Apply<T extends FactType> = (board: Board, fact: FactOf<T>, rules: Rules) => void;

/** Folds one fact into a board, in place. */
export function apply(rules: Rules, board: Board, fact: Fact): void {
  (APPLY[fact.type] as Apply<FactType>)(board, fact, rules);
}

const nothing = (): void => {};

const APPLY: { readonly [T in FactType]: Apply<T> } = {
  'month-began': (board, { round }, { layout }) => {
    board.round = round;
    board.slots[layout.round] = round;
    for (let i = layout.nowSlots.from; i < layout.nowSlots.to; i++) board.slots[i] = 0;
    board.ready = board.ready.map(() => false);
    board.hasSealed = board.hasSealed.map(() => false);
    board.sealed = board.sealed.map(() => null);
    board.offersUsed = board.offersUsed.map((used) => (used === null ? null : 0));
    board.sentencesUsed = board.sentencesUsed.map((used) => (used === null ? null : 0));
  },
  'phase-began': (board, { phase }) => {
    board.phase = phase;
  },
  fired: (board, { event }) => {
    board.fired.push(event);
  },
  missed: (board, { event }) => {
    (board as Board & { missed: string[] }).missed.push(event);
  },
  'meter-moved': (board, { meter, to, band }, { layout }) => {
    if (to !== undefined) board.slots[layout.meter(meter)] = to;
    if (band) board.bands[meter] = band.to;
  },
  'credibility-moved': (board, { role, to }, { layout }) => {
    board.slots[layout.credibility(role)] = to;
  },
  'capital-moved': (board, { role, to }, { layout }) => {
    board.slots[layout.capital(role)] = to;
  },
  proposed: (board, { offer, used }, rules) => {
    board.offers.push(offer);
    if (used !== undefined) board.offersUsed[seatOf(rules, offer.by)] = used;
  },
  accepted: (board, { offer, accepted }) => {
    changeOffer(board, offer, { accepted });
  },
  declined: (board, { offer }) => {
    changeOffer(board, offer, { status: 'declined' });
  },
  withdrawn: (board, { offer, superseded }) => {
    changeOffer(board, offer, { status: superseded ? 'superseded' : 'withdrawn' });
  },
  lapsed: (board, { offer }) => {
    changeOffer(board, offer, { status: 'lapsed' });
  },
  signed: (board, { deal }) => {
    board.deals.push(deal);
    changeOffer(board, deal.id, { status: 'signed' });
  },
  stands: (board, { standing, writes }) => {
    board.standing[standing.issue] = standing;
    write(board, writes);
  },
  'took-effect': (board, { writes }) => {
    write(board, writes);
  },
  superseded: (board, { issue }, { layout }) => {
    delete board.standing[issue];
    board.slots[layout.deal(issue)] = null;
    board.slots[layout.verdict(issue)] = null;
    for (const mark of layout.marks) if (mark.issue === issue) board.slots[mark.slot] = null;
  },
  published: (board, { deal, standings, writes }) => {
    board.deals = [...board.deals.filter((d) => d.id !== deal.id), deal];
    for (const standing of standings) board.standing[standing.issue] = standing;
    write(board, writes);
  },
  said: (board, { by, used }, rules) => {
    if (used !== undefined) board.sentencesUsed[seatOf(rules, by)] = used;
  },
  claimed: (board, { issue }) => {
    changeStanding(board, issue, { claimed: true });
  },
  called: (board, { issue, by }) => {
    changeStanding(board, issue, { calledBy: by });
  },
  estimated: (board, { by, of, issue, points }) => {
    board.estimates[by] = { ...board.estimates[by], [`${of}/${issue}`]: points };
  },
  'ready-changed': (board, { role, ready }, rules) => {
    board.ready[seatOf(rules, role)] = ready;
  },
  sealed: (board, { by, sealed }, rules) => {
    board.hasSealed[seatOf(rules, by)] = true;
    board.sealed[seatOf(rules, by)] = sealed;
  },
  opened: (board, { writes }) => {
    write(board, writes);
  },
  acted: nothing,
  tested: (board, { issue, found, proof, reports, writes }) => {
    changeStanding(board, issue, { tested: true, reports, found: found ?? null, ...(proof ? { proof } : {}) });
    write(board, writes);
  },
  breached: (board, { issue }) => {
    changeStanding(board, issue, { found: false });
  },
  reported: (board, { issue, writes }) => {
    changeStanding(board, issue, { reports: null });
    write(board, writes);
  },
  exposed: (board, { issue, claimOnly, writes }) => {
    changeStanding(board, issue, claimOnly ? { claimed: false } : { exposed: true, reports: null });
    write(board, writes);
  },
  freed: (board, { issue, writes }) => {
    changeStanding(board, issue, { lapsed: true, reports: null });
    write(board, writes);
  },
  postponed: (board, { issues, reports }) => {
    for (const issue of issues) changeStanding(board, issue, { reports });
  },
  held: nothing,
  'month-turned': nothing,
  paid: nothing,
  advanced: (board, { track, to }, { layout }) => {
    board.slots[layout.track(track)] = to;
  },
  clamped: (board, { track, holder, step }, rules) => {
    board.slots[clampSlot(rules, track, holder, step)] = 1;
  },
  unclamped: (board, { track, holder, step }, rules) => {
    board.slots[clampSlot(rules, track, holder, step)] = 0;
  },
  'channel-changed': (board, { channel, to, leak }, { layout }) => {
    board.slots[layout.channelState(channel)] = CHANNEL_CODES[to];
    board.slots[layout.channelLeak(channel)] = leak;
  },
  told: nothing,
  scheduled: (board, { pending }) => {
    board.pending.push(pending);
  },
  matured: (board, { pending }) => {
    const at = board.pending.findIndex((p) => p.effect === pending.effect && p.due === pending.due);
    if (at >= 0) board.pending.splice(at, 1);
  },
  'reckoning-began': nothing,
  delivered: (board, { writes }) => {
    write(board, writes);
  },
  rolled: (board, { dice }) => {
    // Only the truth has dice: a view is never shown a roll.
    (board as Board & { dice: readonly number[] }).dice = dice;
  },
  ended: (board, { outcome }) => {
    board.outcome = outcome;
  },
};

function write(board: Board, writes: readonly SlotWrite[]): void {
  for (const [slot, value] of writes) board.slots[slot] = value;
}

function seatOf(rules: Rules, role: string): number {
  return rules.role.get(role)?.seat ?? -1;
}

function clampSlot(rules: Rules, track: string, holder: string, step: number): number {
  const index = rules.track.get(track)?.track.clamps.findIndex((c) => c.holder === holder && c.step === step) ?? -1;
  return rules.layout.clamp(track, index);
}

function changeOffer(board: Board, id: string, change: Partial<Offer>): void {
  const at = board.offers.findLastIndex((offer) => offer.id === id);
  const offer = board.offers[at];
  if (offer) board.offers[at] = { ...offer, ...change };
}

function changeStanding(board: Board, issue: string, change: Partial<Standing>): void {
  const standing = board.standing[issue];
  if (standing) board.standing[issue] = { ...standing, ...change };
}
