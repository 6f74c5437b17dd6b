/** Which of the three compositions the window has room for. */
import { useEffect, useState } from 'preact/hooks';

/** `wide`: three columns; `drawer`: the papers fold away; `narrow`: one column with tabs, also any laptop at 200 % zoom. */
export type Layout = 'wide' | 'drawer' | 'narrow';
const WIDE = '(min-width: 1180px)';
const NARROW = '(max-width: 899px)';

export function useLayout(): Layout {
  const [layout, setLayout] = useState(read);
  useEffect(() => {
    const queries = [window.matchMedia(WIDE), window.matchMedia(NARROW)];
    const change = () => setLayout(read());
    for (const query of queries) query.addEventListener('change', change);
    return () => {
      for (const query of queries) query.removeEventListener('change', change);
    };
  }, []);
  return layout;
}

const read = (): Layout =>
  window.matchMedia(NARROW).matches ? 'narrow' : window.matchMedia(WIDE).matches ? 'wide' : 'drawer';
