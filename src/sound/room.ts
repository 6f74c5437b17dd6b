/** A very low room tone: brown noise, the same four seconds round and round. */

/** Seconds of it. */
const ROUND = 4;
/** How much of the last sample the next keeps: the brown in it. */
const KEEPS = 0.985;
/** Its end runs into its beginning over so many seconds, so that the round is not heard. */
const BLEND = 0.5;

/** Samples at `rate` a second, the highest at 1. The same every time. */
export function roomTone(rate: number): Float32Array<ArrayBuffer> {
  const length = ROUND * rate;
  const blend = Math.floor(BLEND * rate);
  const raw = new Float32Array(length + blend);
  let seed = 1;
  let last = 0;
  for (let i = 0; i < raw.length; i++) {
    // Park and Miller (1988).
    seed = (seed * 48_271) % 2_147_483_647;
    last = KEEPS * last + (1 - KEEPS) * ((seed / 2_147_483_647) * 2 - 1);
    raw[i] = last;
  }
  const tone = raw.slice(0, length);
  for (let i = 0; i < blend; i++) {
    const part = i / blend;
    tone[i] = (raw[i] ?? 0) * part + (raw[length + i] ?? 0) * (1 - part);
  }
  const peak = tone.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return tone.map((sample) => sample / peak);
}
