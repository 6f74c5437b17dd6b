/** The bar: the game's name, the month, the phases, the clock if there is one, and the tools, help last. */
import type { Setup } from '../../../kernel/setup.ts';
import type { Clock } from '../../../kernel/table.ts';
import { monthName } from '../../../text/months.ts';
import { shellWords } from '../../../text/screens/shell.ts';
import { Button, IconButton } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { SoundSwitch } from '../../controls/sound-switch.tsx';
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
  const words = shellWords();
  const months = setup.calendar.rounds;
  return (
    <header class="bar">
      {narrow ? null : (
        <p class="wordmark">
          <span class="wordmark-disc" aria-hidden="true" />
          {words.name}
        </p>
      )}
      <h1 class="month">
        <span class="visually-hidden">{setup.title}, </span>
        <b>{monthName(setup, round, 'short')}</b>{' '}
        {narrow ? (
          <span>
            <span aria-hidden="true">{words.roundShort(round, months)}</span>
            <span class="visually-hidden">{words.round(round, months)}</span>
          </span>
        ) : (
          <span>{words.round(round, months)}</span>
        )}
      </h1>
      {narrow ? <p class="phase-now">{phaseName(screen)}</p> : <PhaseList screen={screen} />}
      {clock === null ? null : <ClockFace clock={clock} onMoreTime={onMoreTime} />}
      <div class="tools">
        {narrow ? (
          <>
            <SoundSwitch />
            <IconButton icon="menu-2" label={words.menu} onClick={() => onOpen('menu')} />
          </>
        ) : (
          <>
            <IconButton icon="door-exit" label={words.leave} onClick={onLeave} />
            <IconButton icon="briefcase" label={words.brief} onClick={() => onOpen('brief')} />
            <SoundSwitch />
            <IconButton icon="book-2" label={words.codex} onClick={() => onOpen('codex')} />
            <IconButton icon="adjustments-horizontal" label={words.settings} onClick={() => onOpen('settings')} />
            <IconButton icon="help" label={words.help} onClick={() => onOpen('help')} />
          </>
        )}
      </div>
    </header>
  );
}

function ClockFace({ clock, onMoreTime }: { clock: Clock; onMoreTime: () => void }) {
  const words = shellWords();
  const minutes = Math.floor(clock.secondsLeft / 60);
  const seconds = Math.max(0, Math.floor(clock.secondsLeft % 60));
  const last = !clock.paused && clock.secondsLeft <= 30;
  return (
    <>
      <div class="clock" role="timer" aria-label={clock.paused ? words.clockPaused : words.timeLeft(minutes, seconds)}>
        <Icon name={clock.paused ? 'player-pause' : 'clock'} />
        {clock.paused ? words.paused : `${minutes}:${String(seconds).padStart(2, '0')}`}
      </div>
      {last ? (
        <Button tone="ivory" icon="plus" class="more-time" aria-keyshortcuts="m" onClick={onMoreTime}>
          {words.moreTime}
        </Button>
      ) : null}
      <p class="visually-hidden" role="alert">
        {last ? words.lastSeconds : ''}
      </p>
    </>
  );
}
