/** What lies on the desk: drafts by addressees, and which paper is open. Pure, so that it can be told as play. */
import type { OfferId } from '../../../kernel/action.ts';
import type { View } from '../../../kernel/board.ts';
import type { IssueId, OptionId, Package, RoleId } from '../../../kernel/setup.ts';

export interface Draft {
  readonly package: Package;
  readonly words: string;
  readonly copies: readonly RoleId[];
  /** The offer that sending this one answers, and so declines. */
  readonly answers: OfferId | null;
}
/**
 * The draft as it may be sent now. What was signed meanwhile needs no second offer; where the offer it answered was taken
 * back, has lapsed or was declined, it is an offer of its own.
 */
export function draftNow(draft: Draft, { standing, offers }: Pick<View, 'standing' | 'offers'>): Draft {
  const open = Object.entries(draft.package).filter(([issue, option]) => standing[issue]?.option !== option);
  const answered = offers.find(({ id, status }) => id === draft.answers && status === 'live');
  return { ...draft, package: Object.fromEntries(open), answers: answered?.id ?? null };
}
export type Paper = { readonly kind: 'draft' } | { readonly kind: 'offer'; readonly offer: OfferId };
export interface DeskState {
  /** In the setup's order. */
  readonly to: readonly RoleId[];
  readonly open: Paper;
  /** By `draftKey`; one that is absent opens on the opening draft. */
  readonly drafts: { readonly [key: string]: Draft };
  /** Drafts are of a month: the next month's desk starts afresh. */
  readonly round: number;
  /** The review sentence is on screen and waits for a last word. */
  readonly reviewing: boolean;
}

export const draftKey = (to: readonly RoleId[]): string => to.join('+');

export const emptyDesk = (to: readonly RoleId[], round: number): DeskState => ({
  to,
  open: { kind: 'draft' },
  drafts: {},
  round,
  reviewing: false,
});

export type DeskMove =
  | { readonly do: 'address'; readonly to: readonly RoleId[] }
  | { readonly do: 'open'; readonly offer: OfferId }
  | { readonly do: 'open-draft' }
  /** `base` is the draft as it was shown, which may be the opening one. */
  | { readonly do: 'set'; readonly base: Draft; readonly issue: IssueId; readonly option: OptionId | null }
  | { readonly do: 'write'; readonly base: Draft; readonly words?: string; readonly copies?: readonly RoleId[] }
  | { readonly do: 'change'; readonly offer: OfferId; readonly to: readonly RoleId[]; readonly package: Package }
  | { readonly do: 'review' }
  | { readonly do: 'keep-editing' }
  | { readonly do: 'sent'; readonly base: Draft }
  | { readonly do: 'month'; readonly round: number };

export function moveDesk(desk: DeskState, move: DeskMove): DeskState {
  const keep = (draft: Draft): DeskState => ({
    ...desk,
    reviewing: false,
    drafts: { ...desk.drafts, [draftKey(desk.to)]: draft },
  });
  switch (move.do) {
    case 'address':
      return { ...desk, to: move.to, open: { kind: 'draft' }, reviewing: false };
    case 'open':
      return { ...desk, open: { kind: 'offer', offer: move.offer }, reviewing: false };
    case 'open-draft':
      return { ...desk, open: { kind: 'draft' }, reviewing: false };
    case 'set': {
      const { [move.issue]: _, ...rest } = move.base.package;
      return keep({ ...move.base, package: move.option === null ? rest : { ...rest, [move.issue]: move.option } });
    }
    case 'write':
      return keep({ ...move.base, words: move.words ?? move.base.words, copies: move.copies ?? move.base.copies });
    case 'change':
      return {
        ...desk,
        to: move.to,
        open: { kind: 'draft' },
        reviewing: false,
        drafts: {
          ...desk.drafts,
          [draftKey(move.to)]: { package: move.package, words: '', copies: [], answers: move.offer },
        },
      };
    case 'review':
      return { ...desk, reviewing: true };
    case 'keep-editing':
      return { ...desk, reviewing: false };
    case 'sent':
      // The paper stays, so that the next offer starts from the last; its words were said.
      return keep({ ...move.base, words: '', answers: null });
    case 'month':
      return { ...emptyDesk(desk.to, move.round) };
  }
}
