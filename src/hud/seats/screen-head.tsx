/** The bar over the screens before and after play: the wordmark and the way back. */
import type { ComponentChildren } from 'preact';
import { appWords } from '../../text/screens/app.ts';
import { Button } from '../controls/button.tsx';
import './screen-head.css';

export interface ScreenHeadProps {
  /** Where the way back leads. */
  readonly back: string;
  readonly onBack: () => void;
  readonly children?: ComponentChildren;
}
export function ScreenHead({ back, onBack, children }: ScreenHeadProps) {
  return (
    <header class="screen-head">
      <Wordmark />
      {children}
      <Button class="screen-back" tone="link" icon="arrow-left" onClick={onBack}>
        {back}
      </Button>
    </header>
  );
}

export function Wordmark() {
  return (
    <span class="wordmark">
      <span class="wordmark-disc" aria-hidden="true" />
      {appWords().name}
    </span>
  );
}
