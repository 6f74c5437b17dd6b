/** How a screen follows a table: again after every change, and with refusals in words. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SeatAction } from '../../kernel/action.ts';
import type { Table } from '../../kernel/table.ts';
import { sayRefusal } from '../../text/refusals.ts';

/** Draws again whenever the table changes. */
export function useTable(table: Table): void {
  const [, redraw] = useState(0);
  useEffect(() => table.subscribe(() => redraw((count) => count + 1)), [table]);
}

export interface Doing {
  /** Why the last action was refused, in words; null when it was not. */
  readonly refused: string | null;
  /** Resolves with true when the action was accepted. A second press while the first is on its way does nothing. */
  readonly act: (action: SeatAction) => Promise<boolean>;
  readonly forget: () => void;
}
/** Submits a seat's actions from one place of the screen and keeps the reason of a refusal beside it. */
export function useDoing(table: Table): Doing {
  const [refused, setRefused] = useState<string | null>(null);
  const going = useRef(false);
  const gone = useRef(false);
  useEffect(() => () => void (gone.current = true), []);
  const act = useCallback(
    async (action: SeatAction) => {
      if (going.current) return false;
      going.current = true;
      const refusal = await table.submit(action).finally(() => (going.current = false));
      if (!gone.current) setRefused(refusal === null ? null : sayRefusal(refusal, table.setup, table.seat));
      return refusal === null;
    },
    [table],
  );
  const forget = useCallback(() => setRefused(null), []);
  return { refused, act, forget };
}
