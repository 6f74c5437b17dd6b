/** Predict, then see: the line that nothing beats is drawn only after a guess, or on request. */
import { useEffect, useRef } from 'preact/hooks';
import { debriefWords } from '../../text/screens/debrief.ts';
import { Button } from '../controls/button.tsx';

/** null: shown without a guess. */
export type Guessed = 'not-yet' | boolean | null;

export interface ScatterGuessProps {
  readonly seats: number;
  /** Whether anything was signed. */
  readonly signed: boolean;
  /** Packages better for every side. */
  readonly better: number;
  readonly guessed: Guessed;
  readonly onGuess: (guess: boolean | null) => void;
}
export function ScatterGuess({ seats, signed, better, guessed, onGuess }: ScatterGuessProps) {
  const words = debriefWords().scatter;
  const told = useRef<HTMLParagraphElement>(null);
  const first = useRef(guessed);
  // The buttons are gone once one was pressed: whoever pressed it reads on from the answer.
  useEffect(() => {
    if (guessed !== first.current) told.current?.focus();
  }, [guessed]);
  if (guessed !== 'not-yet')
    return (
      <p ref={told} class="scatter-told" tabIndex={-1}>
        {words.told(guessed, better)}
      </p>
    );
  return (
    <div class="scatter-guess" role="group" aria-labelledby="scatter-ask">
      <p id="scatter-ask">{words.ask(seats, signed)}</p>
      <div>
        <Button tone="ink" onClick={() => onGuess(true)}>
          {words.yes}
        </Button>
        <Button tone="ink" onClick={() => onGuess(false)}>
          {words.no}
        </Button>
        <Button tone="link" onClick={() => onGuess(null)}>
          {words.show}
        </Button>
      </div>
    </div>
  );
}
