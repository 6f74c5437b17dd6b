/** The desk's one next step, chosen; `text/desk` words it. */
import type { Hint } from '../../../text/codes.ts';
import type { Offer } from '../../../kernel/board.ts';
import type { Package, RoleId } from '../../../kernel/setup.ts';
import { givenUp, type DeskModel } from './desk-model.ts';
import { samePackage } from './offers.ts';

export interface HintTask {
  readonly to: readonly RoleId[];
  readonly package: Package;
  readonly fresh: boolean;
  readonly offersLeft: number;
  readonly model: DeskModel;
  /** The other side's last offer, and whether it can still be accepted. */
  readonly theirs: Offer | null;
  /** This seat's own last offer to these seats. */
  readonly own: Offer | null;
}

export function hintFor({ to, package: pkg, fresh, offersLeft, model, theirs, own }: HintTask): Hint {
  if (offersLeft === 0) return { code: 'no-offers-left' };
  if (to.length === 0) return { code: 'no-addressee' };
  if (model.faders.length === 0) return { code: 'nothing-left', to };
  if (Object.keys(pkg).length === 0) return { code: 'empty' };
  const live = theirs?.status === 'live' ? theirs : null;
  if (live && samePackage(live.package, pkg)) return { code: 'same-as-theirs', from: live.by };
  const { bound, standing } = model;
  if (model.worth <= givenUp(model)) return bound ? { code: 'below-standing', standing } : { code: 'below-walk-away' };
  if (live && model.theirWorth !== null && model.theirWorth >= model.worth)
    return { code: 'theirs-is-better', from: live.by };
  if (own && own.status !== 'live' && own.status !== 'signed' && samePackage(own.package, pkg))
    return { code: 'repeated', to };
  const gaps = live ? model.faders.filter((fader) => fader.theirs !== fader.value) : [];
  const gap = gaps.length === 1 ? gaps[0] : undefined;
  if (live && gap) return { code: 'one-gap', issue: gap.issue.id, from: live.by };
  return { code: fresh ? 'opened' : 'above-walk-away', to, bound };
}
