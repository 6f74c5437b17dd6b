/** Which of the three compositions the window has room for, at the reader's size of text. */
import { useLayoutEffect, useState } from 'preact/hooks';

/** `wide`: three columns; `drawer`: the papers fold away; `narrow`: one column with tabs, also any laptop at 200 % zoom. */
export type Layout = 'wide' | 'drawer' | 'narrow';

/** Widths in CSS px at the usual size of text; twice the text needs twice the room. */
const WIDE = 1180;
const DRAWER = 900;
const PHONE = 600;
const SMALL = 360;

const roomNow = (): number =>
  (window.innerWidth * 16) / parseFloat(getComputedStyle(document.documentElement).fontSize);
const layoutFor = (room: number): Layout => (room >= WIDE ? 'wide' : room >= DRAWER ? 'drawer' : 'narrow');

/** Follows the window and the text size, and writes `data-layout` and `data-room` on the page for the style sheets. */
export function useLayout(): Layout {
  const [layout, setLayout] = useState<Layout>(() => layoutFor(roomNow()));
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const follow = () => {
      const room = roomNow();
      const next = layoutFor(room);
      if (dataset.layout !== next) dataset.layout = next;
      const size = room < SMALL ? 'small' : room < PHONE ? 'phone' : 'large';
      if (dataset.room !== size) dataset.room = size;
      setLayout(next);
    };
    follow();
    // The settings write the size of text on the root element.
    const watcher = new MutationObserver(follow);
    watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style'] });
    window.addEventListener('resize', follow);
    return () => {
      watcher.disconnect();
      window.removeEventListener('resize', follow);
      delete dataset.layout;
      delete dataset.room;
    };
  }, []);
  return layout;
}
