/** What something brought about, a line each: a number before → after, or a sentence where no number moved. */
import type { Setup } from '../../kernel/setup.ts';
import { sayChange, type Line } from '../../text/line.ts';
import { Mark } from '../controls/mark.tsx';
import { markOf } from './role-name.tsx';
import './told-lines.css';

export interface ToldLinesProps {
  readonly setup: Setup;
  readonly lines: readonly Line[];
}
export function ToldLines({ setup, lines }: ToldLinesProps) {
  return (
    <>
      {lines.map((line, index) =>
        line.change === undefined ? (
          <p key={index} class="told-then">
            {line.text}
          </p>
        ) : (
          <ChangeLine key={index} setup={setup} line={line} />
        ),
      )}
    </>
  );
}

/** A number before → after, with the mark of the seat it belongs to; nothing where no number moved. */
export function ChangeLine({ setup, line: { change, role } }: { setup: Setup; line: Line }) {
  if (change === undefined) return null;
  return (
    <p class="told-change">
      {role === undefined ? null : <Mark mark={markOf(setup, role)} />}
      <span>
        {change.label} <b>{sayChange(change)}</b>
      </span>
    </p>
  );
}
