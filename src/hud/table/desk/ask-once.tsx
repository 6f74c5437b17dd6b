/** Asked once before an offer is accepted that leaves you worse off: accept it all the same, or not yet. */
import { useEffect, useRef } from 'preact/hooks';
import { deskWords } from '../../../text/screens/desk.ts';
import { Button } from '../../controls/button.tsx';
import type { DeskModel } from './desk-model.ts';

/** The question for an offer worth no more than walking away, or less than what stands; null where none is needed. */
export function doubtOf({
  worth,
  standing,
  walkAway,
}: Pick<DeskModel, 'worth' | 'standing' | 'walkAway'>): string | null {
  const words = deskWords();
  if (worth <= walkAway) return words.belowWalkAway(Math.round(walkAway) - Math.round(worth));
  return worth < standing ? words.belowStanding(Math.round(standing) - Math.round(worth)) : null;
}

export interface AskOnceProps {
  readonly doubt: string;
  readonly onAccept: () => void;
  readonly onNotYet: () => void;
}
export function AskOnce({ doubt, onAccept, onNotYet }: AskOnceProps) {
  const words = deskWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  return (
    <div
      ref={box}
      class="review"
      role="group"
      tabIndex={-1}
      aria-labelledby="doubt-words"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onNotYet();
      }}
    >
      <p id="doubt-words" class="review-words">
        {doubt}
      </p>
      <div class="review-acts">
        <Button tone="line" onClick={onNotYet}>
          {words.notYet}
        </Button>
        <Button tone="ink" onClick={onAccept}>
          {words.accept}
        </Button>
      </div>
    </div>
  );
}
