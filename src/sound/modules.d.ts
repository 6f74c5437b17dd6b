/** The parts of zzfx in use; it brings no types of its own. */
declare module 'zzfx' {
  export const ZZFX: {
    readonly sampleRate: number;
    readonly audioContext: AudioContext;
    buildSamples(...parameters: readonly number[]): number[];
  };
}
