/** The status line of the table, with the one thing it asks for as a button. */
import { useEffect } from 'preact/hooks';
import type { Table } from '../../kernel/table.ts';
import { contextOf } from '../../text/context.ts';
import { sayStatus } from '../../text/phases.ts';
import { shellWords } from '../../text/screens/shell.ts';
import { Button } from '../controls/button.tsx';
import type { Desk } from './desk/use-desk.ts';
import { waitingOn } from './desk/offers.ts';
import { useNoted } from './notes.tsx';
import { calledOn } from './shell/called.ts';
import { wasReady } from './shell/was-ready.ts';
import { markOf } from './role-name.tsx';
import { situationNow } from './shell/situation.ts';
import { Pinned } from './pinned.tsx';
import { StatusLine } from './shell/status-line.tsx';
import type { ToldStep } from './resolution/told.ts';
import type { Pacing } from './use-pace.ts';
import { useDoing } from './use-table.ts';

export interface StatusBarProps {
  readonly table: Table;
  readonly pacing: Pacing;
  readonly desk: Desk;
  readonly items: number;
  /** Of the resolution, and the one now told, from 0. */
  readonly steps: readonly ToldStep[];
  readonly at: number;
  readonly onOpenOffer: (offer: string) => void;
  /** Opens the drawer of papers; null where they are on the screen. */
  readonly onOpenPapers: (() => void) | null;
  /** Lowers the curtain, where people share the device. */
  readonly onPass: (() => void) | null;
}
export function StatusBar({
  table,
  pacing,
  desk,
  items,
  at,
  steps,
  onOpenOffer,
  onOpenPapers,
  onPass,
}: StatusBarProps) {
  const words = shellWords();
  const { setup, seat, view, legal } = table;
  const { refused, act } = useDoing(table);
  const talking = pacing.screen === 'talks' && legal.ready;
  const again = talking && wasReady(table);
  const [holds, hold] = useNoted('stillReady', () => 0);
  const ready = () => void act({ do: 'ready' });
  // Said twice in a month, it holds: an offer that comes later is not waited for.
  useEffect(() => {
    if (again && holds === view.round) ready();
  }, [again, holds, view.round]);
  const situation = situationNow(table, { pace: pacing, items, step: at, steps: steps.length });
  const told = pacing.screen === 'resolution' ? steps[at] : undefined;
  const whose = told?.role ?? told?.head.role;
  const waiting = pacing.screen === 'talks' ? waitingOn(view, seat).at(-1) : undefined;
  const asked =
    again && waiting ? words.offerAfterReady(waiting.by, contextOf(setup, seat)) : sayStatus(situation, setup, seat);
  const called = pacing.screen === 'talks' || pacing.screen === 'moves' ? calledOn(table, seat) : [];
  const { open } = desk.state;
  const unread = waiting && !(open.kind === 'offer' && open.offer === waiting.id) && desk.draft.answers !== waiting.id;
  return (
    <Pinned to="top">
      <StatusLine
        words={
          refused ??
          [
            asked,
            ...(again ? [words.readyAgain] : []),
            ...called.map(({ by, issue }) => words.called(by, issue, contextOf(setup, seat))),
          ].join(' ')
        }
        lead={told?.head.text ?? null}
        mark={waiting ? markOf(setup, waiting.by) : whose ? markOf(setup, whose) : null}
      >
        {waiting && unread ? (
          <Button tone="ink" class="read-offer" onClick={() => onOpenOffer(waiting.id)}>
            {words.readOffer}
          </Button>
        ) : null}
        {talking ? (
          <Button
            tone="line"
            icon="check"
            {...(again ? { title: words.readyAgain } : {})}
            onClick={() => {
              if (again) hold(view.round);
              else ready();
            }}
          >
            {again ? words.stillReady : words.ready}
          </Button>
        ) : null}
        {onOpenPapers === null ? null : (
          <Button tone="line" icon="message-2" onClick={onOpenPapers}>
            {words.papers}
          </Button>
        )}
        {onPass === null ? null : (
          <Button tone="line" icon="device-laptop" onClick={onPass}>
            {shellWords().passDevice}
          </Button>
        )}
      </StatusLine>
    </Pinned>
  );
}
