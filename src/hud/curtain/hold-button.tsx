/** Opens the curtain: held for a second, or pressed and then confirmed, which a keyboard and a screen reader can. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RoleId, Setup } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { sharingWords } from '../../text/screens/sharing.ts';
import { Button } from '../controls/button.tsx';
import { Icon } from '../controls/icon.tsx';
import { useHold } from './use-hold.ts';

export interface HoldButtonProps {
  readonly setup: Setup;
  readonly seat: RoleId;
  /** How far the button was held, 0..1. */
  readonly onShare: (share: number) => void;
  readonly onOpen: () => void;
  readonly onPin: () => void;
}
export function HoldButton({ setup, seat, onShare, onOpen, onPin }: HoldButtonProps) {
  const words = sharingWords();
  const at = contextOf(setup, null);
  const [asking, setAsking] = useState(false);
  const confirm = useRef<HTMLDivElement>(null);
  const { share, down, up } = useHold(onOpen);
  useEffect(() => onShare(share), [share]);
  useEffect(() => {
    if (asking) confirm.current?.querySelector('button')?.focus();
  }, [asking]);
  if (asking)
    return (
      <div ref={confirm} class="curtain-acts" role="group" aria-labelledby="curtain-sure">
        <p id="curtain-sure">{words.sure(seat, at)}</p>
        <Button tone="ink" icon="eye" onClick={onOpen}>
          {words.confirm(seat, at)}
        </Button>
        <Button tone="line" onClick={() => setAsking(false)}>
          {words.notYet}
        </Button>
      </div>
    );
  return (
    <div class="curtain-acts">
      <button
        type="button"
        class="button curtain-hold"
        style={{ '--share': String(share) }}
        onPointerDown={(event) => event.button === 0 && down()}
        onPointerUp={up}
        onPointerLeave={up}
        onPointerCancel={up}
        onContextMenu={(event) => event.preventDefault()}
        onClick={() => setAsking(true)}
      >
        <Icon name="eye" /> {words.hold(seat, at)}
      </button>
      <Button tone="line" onClick={onPin}>
        {words.usePin}
      </Button>
    </div>
  );
}
