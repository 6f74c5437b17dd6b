/** Says that a newer version is at hand. It only ever asks: the page is loaded again when the player says so, never before. */
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../hud/controls/button.tsx';
import { offlineWords } from '../../text/screens/offline.ts';
import { keeper } from './keeping.ts';
import { useKeeping } from './use-keeping.ts';
import './update-line.css';

export function UpdateLine() {
  const words = offlineWords();
  const state = useKeeping();
  const [later, setLater] = useState(false);
  // While developing nothing is kept: what was written last is what is wanted.
  useEffect(() => {
    if (import.meta.env.PROD) void keeper.begin(new URL('service-worker.js', document.baseURI).href);
  }, []);
  const news = !later && (state === 'newer' || state === 'replaced');
  // The region is there before its words are, or they would not be heard.
  return (
    <div class={news ? 'update-line on-paper' : 'visually-hidden'} role="status">
      {news ? (
        <>
          <p>{state === 'newer' ? words.newer : words.replaced}</p>
          <div class="update-ways">
            <Button tone="ink" onClick={() => keeper.update()}>
              {words.updateNow}
            </Button>
            <Button tone="line" onClick={() => setLater(true)}>
              {words.later}
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}
