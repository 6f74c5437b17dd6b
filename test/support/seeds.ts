/** Seeds of random games. `SEED=n` plays that game alone, as the failure of a property says. */
const ONE = process.env['SEED'];

export const seedsOf = (count: number): number[] =>
  ONE ? [Number(ONE)] : Array.from({ length: count }, (_, i) => i + 1);

/** Runs a property over seeds; a failure says how to play its game again, alone. */
export function overSeeds(count: number, again: string, property: (seed: number) => void): void {
  for (const seed of seedsOf(count)) {
    try {
      property(seed);
    } catch (error) {
      if (error instanceof Error)
        error.message = `Game ${seed}: SEED=${seed} npx vitest run ${again}\n${error.message}`;
      throw error;
    }
  }
}
