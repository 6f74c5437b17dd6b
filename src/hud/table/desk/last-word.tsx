/** The last word before something binds: what follows from it, and the press that does it or the way back. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Asked } from '../../controls/asked.tsx';
import { Button } from '../../controls/button.tsx';
import type { IconName } from '../../controls/icon-names.ts';
import { WholeText } from './whole-text.tsx';

export interface LastWordProps {
  readonly back: string;
  readonly onBack: () => void;
  readonly go: string;
  readonly icon: IconName;
  readonly onGo: () => void;
  /** What follows, in whole sentences: they name the question too. */
  readonly children: ComponentChildren;
}
export function LastWord({ back, onBack, go, icon, onGo, children }: LastWordProps) {
  useLayoutEffect(() => {
    // What is agreed to stays in sight above it where the page is what scrolls; a sheet of its own keeps its place.
    if (document.documentElement.dataset['layout'] === 'narrow')
      document.querySelector('.rows')?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <Asked class="review" labelledBy="review-words" still onBack={onBack}>
      <WholeText id="review-words" class="review-words">
        {children}
      </WholeText>
      <div class="review-acts">
        <Button tone="line" onClick={onBack}>
          {back}
        </Button>
        <Button tone="ink" icon={icon} data-confirm="" onClick={onGo}>
          {go}
        </Button>
      </div>
    </Asked>
  );
}
