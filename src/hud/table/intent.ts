/**
 * What a person points at, on the disc or in its HTML twin: both end here, so they do the same.
 * The stage's intents have this very shape (screens may not import the stage).
 */
import type { OfferId } from '../../kernel/action.ts';
import type { ChannelId, IssueId, RoleId, TrackId } from '../../kernel/setup.ts';

export type TableIntent =
  | { readonly kind: 'seat'; readonly role: RoleId }
  | { readonly kind: 'pledge'; readonly issue: IssueId }
  | { readonly kind: 'clamp'; readonly track: TrackId; readonly step: number; readonly holder: string }
  | { readonly kind: 'channel'; readonly channel: ChannelId }
  | { readonly kind: 'month'; readonly round: number }
  | { readonly kind: 'deal'; readonly deal: OfferId };

/** The panel of papers an intent is read in; a seat is read on the table. */
export type Papers = 'talks' | 'pledges' | 'table';
export function papersOf(intent: TableIntent): Papers {
  switch (intent.kind) {
    case 'pledge':
    case 'deal':
      return 'pledges';
    case 'month':
      return 'talks';
    case 'seat':
    case 'clamp':
    case 'channel':
      return 'table';
  }
}

/** The id of the HTML element that an intent points at. */
export function idOf(intent: TableIntent): string {
  switch (intent.kind) {
    case 'seat':
      return `look-seat-${intent.role}`;
    case 'pledge':
      return `look-pledge-${intent.issue}`;
    case 'clamp':
      return `look-clamp-${intent.track}-${intent.step}`;
    case 'channel':
      return `look-channel-${intent.channel}`;
    case 'month':
      return `look-month-${intent.round}`;
    case 'deal':
      return `look-deal-${intent.deal}`;
  }
}
