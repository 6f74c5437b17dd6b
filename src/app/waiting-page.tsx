/** A page that waits, or says what went wrong and how to go on. */
import type { ComponentChildren } from 'preact';

export const WaitingPage = ({ failed = false, children }: { failed?: boolean; children: ComponentChildren }) => (
  <main class="waiting-page">
    <div role={failed ? 'alert' : 'status'}>{children}</div>
  </main>
);
