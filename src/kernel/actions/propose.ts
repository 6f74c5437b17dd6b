/** `propose`: puts a package to one or more seats. A new offer to the same seats replaces the last. */
import { LIMITS, type Propose } from '../action.ts';
import type { Board, Offer } from '../board.ts';
import type { Playing } from '../playing.ts';
import type { Refusal } from '../refusals.ts';
import type { Rules } from '../rules.ts';
import type { Package, RoleId } from '../setup.ts';
import { checkPackage } from './package.ts';
import { inPhase, seatIndex, type VerbRules } from './verb.ts';

/** The parts of an offer that proposing and countering share. */
export interface Draft {
  readonly to: readonly RoleId[];
  readonly package: Package;
  readonly copies?: readonly RoleId[];
  readonly words?: string;
  readonly answers: string | null;
}

export function checkDraft(rules: Rules, board: Board, seat: RoleId, draft: Draft): Refusal | null {
  if (draft.to.length === 0) return { code: 'no-addressee' };
  for (const role of [...draft.to, ...(draft.copies ?? [])])
    if (!rules.role.has(role)) return { code: 'unknown', what: 'role', id: role };
  if (draft.to.includes(seat)) return { code: 'addressed-to-self' };
  if ((draft.words?.length ?? 0) > LIMITS.words) return { code: 'too-long', limit: LIMITS.words };
  if ((board.offersUsed[seatIndex(rules, seat)] ?? 0) >= LIMITS.offersARound)
    return { code: 'too-many-offers', limit: LIMITS.offersARound };
  return checkPackage(rules, board, seat, [seat, ...draft.to], draft.package);
}

export function putForward(playing: Playing, seat: RoleId, draft: Draft): void {
  const { rules, state } = playing;
  const inOrder = (roles: readonly RoleId[]): RoleId[] =>
    rules.roles.flatMap(({ role }) => (roles.includes(role.id) ? [role.id] : []));
  const to = inOrder(draft.to);
  const key = `${seat}>${to.join('+')}#`;
  // Each replaces the one before, so only the last can still be live.
  const last = state.offers.findLast(({ id }) => id.startsWith(key));
  if (last?.status === 'live') playing.emit({ type: 'withdrawn', offer: last.id, by: seat, superseded: true });
  const offer: Offer = {
    id: `${key}${last ? Number(last.id.slice(key.length)) + 1 : 1}`,
    by: seat,
    to,
    copies: inOrder(draft.copies ?? []).filter((role) => role !== seat && !to.includes(role)),
    package: { ...draft.package },
    words: draft.words ?? '',
    answers: draft.answers,
    round: state.round,
    accepted: [],
    status: 'live',
  };
  playing.emit({ type: 'proposed', offer, used: (state.offersUsed[seatIndex(rules, seat)] ?? 0) + 1 });
  for (const role of to)
    if (state.ready[seatIndex(rules, role)]) playing.emit({ type: 'ready-changed', role, ready: false });
}

export const propose: VerbRules<'propose'> = {
  check: (rules, board, seat, action) => inPhase(board, 'talks') ?? checkDraft(rules, board, seat, draftOf(action)),
  perform: (playing, seat, action) => putForward(playing, seat, draftOf(action)),
};

const draftOf = (action: Propose): Draft => ({ ...action, answers: null });
