/** The present route, and going elsewhere. */
import { useEffect, useState } from 'preact/hooks';
import { hashOfRoute, readRoute, type Route } from './route.ts';

export function useRoute(): [Route, (route: Route, how?: 'replace') => void] {
  const [route, setRoute] = useState<Route>(() => readRoute(location.hash));
  useEffect(() => {
    const follow = (): void => setRoute(readRoute(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = (next: Route, how?: 'replace'): void => {
    if (how === 'replace') history.replaceState(null, '', hashOfRoute(next));
    else history.pushState(null, '', hashOfRoute(next));
    setRoute(next);
    window.scrollTo(0, 0);
  };
  return [route, go];
}
