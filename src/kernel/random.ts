/**
 * The only dice. sfc32 (C. Doty-Humphrey, PractRand): four 32-bit words that live in the game
 * state as plain numbers, so that a saved game goes on as it would have.
 */
export type Dice = readonly [number, number, number, number];

/** Dice from any number; its lowest 32 bits count. Twelve rolls are thrown away to mix the seed. */
export function diceFrom(seed: number): Dice {
  let dice: Dice = [0x9e3779b9, 0x243f6a88, seed >>> 0, 1];
  for (let i = 0; i < 12; i++) dice = roll(dice).dice;
  return dice;
}

/** Rolls once: a number in [0, 1) and the dice afterwards. */
export function roll([a, b, c, counter]: Dice): { value: number; dice: Dice } {
  const sum = (a + b + counter) >>> 0;
  const next = (counter + 1) >>> 0;
  const a2 = (b ^ (b >>> 9)) >>> 0;
  const b2 = (c + (c << 3)) >>> 0;
  const c2 = (((c << 21) | (c >>> 11)) + sum) >>> 0;
  return { value: sum / 4294967296, dice: [a2, b2, c2, next] };
}

/** Dice for code that decides (bots, the lab): a function from its own recorded seed. */
export function diceOf(seed: number): () => number {
  let dice = diceFrom(seed);
  return () => {
    const { value, dice: next } = roll(dice);
    dice = next;
    return value;
  };
}
