/** Measuring in one run: medians over rounds, and each figure also as a ratio to a fixed piece of work on the same machine. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What was asked for, in words. */
  readonly wanted: string;
  readonly met: boolean;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** Seconds of processor time that the work took: other programs on the machine count less than in wall time. */
export function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A fixed piece of arithmetic: how fast this machine is just now, in millions of steps a processor second. */
export function yardstick(): number {
  const steps = 20_000_000;
  let x = 1;
  const seconds = cpuSeconds(() => {
    for (let i = 0; i < steps; i++) x = (Math.imul(x, 1664525) + 1013904223) | 0;
  });
  // The result is used, so that the loop cannot be left out.
  return x === 0 ? 0 : steps / 1e6 / seconds;
}
