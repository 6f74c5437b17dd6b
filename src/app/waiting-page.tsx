/** A page that waits, or says what went wrong and how to go on. */
import type { ComponentChildren } from 'preact';
import { Wordmark } from '../hud/seats/screen-head.tsx';
import { appWords } from '../text/screens/app.ts';

export interface WaitingProps {
  readonly failed?: boolean;
  /** What went wrong, in a line; a page's heading. */
  readonly title?: string;
  readonly children: ComponentChildren;
}
export function WaitingPage({ title, ...rest }: WaitingProps) {
  return (
    <main class="waiting-page">
      <Wordmark />
      {title === undefined ? <h1 class="visually-hidden">{appWords().name}</h1> : <h1 class="display">{title}</h1>}
      <WaitingPart {...rest} />
    </main>
  );
}

/** The same inside something that is there already, such as a dialog. */
export const WaitingPart = ({ failed = false, title, children }: WaitingProps) => (
  <div class="waiting-part" role={failed ? 'alert' : 'status'}>
    {title === undefined ? null : <p class="waiting-title">{title}</p>}
    {children}
  </div>
);
