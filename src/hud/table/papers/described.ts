/** The table in words: what the disc draws, as lists a screen reader and a tired eye can use. */
import type { View } from '../../../kernel/board.ts';
import type { ChannelId, Meter, RoleId, Setup, TrackId } from '../../../kernel/setup.ts';
import { contextOf } from '../../../text/context.ts';
import { label } from '../../../text/labels.ts';
import { sayMeter } from '../../../text/measures.ts';
import { papersWords } from '../../../text/screens/papers.ts';
import { meaningOf } from './meter-meaning.ts';
import { channelLeak, channelState, credibilityOf, heldSteps, meterValue, stepsWalked } from '../readings.ts';

export interface DescribedClamp {
  readonly holder: string;
  readonly step: number;
  readonly role: RoleId | null;
  readonly says: string;
}
export interface DescribedTrack {
  readonly track: TrackId;
  readonly says: string;
  readonly clamps: readonly DescribedClamp[];
}
export interface DescribedChannel {
  readonly channel: ChannelId;
  readonly says: string;
  readonly state: string;
}
export interface DescribedNumber {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  /** What it is for, for its reader: short sentences. */
  readonly means: readonly string[];
  readonly role: RoleId | null;
  /** Only this seat reads the exact value. */
  readonly secret: boolean;
}

export function describeTracks(setup: Setup, view: View): readonly DescribedTrack[] {
  const words = papersWords();
  const at = contextOf(setup, null);
  return setup.tracks.map((track) => {
    const walked = stepsWalked(setup, view, track.id);
    const held = heldSteps(setup, view, track);
    return {
      track: track.id,
      says: words.track(track.id, walked, track.steps, held.length, at),
      clamps: held.map(({ holder, step }) => ({
        holder,
        step,
        role: at.isRole(holder) ? holder : null,
        says: words.held(track.id, step, holder, at),
      })),
    };
  });
}

export const describeChannels = (setup: Setup, view: View): readonly DescribedChannel[] =>
  setup.channels.map(({ id, says, carries }) => {
    const state = channelState(setup, view, id);
    const share = state === 'open' ? carries : state === 'leaking' ? channelLeak(setup, view, id) : 0;
    return {
      channel: id,
      says,
      state: papersWords().channel(label('channel', state), share),
    };
  });

/** Meters and credibilities that this viewer may read, exactly or as a band. */
export function describeNumbers(setup: Setup, view: View): readonly DescribedNumber[] {
  const words = papersWords();
  const at = contextOf(setup, view.viewer);
  const meters = setup.meters.flatMap((meter): DescribedNumber[] => {
    const exact = meterValue(setup, view, meter.id);
    const value =
      exact === null ? bandOf(meter, view) : at.isFlag(meter.id) ? words.yesOrNo(exact > 0) : sayMeter(meter, exact);
    if (value === undefined) return [];
    const secret = meter.seenBy !== null && exact !== null;
    return [{ id: meter.id, says: meter.says, value, means: meaningOf(meter.id, at), role: meter.of, secret }];
  });
  const credibilities = setup.roles.flatMap((role): DescribedNumber[] => {
    const value = credibilityOf(setup, view, role.id);
    const id = `credibility-${role.id}`;
    return value === null
      ? []
      : [{ id, says: words.credibility, value: words.ofHundred(value), means: [], role: role.id, secret: false }];
  });
  return [...credibilities, ...meters];
}

/** The words of the band a meter stands in; undefined where the viewer sees none. */
const bandOf = ({ id, bands }: Meter, view: View): string | undefined =>
  bands?.find((band) => band.id === view.bands[id])?.says ?? view.bands[id];
