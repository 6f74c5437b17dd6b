/** Worth on one ruler, 0 to 100: a solid bar for what is exact, the walk-away tick, the other offer's hollow shape. */
import type { MarkShape } from '../../controls/mark.tsx';
import { Mark } from '../../controls/mark.tsx';
import './worth.css';

export interface WorthRulerProps {
  readonly mark: MarkShape;
  /** Points, exact. */
  readonly worth: number;
  readonly walkAway: number;
  readonly theirs: { readonly mark: MarkShape; readonly worth: number; readonly says: string } | null;
  readonly says: string;
}
const points = (value: number): string => String(Math.round(value));
const held = (value: number): string => String(Math.min(100, Math.max(0, value)) / 100);

export function WorthRuler({ mark, worth, walkAway, theirs, says }: WorthRulerProps) {
  const below = worth <= walkAway;
  // Numbers stand on the outer sides, so that near ones do not cover each other.
  const lower = theirs !== null && theirs.worth > worth;
  const heard = `${says} ${points(worth)} to you, ${below ? 'not above' : 'above'} your walk-away of ${points(walkAway)}.${
    theirs === null ? '' : ` ${theirs.says} is worth ${points(theirs.worth)}.`
  }`;
  return (
    <div class="worth">
      <p class="worth-label" aria-hidden="true">
        Worth to you<small>exact, private</small>
      </p>
      <div class="ruler" role="img" aria-label={heard} data-mark={mark}>
        <span class="ruler-groove" />
        <span class="ruler-bar" style={{ '--to': held(worth) }} />
        <span class="ruler-walk" style={{ '--at': held(walkAway) }}>
          <span>walk away {points(walkAway)}</span>
        </span>
        {theirs === null ? null : (
          <span
            class={lower ? 'ruler-theirs' : 'ruler-theirs ruler-left'}
            style={{ '--at': held(theirs.worth) }}
            data-mark={theirs.mark}
          >
            <Mark mark={theirs.mark} hollow stroke={3.4} />
            <b>{points(theirs.worth)}</b>
          </span>
        )}
        <span class={lower ? 'ruler-knob ruler-left' : 'ruler-knob'} style={{ '--at': held(worth) }}>
          <b>{points(worth)}</b>
        </span>
      </div>
    </div>
  );
}
