/** What the faders' two ends mean, over their rows. Every fader says so itself: this is for the eye. */
import type { ComponentChildren } from 'preact';
import type { RoleId } from '../../../kernel/setup.ts';
import type { Context } from '../../../text/context.ts';
import { deskWords } from '../../../text/screens/desk.ts';

export interface AxisProps {
  readonly others: readonly RoleId[];
  readonly at: Context;
  /** Over the settings' own column. */
  readonly children: ComponentChildren;
}
export function Axis({ others, at, children }: AxisProps) {
  const words = deskWords();
  return (
    <div class="axis" aria-hidden="true">
      <span>{words.issue}</span>
      <span class="axis-ends">
        <span>
          <i class="axis-way">←</i> {words.easierFor(others, at)}
        </span>
        <span>
          {words.better} <i class="axis-way">→</i>
        </span>
      </span>
      {children}
    </div>
  );
}
