/** Who may read what: the questions behind every view and every shown fact. `null` stands for a spectator. */
import type { Board, Cause, Deal, Offer, Pending, Standing } from './board.ts';
import type { SlotWrite } from './facts.ts';
import type { Rules } from './rules.ts';
import type { MeterId, RoleId } from './setup.ts';

export type Viewer = RoleId | null;

const named = (roles: readonly RoleId[], viewer: Viewer): boolean => viewer !== null && roles.includes(viewer);

export const readsOffer = (offer: Offer, viewer: Viewer): boolean =>
  viewer !== null && (offer.by === viewer || offer.to.includes(viewer) || offer.copies.includes(viewer));

export const readsDeal = (deal: Deal, viewer: Viewer): boolean =>
  deal.public || named(deal.signatories, viewer) || named(deal.copies, viewer);

export function readsDealId(board: Board, id: string, viewer: Viewer): boolean {
  const deal = board.deals.find((d) => d.id === id);
  return deal !== undefined && readsDeal(deal, viewer);
}

/** May the viewer read what stands on this issue? False when nothing stands. */
export function readsStanding(board: Board, issue: string, viewer: Viewer): boolean {
  const standing = board.standing[issue];
  return standing !== undefined && readsDealId(board, standing.deal, viewer);
}

export function readsMeter(rules: Rules, meter: MeterId, viewer: Viewer): boolean {
  const seenBy = rules.meter.get(meter)?.seenBy ?? null;
  return seenBy === null || named(seenBy, viewer);
}

/** The cause as the viewer may know it. */
export function causeFor(board: Board, cause: Cause, viewer: Viewer): Cause {
  if (cause.by === 'deal') return readsDealId(board, cause.deal, viewer) ? cause : { by: 'undisclosed' };
  if (cause.by === 'pledge' || cause.by === 'call')
    return readsStanding(board, cause.issue, viewer) ? cause : { by: 'undisclosed' };
  return cause;
}

/** A delayed effect of a card shows to all, since the card did; what deals, events and the world hold in store is nobody's. */
export const seesPending = (pending: Pending): boolean => pending.cause.by === 'move';

/** What a review found stays with the kernel until it reports, and so does the proof, whose deal not every reader has read. */
export function standingFor(standing: Standing): Standing {
  if (standing.found === null && standing.proof === undefined) return standing;
  return { ...standing, found: null, proof: undefined };
}

/** What stays hidden from a viewer for the whole game. */
export interface Hidden {
  /** The hidden slots, in order. */
  readonly slots: readonly number[];
  /** By slot: hidden. */
  readonly at: readonly boolean[];
  /** By issue: not theirs to sign, so that what stands is hidden from them unless they read the deal. */
  readonly issues: readonly boolean[];
}

const hiddenSlots = new WeakMap<Rules, Map<Viewer, Hidden>>();
/** Found once a viewer: neither the game nor its moment changes it. */
export function alwaysHidden(rules: Rules, viewer: Viewer): Hidden {
  let byViewer = hiddenSlots.get(rules);
  if (!byViewer) hiddenSlots.set(rules, (byViewer = new Map()));
  let hidden = byViewer.get(viewer);
  if (!hidden) byViewer.set(viewer, (hidden = findHidden(rules, viewer)));
  return hidden;
}

function findHidden({ setup, layout, issues, meter }: Rules, viewer: Viewer): Hidden {
  const at = new Array<boolean>(layout.size).fill(false);
  const hide = (slot: number): void => {
    at[slot] = true;
  };
  for (const { id, seenBy } of meter.values()) if (seenBy !== null && !named(seenBy, viewer)) hide(layout.meter(id));
  for (const role of setup.roles) if (role.id !== viewer) hide(layout.capital(role.id));
  for (const { issue, options } of issues) {
    hide(layout.kept(issue.id));
    for (const { index } of options) hide(layout.signedOnce(issue.id, index));
    for (const role of setup.roles) {
      const slot = layout.delivery(issue.id, role.id);
      if (slot !== null) hide(slot);
    }
  }
  return {
    at,
    slots: at.flatMap((yes, slot) => (yes ? [slot] : [])),
    issues: issues.map(({ issue }) => !named(issue.between, viewer)),
  };
}

/** Slots that show what stands on an issue: hidden from those who may not read it. */
export const standingSlots = (rules: Rules, issue: string): readonly number[] =>
  rules.issue.get(issue)?.standingSlots ?? [];

export function writesFor(rules: Rules, writes: readonly SlotWrite[], viewer: Viewer): readonly SlotWrite[] {
  const hidden = alwaysHidden(rules, viewer).at;
  return writes.filter(([slot]) => !hidden[slot]);
}
