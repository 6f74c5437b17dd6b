/** A line's number before → after, as a screen shows it. */
import { sayChange, type Line } from '../../../src/text/line.ts';

/** `Traffic 70 → 74%`; the line's sentence where no number moved. */
export const said = ({ text, change }: Line): string => (change ? `${change.label} ${sayChange(change)}` : text);
