/** How motion starts and stops: functions of the part done, 0..1, to the part of the way. */

/** Gently off and gently to rest. */
export const smooth = (part: number): number => (part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2);
/** Off at once, gently to rest. */
export const soften = (part: number): number => 1 - (1 - part) ** 3;
/** Past its end and back, as a spring goes (Penner's back-out, 2001). */
export const springy = (part: number): number => 1 + 2.7 * (part - 1) ** 3 + 1.7 * (part - 1) ** 2;
