/** What a person points at on the stage. Each has an HTML twin that does the same. */
import type { ChannelId, IssueId, RoleId, TrackId } from '../kernel/setup.ts';
import type { OfferId } from '../kernel/action.ts';

export type StageIntent =
  | { readonly kind: 'seat'; readonly role: RoleId }
  | { readonly kind: 'pledge'; readonly issue: IssueId }
  | { readonly kind: 'clamp'; readonly track: TrackId; readonly step: number; readonly holder: string }
  | { readonly kind: 'channel'; readonly channel: ChannelId }
  /** 1 is the first month. */
  | { readonly kind: 'month'; readonly round: number }
  | { readonly kind: 'deal'; readonly deal: OfferId };

/** Whether two intents point at the same thing. */
export function sameIntent(a: StageIntent | null, b: StageIntent | null): boolean {
  return a === b || (a !== null && b !== null && intentKey(a) === intentKey(b));
}

/** A stable name of what is pointed at: `pledge:shutdown`, `clamp:accession:7:ustr`. */
export function intentKey(intent: StageIntent): string {
  switch (intent.kind) {
    case 'seat':
      return `seat:${intent.role}`;
    case 'pledge':
      return `pledge:${intent.issue}`;
    case 'clamp':
      return `clamp:${intent.track}:${intent.step}:${intent.holder}`;
    case 'channel':
      return `channel:${intent.channel}`;
    case 'month':
      return `month:${intent.round}`;
    case 'deal':
      return `deal:${intent.deal}`;
  }
}
