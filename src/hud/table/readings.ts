/** Numbers of a view, by name: what the screens read from its slots. `null`: not theirs to see. */
import type { Board } from '../../kernel/board.ts';
import type { Verdict } from '../../kernel/facts.ts';
import { CHANNEL_CODES, VERDICT_CODES } from '../../kernel/expressions.ts';
import { layoutOf } from '../../kernel/layout.ts';
import type { ChannelState, IssueId, RoleId, Setup, Track } from '../../kernel/setup.ts';

const named = <Name extends string>(
  codes: { readonly [name in Name]: number },
  code: number | null | undefined,
): Name | null => (Object.keys(codes) as Name[]).find((name) => codes[name] === code) ?? null;

const slot = (view: Board, at: number): number | null => view.slots[at] ?? null;

export const meterValue = (setup: Setup, view: Board, id: string): number | null =>
  slot(view, layoutOf(setup).meter(id));
export const credibilityOf = (setup: Setup, view: Board, role: RoleId): number | null =>
  slot(view, layoutOf(setup).credibility(role));
export const capitalOf = (setup: Setup, view: Board, role: RoleId): number | null =>
  slot(view, layoutOf(setup).capital(role));
export const stepsWalked = (setup: Setup, view: Board, track: string): number =>
  slot(view, layoutOf(setup).track(track)) ?? 0;
export const channelState = (setup: Setup, view: Board, id: string): ChannelState =>
  named(CHANNEL_CODES, slot(view, layoutOf(setup).channelState(id))) ?? 'closed';
/** Share carried when leaking, 0..1. */
export const channelLeak = (setup: Setup, view: Board, id: string): number =>
  slot(view, layoutOf(setup).channelLeak(id)) ?? 0;
export const verdictOf = (setup: Setup, view: Board, issue: IssueId): Verdict =>
  named(VERDICT_CODES, slot(view, layoutOf(setup).verdict(issue))) ?? 'none';

export interface HeldStep {
  readonly holder: string;
  readonly step: number;
}
/** The steps of a track that are held now, nearest first. */
export const heldSteps = (setup: Setup, view: Board, track: Track): readonly HeldStep[] =>
  track.clamps
    .filter((_, index) => slot(view, layoutOf(setup).clamp(track.id, index)) === 1)
    .map(({ holder, step }) => ({ holder, step }))
    .sort((a, b) => a.step - b.step);
