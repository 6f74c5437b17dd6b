/** Text that must be read whole: where it does not fit it scrolls, and says that there is more. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { deskWords } from '../../../text/screens/desk.ts';
import { Icon } from '../../controls/icon.tsx';

export interface WholeTextProps {
  readonly id?: string;
  readonly class: string;
  readonly role?: 'note';
  readonly children: ComponentChildren;
}
export function WholeText({ id, class: kind, role, children }: WholeTextProps) {
  const box = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  const look = () => {
    const { scrollHeight = 0, scrollTop = 0, clientHeight = 0 } = box.current ?? {};
    setMore(scrollHeight - scrollTop - clientHeight > 4);
  };
  useLayoutEffect(() => {
    look();
    const follow = new ResizeObserver(look);
    if (box.current) follow.observe(box.current);
    return () => follow.disconnect();
  }, [children]);
  return (
    <div class="whole-text">
      <div
        ref={box}
        {...(id === undefined ? {} : { id })}
        class={kind}
        tabIndex={0}
        {...(role ? { role } : {})}
        onScroll={look}
      >
        {children}
      </div>
      {/* The text itself takes focus and scrolls by its keys; this is for the hand. */}
      {more ? (
        <button
          type="button"
          class="more-below"
          tabIndex={-1}
          aria-hidden="true"
          onClick={() => box.current?.scrollBy({ top: (box.current.clientHeight * 3) / 4 })}
        >
          {deskWords().moreBelow} <Icon name="chevron-down" />
        </button>
      ) : null}
    </div>
  );
}
