/** How far this browser is with keeping the game, for a part of the page that shows it. */
import { useEffect, useState } from 'preact/hooks';
import { keeper, type Keeping } from './keeping.ts';

export function useKeeping(): Keeping {
  const [state, setState] = useState(keeper.state);
  useEffect(() => {
    const follow = (): void => setState(keeper.state);
    follow();
    return keeper.subscribe(follow);
  }, []);
  return state;
}
