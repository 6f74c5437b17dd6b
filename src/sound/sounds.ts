/** Everything that can be heard: where it comes from, on which bus, and how loud. */
import type { ChannelId, RoleId } from '../kernel/setup.ts';

export interface SoundTypes {
  /** A fader at a stop; `pitch` is a factor, 1 as recorded. */
  stop: { pitch: number };
  /** Two knobs meet, or a deal is signed. */
  met: Record<never, never>;
  sent: Record<never, never>;
  received: { by: RoleId };
  sealed: Record<never, never>;
  /** All sleeves, at once. */
  opened: Record<never, never>;
  kept: Record<never, never>;
  broken: Record<never, never>;
  cut: { channel: ChannelId };
  reopened: { channel: ChannelId };
  /** A month is written on the disc; null: the last one, for good. */
  burned: { round: number | null };
  /** Thirty seconds are left. */
  hurry: Record<never, never>;
}
export type SoundName = keyof SoundTypes;
export type SoundOf<N extends SoundName> = { readonly name: N } & Readonly<SoundTypes[N]>;
export type Sound = { [N in SoundName]: SoundOf<N> }[SoundName];

/** What hands do; what happens; the room. Each has one voice: a new sound ends the one before it. */
export type Bus = 'interface' | 'events' | 'ambience';

/** The highest sample a bus may reach, at full volume. */
export const PEAKS: { readonly [B in Bus]: number } = { interface: 0.07, events: 0.17, ambience: 0.01 };

/** −12 dBFS: what all buses together stay below. */
export const CEILING = 10 ** (-12 / 20);

/** Recordings of the pack “mechanical”, by their names there. */
export type Recording =
  'press' | 'lock' | 'open' | 'receive' | 'expand' | 'check' | 'error' | 'disconnect' | 'connect' | 'notification';

export interface Making {
  readonly from: Recording | 'burn';
  readonly bus: Exclude<Bus, 'ambience'>;
  /** Share of the bus’s peak, 0..1. */
  readonly level: number;
  /** Factor on its pitch. */
  readonly pitch: number;
}
export const MAKINGS: { readonly [N in SoundName]: Making } = {
  stop: { from: 'press', bus: 'interface', level: 0.6, pitch: 1 },
  met: { from: 'lock', bus: 'interface', level: 1, pitch: 1 },
  sent: { from: 'open', bus: 'events', level: 0.8, pitch: 1 },
  received: { from: 'receive', bus: 'events', level: 1, pitch: 1 },
  sealed: { from: 'lock', bus: 'events', level: 1, pitch: 0.85 },
  opened: { from: 'expand', bus: 'events', level: 1, pitch: 1 },
  kept: { from: 'check', bus: 'events', level: 1, pitch: 1 },
  broken: { from: 'error', bus: 'events', level: 0.9, pitch: 0.8 },
  cut: { from: 'disconnect', bus: 'events', level: 1, pitch: 1 },
  reopened: { from: 'connect', bus: 'events', level: 1, pitch: 1 },
  burned: { from: 'burn', bus: 'events', level: 0.7, pitch: 1 },
  hurry: { from: 'notification', bus: 'events', level: 1, pitch: 1 },
};
