/**
 * A layer over the screen: a native modal dialog, so Escape closes it, focus stays inside, and
 * returns to whatever opened it.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { shellWords } from '../../text/screens/shell.ts';
import { IconButton } from './button.tsx';
import './dialog.css';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
  /** `side`: a drawer from the inline start; `page`: wide, for long reading. */
  readonly form?: 'card' | 'side' | 'page';
  /** On paper unless told. */
  readonly dark?: boolean;
}
export function Dialog({ title, onClose, children, form = 'card', dark = false }: DialogProps) {
  const frame = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = frame.current;
    const opener = document.activeElement;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={frame}
      class={`dialog dialog-${form} ${dark ? '' : 'on-paper'}`}
      aria-labelledby={heading}
      // Escape closes a dialog by itself; asking it not to works only once.
      onClose={onClose}
      onClick={(event) => {
        if (event.target === frame.current) onClose();
      }}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id={heading} class="display">
            {title}
          </h2>
          <IconButton icon="x" label={shellWords().close} onClick={onClose} />
        </header>
        <div class="dialog-body" tabIndex={0} role="group" aria-labelledby={heading}>
          {children}
        </div>
      </div>
    </dialog>
  );
}
