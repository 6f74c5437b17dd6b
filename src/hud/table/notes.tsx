/**
 * What a player has put down at the table and not played yet, and how far the story was read. The app keeps the notes
 * with the game, so that a reload loses nothing: they are no part of the record, and nobody else sees them.
 */
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Sentence } from '../../kernel/action.ts';
import type { IssueId, MoveId, RoleId } from '../../kernel/setup.ts';
import type { DeskState } from './desk/desk-state.ts';

export interface Notes {
  /** Facts of the seat that were read; absent: a new game opens on its news, any other on its phase. */
  readonly read?: number;
  /** Entries of the talks that were on the screen. */
  readonly heard?: number;
  readonly desk?: DeskState;
  readonly hand?: HandNotes;
  readonly message?: Message;
  /** The month in which being ready holds, whatever comes. */
  readonly stillReady?: number;
  /** A newcomer asked for every issue at once. */
  readonly allIssues?: boolean;
}
/** A hand of one month. */
export interface HandNotes {
  readonly round: number;
  readonly moves: readonly MoveId[];
  readonly keeps: readonly IssueId[];
  /** Promises that are not to be kept; absent: none was answered so. */
  readonly breaks?: readonly IssueId[];
}
/** Something to say that was not said yet. */
export interface Message {
  readonly words: string;
  readonly to: readonly RoleId[];
  readonly sentence: Sentence | null;
}

interface Notebook {
  readonly read: <K extends keyof Notes>(page: K) => Notes[K];
  readonly write: <K extends keyof Notes>(page: K, text: NonNullable<Notes[K]>) => void;
}
const Open = createContext<Notebook>({ read: () => undefined, write: () => undefined });

/** `notes` as they were kept; `onNote` hears every change, whole. */
export function Noting(props: {
  readonly notes?: Notes | undefined;
  readonly onNote?: ((notes: Notes) => void) | undefined;
  readonly children: ComponentChildren;
}) {
  const book = useMemo((): Notebook => {
    let notes = props.notes ?? {};
    return {
      read: (page) => notes[page],
      write: (page, text) => {
        notes = { ...notes, [page]: text };
        props.onNote?.(notes);
      },
    };
  }, []);
  return <Open.Provider value={book}>{props.children}</Open.Provider>;
}

/** State that outlives its panel and a reload. */
export function useNoted<K extends keyof Notes>(
  page: K,
  first: () => NonNullable<Notes[K]>,
): [NonNullable<Notes[K]>, (text: NonNullable<Notes[K]>) => void] {
  const book = useContext(Open);
  const [text, setText] = useState<NonNullable<Notes[K]>>(() => book.read(page) ?? first());
  const put = (next: NonNullable<Notes[K]>): void => {
    setText(() => next);
    book.write(page, next);
  };
  return [text, put];
}
