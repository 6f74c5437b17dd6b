/** Which sound a fact makes for one seat: pure, and one entry for every kind of fact. Screens show the same facts in words. */
import type { Fact, FactOf, FactType, Verdict } from '../kernel/facts.ts';
import type { ChannelState, RoleId } from '../kernel/setup.ts';
import type { Sound } from './sounds.ts';

type SoundFor<T extends FactType> = (fact: FactOf<T>, seat: RoleId) => Sound | null;
const none = (): null => null;
const verdict = (came: Verdict): Sound | null => (came === 'kept' || came === 'broken' ? { name: came } : null);
const flows = (state: ChannelState): boolean => state === 'open' || state === 'leaking';

const SOUNDS: { readonly [T in FactType]: SoundFor<T> } = {
  'month-began': ({ round }) => (round > 1 ? { name: 'burned', round: round - 1 } : null),
  'phase-began': ({ phase }) => (phase === 'resolution' ? { name: 'opened' } : null),
  fired: none,
  missed: none,
  'meter-moved': none,
  'credibility-moved': none,
  'capital-moved': none,
  proposed: ({ offer }, seat) =>
    offer.by === seat ? { name: 'sent' } : offer.to.includes(seat) ? { name: 'received', by: offer.by } : null,
  accepted: none,
  declined: none,
  withdrawn: none,
  lapsed: none,
  signed: () => ({ name: 'met' }),
  stands: none,
  'took-effect': none,
  superseded: none,
  published: none,
  said: none,
  claimed: none,
  called: none,
  estimated: none,
  'ready-changed': none,
  sealed: ({ by, sealed }, seat) => (by === seat && sealed !== null ? { name: 'sealed' } : null),
  opened: none,
  acted: none,
  tested: (fact) => verdict(fact.verdict),
  breached: none,
  reported: (fact) => verdict(fact.verdict),
  exposed: ({ claimOnly }) => (claimOnly ? null : { name: 'broken' }),
  freed: none,
  postponed: none,
  held: none,
  'month-turned': none,
  paid: none,
  advanced: none,
  clamped: none,
  unclamped: none,
  'channel-changed': ({ channel, from, to }) =>
    flows(from) === flows(to) ? null : { name: flows(to) ? 'reopened' : 'cut', channel },
  told: none,
  scheduled: none,
  matured: none,
  'reckoning-began': none,
  delivered: none,
  rolled: none,
  ended: () => ({ name: 'burned', round: null }),
};

/** The sound a fact makes for a seat that was shown it; null: none. */
export const soundOf = (fact: Fact, seat: RoleId): Sound | null =>
  (SOUNDS[fact.type] as SoundFor<FactType>)(fact, seat);

/** More at once is noise. */
const AT_ONCE = 3;

/** The sounds of facts told together, in their order: each kind once, the first three. */
export function soundsOf(facts: readonly Fact[], seat: RoleId): readonly Sound[] {
  const sounds: Sound[] = [];
  for (const fact of facts) {
    const sound = soundOf(fact, seat);
    if (sound && !sounds.some(({ name }) => name === sound.name)) sounds.push(sound);
  }
  return sounds.slice(0, AT_ONCE);
}
