/** Tells when whoever looks at the page may have changed: another tab or window, a device that was turned or put away. */
import { useEffect, useRef } from 'preact/hooks';

export function useLeaving(onLeave: () => void): void {
  const leave = useRef(onLeave);
  leave.current = onLeave;
  useEffect(() => {
    const left = (): void => leave.current();
    const hidden = (): void => {
      if (document.visibilityState === 'hidden') left();
    };
    const turned = window.matchMedia('(orientation: portrait)');
    window.addEventListener('blur', left);
    document.addEventListener('visibilitychange', hidden);
    turned.addEventListener('change', left);
    return () => {
      window.removeEventListener('blur', left);
      document.removeEventListener('visibilitychange', hidden);
      turned.removeEventListener('change', left);
    };
  }, []);
}
