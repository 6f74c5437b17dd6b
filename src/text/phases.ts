/** The status line: what you must do now, in one or two short sentences. */
import type { View } from '../kernel/board.ts';
import type { Legal } from '../kernel/legal.ts';
import type { RoleId, Setup } from '../kernel/setup.ts';
import type { Situation } from './codes.ts';
import type { Context } from './context.ts';
import { contextOf } from './context.ts';
import { words } from './language.ts';

/** `Russia sent you an offer. Answer it, or keep talking.` */
export const sayStatus = (situation: Situation, setup: Setup, listener: RoleId | null): string =>
  (words().situations[situation.code] as (data: Situation, at: Context) => string)(
    situation,
    contextOf(setup, listener),
  );

/** The situation a seat is in, from what it sees. What only a screen knows (a curtain, a step of the resolution) is its to name. */
export function situationOf(view: View, legal: Legal, setup: Setup): Situation {
  const { viewer, round } = view;
  if (view.phase === 'over')
    return { code: 'over', title: setup.outcomes.find((one) => one.id === view.outcome)?.title ?? '' };
  if (viewer === null) return { code: 'watching', round };
  const seat = setup.roles.findIndex((role) => role.id === viewer);
  const without = (flags: readonly boolean[]): RoleId[] =>
    setup.roles.filter((_, i) => i !== seat && !flags[i]).map((role) => role.id);
  if (view.phase === 'moves') {
    if (view.hasSealed[seat]) return { code: 'sealed', waiting: without(view.hasSealed) };
    const acts = legal.seal?.acts ?? [];
    return { code: 'moves', capital: legal.seal?.capital ?? 0, due: acts };
  }
  const live = view.offers.filter((offer) => offer.status === 'live');
  const incoming = live.filter((offer) => offer.to.includes(viewer) && !offer.accepted.includes(viewer));
  const newest = incoming.at(-1);
  if (newest) return { code: 'offer-in', from: newest.by, more: incoming.length - 1 };
  const waiting = without(view.ready);
  if (view.ready[seat]) return { code: 'ready', waiting };
  if (waiting.length === 0) return { code: 'last-to-talk' };
  const sent = live.filter((offer) => offer.by === viewer).at(-1);
  if (sent) return { code: 'offer-out', to: sent.to.filter((role) => !sent.accepted.includes(role)) };
  return { code: 'talks' };
}
