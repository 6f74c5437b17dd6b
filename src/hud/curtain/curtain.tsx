/**
 * Between two people who share a device: what is private has left the page, and comes back for the one who says they are
 * the seat, by holding a button, by confirming, or by a PIN.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { Button, IconButton } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { Mark } from '../controls/mark.tsx';
import { Wordmark } from '../seats/screen-head.tsx';
import { PinForm } from './pin-form.tsx';
import { HoldButton } from './hold-button.tsx';
import './curtain.css';

export interface CurtainProps {
  readonly setup: Setup;
  readonly round: number;
  readonly phase: 'talks' | 'moves';
  /** Whose turn it is. */
  readonly seat: RoleId;
  /** Other seats of people, who may take the device instead. */
  readonly others: readonly RoleId[];
  /** Seats that are done with this phase, as everyone knows. */
  readonly done: readonly RoleId[];
  /** The seat's PIN; null: it has none. */
  readonly pin: string | null;
  /** Its PIN was taken off since it was last open. */
  readonly pinGone: boolean;
  readonly onOpen: () => void;
  readonly onOther: (seat: RoleId) => void;
  /** Sets the seat's PIN, or takes it off with null. */
  readonly onPin: (pin: string | null) => void;
  readonly onSettings: () => void;
  readonly onLeave: () => void;
}
export function Curtain(props: CurtainProps) {
  const { setup, seat, pin } = props;
  const words = sharingWords();
  const at = contextOf(setup, null);
  const [byPin, setByPin] = useState(pin !== null);
  const [share, setShare] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // Another seat's curtain is another question.
  useEffect(() => {
    setByPin(pin !== null);
    heading.current?.focus();
  }, [seat, pin]);
  const mark = setup.roles.find((role) => role.id === seat)?.mark ?? 'square';
  return (
    <div class="curtain-screen" data-mark={mark}>
      <div class="ground" aria-hidden="true" />
      <header class="curtain-bar">
        <Wordmark />
        <p class="curtain-month">
          <b>{monthName(setup, props.round, 'short')}</b>
        </p>
        <p class="curtain-paused">
          <Icon name="player-pause" /> {words.paused}
        </p>
        <div class="curtain-tools">
          <IconButton icon="door-exit" label={words.leave} onClick={props.onLeave} />
          <IconButton icon="adjustments-horizontal" label={words.settings} onClick={props.onSettings} />
        </div>
      </header>
      <main class="curtain" aria-label={words.name}>
        <section class="curtain-note">
          <h2 class="display">{words.everyone}</h2>
          <p>{words.lookAway(seat, props.done, props.phase, at)}</p>
        </section>
        <div class="curtain-sleeve on-paper">
          <div class="curtain-window" style={{ '--share': String(share) }} aria-hidden="true">
            <Mark mark={mark} />
          </div>
          <h1 ref={heading} class="display" tabIndex={-1}>
            {words.passTo(seat, at)}
          </h1>
          {props.pinGone ? <p>{words.pinGone}</p> : null}
          {byPin ? (
            <PinForm
              key={`${seat}-${pin === null}`}
              setup={setup}
              seat={seat}
              pin={pin}
              onOpen={props.onOpen}
              onPin={props.onPin}
              onBack={pin === null ? () => setByPin(false) : null}
            />
          ) : (
            <HoldButton
              key={seat}
              setup={setup}
              seat={seat}
              onShare={setShare}
              onOpen={props.onOpen}
              onPin={() => setByPin(true)}
            />
          )}
          {props.others.length === 0 ? null : (
            <div class="curtain-others" role="group" aria-label={words.others}>
              {props.others.map((other) => (
                <Button key={other} tone="link" onClick={() => props.onOther(other)}>
                  {words.other(other, at)}
                </Button>
              ))}
            </div>
          )}
        </div>
        <section class="curtain-note">
          <h2 class="display">{words.forget}</h2>
          <p>{words.forgetNote}</p>
        </section>
      </main>
    </div>
  );
}
