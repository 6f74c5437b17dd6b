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
    // In the page, so that nothing lies under it at the end; and on the page, so that what takes the focus scrolls clear of it.
    const { style } = document.documentElement;
    const keepRoom = () => {
      place.current?.style.setProperty('--pinned', `${box.offsetHeight}px`);
      style.setProperty(`--pinned-${to}`, `${box.offsetHeight}px`);
    };
    const watcher = new ResizeObserver(keepRoom);
    watcher.observe(box);
    keepRoom();
    return () => {
      watcher.disconnect();
      style.removeProperty(`--pinned-${to}`);
    };
  }, [to]);
  return (
    <div ref={place} class={`pinned-place pinned-place-${to}`}>
      <div ref={pinned} class={`pinned pinned-${to} ${extra}`}>
        {children}
      </div>
    </div>
  );
}
