/** A page that waits, or says what went wrong and how to go on. */
import type { ComponentChildren } from 'preact';

export interface WaitingProps {
  readonly failed?: boolean;
  readonly children: ComponentChildren;
}
export const WaitingPage = (props: WaitingProps) => (
  <main class="waiting-page">
    <h1 class="visually-hidden">Side Letter</h1>
    <WaitingPart {...props} />
  </main>
);

/** The same inside something that is there already, such as a dialog. */
export const WaitingPart = ({ failed = false, children }: WaitingProps) => (
  <div class="waiting-part" role={failed ? 'alert' : 'status'}>
    {children}
  </div>
);
