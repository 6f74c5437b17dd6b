/** The laser writing a month: noise swept through a filter, made by ZzFX and its parameters, 900 ms. */

/** How long it lasts, in seconds: as long as the burn that is seen. */
export const BURN_SECONDS = 0.9;

const ATTACK = 0.24;
const SUSTAIN = 0.3;
const NOISE = 4;

/**
 * Volume, randomness, frequency (Hz), attack, sustain, release (s), shape, its curve, slide (Hz a millisecond and more), its change,
 * jump, its time, repeat, noise, modulation, crush, delay, sustained volume, decay, tremolo, low-pass (Hz, negative).
 */
const LASER: readonly number[] = [
  1,
  0,
  320,
  ATTACK,
  SUSTAIN,
  BURN_SECONDS - ATTACK - SUSTAIN,
  NOISE,
  0.6,
  2.2,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0,
  0.8,
  0,
  0,
  -2400,
];

/** Samples of it, at the synthesiser’s 44,100 a second, between −1 and 1. */
export async function burn(): Promise<{ readonly samples: Float32Array<ArrayBuffer>; readonly rate: number }> {
  const { ZZFX } = await import('zzfx');
  // It opens a context of its own when it is loaded; only its arithmetic is wanted.
  if (ZZFX.audioContext.state !== 'closed') await ZZFX.audioContext.close();
  return { samples: Float32Array.from(ZZFX.buildSamples(...LASER)), rate: ZZFX.sampleRate };
}
