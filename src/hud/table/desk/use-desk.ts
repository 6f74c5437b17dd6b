/** The desk as a screen holds it: its papers outlive the panel that shows them. */
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { useNotebook } from '../notes.tsx';
import { draftKey, emptyDesk, moveDesk, type DeskMove, type DeskState, type Draft } from './desk-state.ts';
import { issuesBetween } from './desk-model.ts';
import { openingFor } from './opening-for.ts';
import { waitingOn } from './offers.ts';

export interface Desk {
  readonly state: DeskState;
  readonly move: (move: DeskMove) => void;
  /** The draft for the present addressees: what was set, or the opening one. */
  readonly draft: Draft;
  /** Nothing was moved yet. */
  readonly fresh: boolean;
}

/** The seat this one has most to sign with now: whom an empty desk addresses. */
export function firstAddressee(table: Pick<Table, 'setup' | 'view' | 'seat'>): RoleId | null {
  const { setup, view, seat } = table;
  const others = setup.roles.filter((role) => role.id !== seat);
  const signable = (role: RoleId): number =>
    issuesBetween(setup, [seat, role]).filter((issue) => issue.opens <= view.round).length;
  return others.toSorted((a, b) => signable(b.id) - signable(a.id))[0]?.id ?? null;
}

export function useDesk(table: Table): Desk {
  const { setup, view, seat } = table;
  const book = useNotebook();
  const [state, move] = useReducer(moveDesk, table, () => openDesk(table, book.read('desk')));
  useEffect(() => book.write('desk', state), [state]);
  useEffect(() => {
    if (state.round !== view.round) move({ do: 'month', round: view.round });
  }, [view.round]);
  const kept = state.drafts[draftKey(state.to)];
  // What may be signed changes with the month and with every deal, not with every word.
  const signed = view.deals.length;
  const opening = useMemo(
    () => (state.to.length === 0 ? {} : openingFor({ setup, view, seat }, state.to)),
    [setup, seat, draftKey(state.to), view.round, signed],
  );
  const whole = kept ?? { package: opening, words: '', copies: [], answers: null };
  // An option that was signed meanwhile needs no second offer.
  const open = Object.entries(whole.package).filter(([issue, option]) => view.standing[issue]?.option !== option);
  const draft = { ...whole, package: Object.fromEntries(open) };
  return { state, move, draft, fresh: kept === undefined };
}

/** A desk opens as it was left this month; else on an offer that waits for an answer, else on a draft. */
function openDesk(table: Table, left: DeskState | undefined): DeskState {
  if (left?.round === table.view.round) return left;
  const first = firstAddressee(table);
  const desk = emptyDesk(first === null ? [] : [first], table.view.round);
  const waiting = waitingOn(table.view, table.seat)[0];
  return waiting ? moveDesk(desk, { do: 'open', offer: waiting.id }) : desk;
}
