/** Where a fader lands when a stop is asked for: on it, on the next open one beyond it, or where it was. */
export interface FaderAnswer {
  readonly value: number;
  /** The closed stop that was asked for, if any. */
  readonly refused: number | null;
}

/**
 * A step onto a closed stop passes on to the next open one in the same direction; a jump onto one, or a step
 * with nothing open beyond, stays put. Either way the closed stop is named, so its reason can be told.
 */
export function nextOpen(
  stops: readonly { readonly whyNot: string | null }[],
  from: number,
  wanted: number,
): FaderAnswer {
  const open = (index: number): boolean => stops[index]?.whyNot === null;
  if (open(wanted)) return { value: wanted, refused: null };
  const step = wanted > from ? 1 : -1;
  if (Math.abs(wanted - from) === 1)
    for (let index = wanted + step; index >= 0 && index < stops.length; index += step)
      if (open(index)) return { value: index, refused: wanted };
  return { value: from, refused: wanted };
}
