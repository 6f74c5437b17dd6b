/** The bar: the game's name, the month, the phases, the clock if there is one, and the tools, help last. */
import type { Setup } from '../../../kernel/setup.ts';
import type { Clock } from '../../../kernel/table.ts';
import { monthName } from '../../../text/months.ts';
import { Button, IconButton } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import type { Layout } from '../use-layout.ts';
import type { Screen } from '../pace.ts';
import { PhaseList, phaseName } from './phase-list.tsx';
import type { Layer } from './layers.tsx';

export interface TopBarProps {
  readonly setup: Setup;
  readonly round: number;
  readonly screen: Screen;
  readonly layout: Layout;
  readonly clock: Clock | null;
  readonly onMoreTime: () => void;
  readonly onOpen: (layer: Layer) => void;
  readonly onLeave: () => void;
}
export function TopBar({ setup, round, screen, layout, clock, onMoreTime, onOpen, onLeave }: TopBarProps) {
  const narrow = layout === 'narrow';
  return (
    <header class="bar">
      {narrow ? null : (
        <p class="wordmark">
          <span class="wordmark-disc" aria-hidden="true" />
          Side Letter
        </p>
      )}
      <h1 class="month">
        <span class="visually-hidden">{setup.title}, </span>
        <b>{monthName(setup, round, 'short')}</b>{' '}
        {narrow ? (
          <span>
            <span aria-hidden="true">
              {round}/{setup.calendar.rounds}
            </span>
            <span class="visually-hidden">
              round {round} of {setup.calendar.rounds}
            </span>
          </span>
        ) : (
          <span>
            round {round} of {setup.calendar.rounds}
          </span>
        )}
      </h1>
      {narrow ? <p class="phase-now">{phaseName(screen)}</p> : <PhaseList screen={screen} />}
      {clock === null ? null : <ClockFace clock={clock} onMoreTime={onMoreTime} />}
      <div class="tools">
        {narrow ? (
          <IconButton icon="menu-2" label="Menu" onClick={() => onOpen('menu')} />
        ) : (
          <>
            <IconButton icon="door-exit" label="Leave the table" onClick={onLeave} />
            <IconButton icon="briefcase" label="Your brief" onClick={() => onOpen('brief')} />
            <IconButton icon="book-2" label="Codex" onClick={() => onOpen('codex')} />
            <IconButton icon="adjustments-horizontal" label="Settings" onClick={() => onOpen('settings')} />
            <IconButton icon="help" label="Help" onClick={() => onOpen('help')} />
          </>
        )}
      </div>
    </header>
  );
}

function ClockFace({ clock, onMoreTime }: { clock: Clock; onMoreTime: () => void }) {
  const minutes = Math.floor(clock.secondsLeft / 60);
  const seconds = Math.max(0, Math.floor(clock.secondsLeft % 60));
  const last = !clock.paused && clock.secondsLeft <= 30;
  return (
    <>
      <div
        class="clock"
        role="timer"
        aria-label={clock.paused ? 'The clock is paused' : `${minutes} minutes ${seconds} seconds left`}
      >
        <Icon name={clock.paused ? 'player-pause' : 'clock'} />
        {clock.paused ? 'Paused' : `${minutes}:${String(seconds).padStart(2, '0')}`}
      </div>
      {last ? (
        <Button tone="ivory" icon="plus" class="more-time" aria-keyshortcuts="m" onClick={onMoreTime}>
          More time
        </Button>
      ) : null}
      <p class="visually-hidden" role="alert">
        {last ? 'Thirty seconds left. Press M for more time.' : ''}
      </p>
    </>
  );
}
