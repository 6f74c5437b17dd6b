/** Whether the page is being printed: then all panels are drawn, and nothing is folded away. */
import { options } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** The paper takes the page as it stands when `beforeprint` returns, so that change is drawn at once. */
function atOnce(change: () => void): void {
  const usual = options.debounceRendering;
  options.debounceRendering = (render) => render();
  try {
    change();
  } finally {
    options.debounceRendering = usual;
  }
}

export function usePrinting(): boolean {
  const [printing, print] = useState(false);
  useEffect(() => {
    const begin = (): void => atOnce(() => print(true));
    const end = (): void => print(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
