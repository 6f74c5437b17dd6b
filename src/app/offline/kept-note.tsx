/** One line, for the settings: whether the game will play where there is no network. */
import { offlineWords } from '../../text/screens/offline.ts';
import { useKeeping } from './use-keeping.ts';
import './kept-note.css';

export function KeptNote() {
  const words = offlineWords();
  const state = useKeeping();
  return (
    <section class="setting kept-note">
      <h3>{words.without}</h3>
      <p class="setting-note">{words.kept[state]}</p>
    </section>
  );
}
