/** A seat's PIN: asked for where there is one, chosen where there is none. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { Button } from '../controls/button.tsx';

export interface PinFormProps {
  readonly setup: Setup;
  readonly seat: RoleId;
  readonly pin: string | null;
  readonly onOpen: () => void;
  readonly onPin: (pin: string | null) => void;
  /** Back to holding; null: this seat is locked. */
  readonly onBack: (() => void) | null;
}
export function PinForm({ setup, seat, pin, onOpen, onPin, onBack }: PinFormProps) {
  const words = sharingWords();
  const at = contextOf(setup, null);
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [forgot, setForgot] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const open = (): void => {
    const why = !/^\d{4}$/.test(typed) ? words.pinShape : pin !== null && typed !== pin ? words.pinWrong : null;
    setWrong(why);
    if (why !== null) {
      field.current?.focus();
      return;
    }
    if (pin === null) onPin(typed);
    onOpen();
  };
  return (
    <form
      class="curtain-acts curtain-pin"
      onSubmit={(event) => {
        event.preventDefault();
        open();
      }}
    >
      <label for={id}>{pin === null ? words.newPin(seat, at) : words.pin(seat, at)}</label>
      <input
        ref={field}
        id={id}
        // Digits are not to be remembered by the browser for the next person.
        type="password"
        inputMode="numeric"
        autocomplete="off"
        maxLength={4}
        value={typed}
        aria-describedby={`${id}-note`}
        aria-invalid={wrong === null ? undefined : 'true'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Button tone="ink" type="submit">
        {pin === null ? words.setPin : words.open}
      </Button>
      {onBack === null ? null : (
        <Button tone="line" onClick={onBack}>
          {words.noPin}
        </Button>
      )}
      <p id={`${id}-note`} class="curtain-pin-note" role={wrong === null ? undefined : 'alert'}>
        {wrong ?? (pin === null ? words.newPinNote : '')}
      </p>
      {pin === null ? null : forgot ? (
        <p class="curtain-pin-note">
          {words.takeOffNote(seat, at)}{' '}
          <Button tone="link" onClick={() => onPin(null)}>
            {words.takeOff}
          </Button>
        </p>
      ) : (
        <Button tone="link" onClick={() => setForgot(true)}>
          {words.forgot}
        </Button>
      )}
    </form>
  );
}
