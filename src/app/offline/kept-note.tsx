/** One line, for the settings: whether the game will play where there is no network. */
import { offlineWords } from '../../text/screens/offline.ts';
import { useKeeping } from './use-keeping.ts';

export function KeptNote() {
  const words = offlineWords();
  const state = useKeeping();
  return (
    <section class="setting">
      <h3 class="setting-name">{words.without}</h3>
      <p class="setting-note">{words.kept[state]}</p>
    </section>
  );
}
