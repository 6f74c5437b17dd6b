/** The desk as a screen holds it: its papers outlive the panel that shows them. */
import { useMemo, useRef } from 'preact/hooks';
import type { IssueId, RoleId, Setup } from '../../../kernel/setup.ts';
import type { Table } from '../../../kernel/table.ts';
import { useNoted } from '../notes.tsx';
import { draftKey, draftNow, emptyDesk, moveDesk, type DeskMove, type DeskState, type Draft } from './desk-state.ts';
import { issuesBetween } from './desk-model.ts';
import { openingFor } from './opening-for.ts';
import { refusedBefore, waitingOn } from './offers.ts';

export interface Desk {
  readonly state: DeskState;
  readonly move: (move: DeskMove) => void;
  /** The draft for the present addressees: what was set, or the opening one. */
  readonly draft: Draft;
  /** Nothing was moved yet. */
  readonly fresh: boolean;
  /** Issues that a newcomer's desk does not show yet. */
  readonly waiting: ReadonlySet<IssueId>;
  /** Shows them all, for good. */
  readonly showAll: () => void;
}

/** The seat this one has most to sign with now: whom an empty desk addresses. */
export function firstAddressee(table: Pick<Table, 'setup' | 'view' | 'seat'>): RoleId | null {
  const { setup, view, seat } = table;
  const others = setup.roles.filter((role) => role.id !== seat);
  const signable = (role: RoleId): number =>
    issuesBetween(setup, [seat, role]).filter((issue) => issue.opens <= view.round).length;
  return others.toSorted((a, b) => signable(b.id) - signable(a.id))[0]?.id ?? null;
}

export function useDesk(table: Table, newcomer: boolean): Desk {
  const { setup, view, seat, facts } = table;
  const [kept, keep] = useNoted('desk', () => openDesk(table));
  // The next month's desk starts afresh; several moves of one press build on each other.
  const now = useRef(kept);
  now.current = kept.round === view.round ? kept : moveDesk(kept, { do: 'month', round: view.round });
  const state = now.current;
  const move = (what: DeskMove): void => keep((now.current = moveDesk(now.current, what)));
  const [allIssues, setAllIssues] = useNoted('allIssues', () => false);
  const waiting = useMemo(
    () => (newcomer && !allIssues ? issuesWaiting(setup, view.round) : NONE),
    [newcomer, allIssues, setup, view.round],
  );
  const set = state.drafts[draftKey(state.to)];
  // What may be signed changes with the month and with every deal; what is said meanwhile moves no draft that is being read.
  const signed = view.deals.length;
  const refused = refusedBefore(view, seat, state.to).length;
  const opening = useMemo(
    () => (state.to.length === 0 ? {} : openingFor({ setup, view, seat, facts }, state.to, waiting)),
    [setup, seat, draftKey(state.to), view.round, signed, refused, waiting],
  );
  const draft = draftNow(set ?? { package: opening, words: '', copies: [], answers: null }, view);
  return { state, move, draft, fresh: set === undefined, waiting, showAll: () => setAllIssues(true) };
}

/** A desk opens on an offer that waits for an answer, else on a draft. */
function openDesk(table: Table): DeskState {
  const first = firstAddressee(table);
  const desk = emptyDesk(first === null ? [] : [first], table.view.round);
  const waiting = waitingOn(table.view, table.seat)[0];
  return waiting ? moveDesk(desk, { do: 'open', offer: waiting.id }) : desk;
}

const NONE: ReadonlySet<IssueId> = new Set();

/** Issues that the scenario introduces to newcomers in a later month. */
export const issuesWaiting = (setup: Pick<Setup, 'issues'>, round: number): ReadonlySet<IssueId> =>
  new Set(setup.issues.flatMap(({ id, introduced = 0 }) => (introduced > round ? [id] : [])));
