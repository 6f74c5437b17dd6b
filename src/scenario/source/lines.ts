/** Lines and columns of a text. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A function from an offset to its line and column, both from 1. It reads the text no further than it was asked about. */
export function linesOf(text: string): (offset: number) => Position {
  const starts = [0];
  let next = text.indexOf('\n');
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) starts.push(next + 1);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
