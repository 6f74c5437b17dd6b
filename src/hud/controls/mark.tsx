/** A role's shape in its colour: filled when it acts, owns or sees; hollow when it asks or does not see. */
import type { Role } from '../../kernel/setup.ts';
import './mark.css';

export type MarkShape = Role['mark'];

const SHAPES: { readonly [shape in MarkShape]: string } = {
  square: 'M2 2H18V18H2Z',
  triangle: 'M10 1.6L19.2 17.6H0.8Z',
  circle: 'M10 1A9 9 0 1 1 10 19A9 9 0 1 1 10 1Z',
  diamond: 'M10 0.6L19.4 10L10 19.4L0.6 10Z',
  hexagon: 'M5.2 1.6H14.8L19.6 10L14.8 18.4H5.2L0.4 10Z',
  star: 'M10 0.8L12.9 7L19.6 7.8L14.7 12.4L16 19L10 15.7L4 19L5.3 12.4L0.4 7.8L7.1 7Z',
};
/** The same, drawn inside its outline's width. */
const HOLLOWS: { readonly [shape in MarkShape]: string } = {
  square: 'M3.4 3.4H16.6V16.6H3.4Z',
  triangle: 'M10 3.6L17.4 16.2H2.6Z',
  circle: 'M10 2.6A7.4 7.4 0 1 1 10 17.4A7.4 7.4 0 1 1 10 2.6Z',
  diamond: 'M10 2.8L17.2 10L10 17.2L2.8 10Z',
  hexagon: 'M6 3.2H14L17.8 10L14 16.8H6L2.2 10Z',
  star: 'M10 3.6L12 8L16.8 8.6L13.2 11.9L14.2 16.6L10 14.2L5.8 16.6L6.8 11.9L3.2 8.6L8 8Z',
};

export interface MarkProps {
  readonly mark: MarkShape;
  readonly hollow?: boolean;
  /** Outline width in twentieths of the size; 3 unless told. */
  readonly stroke?: number;
  /** Spoken name; without one the mark is decoration beside words. */
  readonly label?: string;
}
export function Mark({ mark, hollow = false, stroke = 3, label }: MarkProps) {
  return (
    <svg
      class={hollow ? 'mark role-ink mark-hollow' : 'mark role-ink'}
      data-mark={mark}
      viewBox="0 0 20 20"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': label })}
    >
      <path d={(hollow ? HOLLOWS : SHAPES)[mark]} stroke-width={hollow ? stroke : 0} />
    </svg>
  );
}
