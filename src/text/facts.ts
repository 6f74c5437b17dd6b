/** What happened, said to one listener. */
import type { Cause } from '../kernel/board.ts';
import type { Fact } from '../kernel/facts.ts';
import type { MeterId, RoleId, Setup } from '../kernel/setup.ts';
import { contextOf, fromId } from './context.ts';
import type { Context } from './context.ts';
import { words } from './language.ts';
import type { Change, Line } from './line.ts';
import { unitOf } from './measures.ts';
import { sayPair } from './numbers.ts';

/**
 * Words a fact as its listener was shown it; `null` listens as a spectator. `now`: the month it came in, where known.
 * Fields left out by redaction are left unsaid.
 */
export function sayFact(fact: Fact, setup: Setup, listener: RoleId | null, now?: number): Line {
  const at = contextOf(setup, listener, now);
  const { facts, causes } = words();
  const change = changeOf(fact, at);
  const role = roleOf(fact, at);
  return {
    text: (facts[fact.type] as (fact: Fact, at: Context) => string)(fact, at),
    ...(change ? { change } : {}),
    ...(role ? { role } : {}),
    ...('cause' in fact ? { why: (causes[fact.cause.by] as (of: Cause, at: Context) => string)(fact.cause, at) } : {}),
  };
}

/** The seat a fact is about. */
function roleOf(fact: Fact, at: Context): RoleId | null {
  switch (fact.type) {
    case 'proposed':
      return fact.offer.by;
    case 'meter-moved':
      return at.meterOf(fact.meter)?.of ?? null;
    case 'channel-changed':
      return at.channelOf(fact.channel)?.to ?? null;
    case 'clamped':
    case 'unclamped':
      return at.isRole(fact.holder) ? fact.holder : null;
    case 'freed':
      return at.pledgor(fact.issue);
    default:
      return 'by' in fact ? fact.by : 'role' in fact ? fact.role : null;
  }
}

/** The numbers (or states) before and after, as far as they were shown. */
function changeOf(fact: Fact, at: Context): Change | null {
  const { subjects, labels } = words();
  const band = (meter: MeterId, id: string): string =>
    at.meterOf(meter)?.bands?.find((one) => one.id === id)?.says ?? fromId(id);
  switch (fact.type) {
    case 'meter-moved': {
      const label = subjects.meter(fact.meter, at);
      const meter = at.meterOf(fact.meter);
      // A flag's text says all there is: it was the other before.
      if (at.isFlag(fact.meter) && (fact.to === 0 || fact.to === 1)) return null;
      if (fact.from !== undefined && fact.to !== undefined)
        return between(label, fact.from, fact.to, meter && unitOf(meter, fact.to));
      return fact.band ? { label, from: band(fact.meter, fact.band.from), to: band(fact.meter, fact.band.to) } : null;
    }
    case 'credibility-moved':
    case 'capital-moved':
      return between(
        subjects[fact.type === 'capital-moved' ? 'capital' : 'credibility'](fact.role, at),
        fact.from,
        fact.to,
        fact.type === 'credibility-moved' ? subjects.outOf(100) : undefined,
      );
    case 'advanced': {
      const steps = at.trackOf(fact.track)?.steps;
      return between(at.track(fact.track), fact.from, fact.to, steps && subjects.outOf(steps));
    }
    case 'channel-changed': {
      const state = (of: typeof fact.from): string => labels.channel[of].toLowerCase();
      return { label: at.channel(fact.channel), from: state(fact.from), to: state(fact.to) };
    }
    default:
      return null;
  }
}

function between(label: string, from: number, to: number, unit?: string | 0): Change {
  const [before, after] = sayPair(from, to);
  return { label: label.charAt(0).toUpperCase() + label.slice(1), from: before, to: after, ...(unit ? { unit } : {}) };
}
