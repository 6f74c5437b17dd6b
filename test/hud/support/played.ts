/** Whole games of the short Hanoi, played through the kernel: one with three deals, one in which nobody signs. */
import type { Action } from '../../../src/kernel/action.ts';
import { debriefOf, type Debrief } from '../../../src/kernel/debrief.ts';
import { newRecord, replay, withAction, isBroken, type GameRecord } from '../../../src/kernel/record.ts';
import type { MoveId, Package, RoleId } from '../../../src/kernel/setup.ts';
import { hanoiShort } from './hanoi-short.ts';

interface Month {
  readonly talks?: readonly (readonly [RoleId, Action])[];
  readonly deals?: readonly { readonly by: RoleId; readonly to: readonly RoleId[]; readonly package: Package }[];
  readonly moves?: { readonly [role: RoleId]: readonly MoveId[] };
}

export const hanoiDeal: Package = {
  shutdown: 'objective',
  plants: 'leases_night',
  protocol: 'half_now',
  proof: 'joint_review',
};

/** The site's escrow pledge breaks, the plants pledge is kept only in form, the objective is never called. */
const MONTHS: readonly Month[] = [
  {
    talks: [
      ['ustr', { do: 'say', to: [], words: 'We can move on accession if plant inspections run at night too.' }],
      ['ustr', { do: 'estimate', of: 'russia', issue: 'protocol', points: 20 }],
      ['ustr', { do: 'estimate', of: 'russia', issue: 'shutdown', points: 9 }],
      ['ustr', { do: 'estimate', of: 'russia', issue: 'proof', points: 12 }],
      ['ustr', { do: 'estimate', of: 'site', issue: 'cards', points: 10 }],
      ['site', { do: 'propose', to: ['ustr'], package: { cards: 'restore' } }],
      ['ustr', { do: 'decline', offer: 'site>ustr#1' }],
    ],
    deals: [{ by: 'ustr', to: ['russia'], package: hanoiDeal }],
    moves: { ustr: ['name_site'], site: ['vouchers'] },
  },
  { moves: { russia: ['night_checks'] } },
  { moves: { russia: ['raid'], site: ['move_host'] } },
  { moves: { site: ['sue_bank'], ustr: ['ease'] } },
  { deals: [{ by: 'site', to: ['ustr'], package: { cards: 'no_objection' } }] },
  { deals: [{ by: 'russia', to: ['ustr', 'site'], package: { licence: 'escrow' } }], moves: { site: ['pay_escrow'] } },
  { moves: { ustr: ['ask_networks'], russia: ['night_checks'] } },
  {},
];

function play(months: readonly Month[], seed = 7): Debrief {
  let record: GameRecord = newRecord(hanoiShort, seed);
  const seats = hanoiShort.roles.map((role) => role.id);
  const act = (seat: RoleId, action: Action): void => {
    record = withAction(record, seat, action);
  };
  for (const month of months) {
    for (const [seat, action] of month.talks ?? []) act(seat, action);
    for (const deal of month.deals ?? []) {
      act(deal.by, { do: 'propose', to: deal.to, package: deal.package });
      const at = replay(record);
      if (isBroken(at)) throw new Error(`Refused: ${at.refusal.code}`);
      const offer = at.state.offers[at.state.offers.length - 1]?.id ?? '';
      for (const seat of deal.to) act(seat, { do: 'accept', offer });
    }
    for (const seat of seats) act(seat, { do: 'ready' });
    for (const seat of seats) act(seat, { do: 'seal', moves: month.moves?.[seat] ?? [], keeps: [] });
  }
  return debriefOf(record);
}

export const played: Debrief = play(MONTHS);
export const signedPackage: Package = { ...hanoiDeal, cards: 'no_objection', licence: 'escrow' };
export const nothingSigned: Debrief = play(Array.from({ length: 8 }, () => ({})));
