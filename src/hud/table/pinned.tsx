/**
 * What stays in reach on a narrow screen, over a page that scrolls: pinned to the window, with as much room kept free
 * for it at its place in the page. On a wide screen it is not there at all: its children lie as if it were not.
 */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './pinned.css';

export interface PinnedProps {
  readonly to: 'top' | 'foot';
  readonly class?: string;
  readonly children: ComponentChildren;
}
export function Pinned({ to, class: extra = '', children }: PinnedProps) {
  const place = useRef<HTMLDivElement>(null);
  const pinned = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = pinned.current;
    if (box === null) return undefined;
    const keepRoom = () => place.current?.style.setProperty('--pinned', `${box.offsetHeight}px`);
    const watcher = new ResizeObserver(keepRoom);
    watcher.observe(box);
    keepRoom();
    return () => watcher.disconnect();
  }, []);
  return (
    <div ref={place} class={`pinned-place pinned-place-${to}`}>
      <div ref={pinned} class={`pinned pinned-${to} ${extra}`}>
        {children}
      </div>
    </div>
  );
}
