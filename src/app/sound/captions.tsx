/** The words of what is heard, for eyes: everything they say stands, or is spoken, elsewhere too. */
import { useEffect, useState } from 'preact/hooks';
import { loudspeaker } from './loudspeaker.ts';
import './captions.css';

export function Captions() {
  const [words, setWords] = useState(loudspeaker.captions);
  useEffect(() => loudspeaker.subscribe(() => setWords(loudspeaker.captions)), []);
  return (
    <ul class="captions" aria-hidden="true">
      {words.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
