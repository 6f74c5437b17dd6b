/** The table in words: what the disc draws, as lists a screen reader and a tired eye can use. */
import type { View } from '../../../kernel/board.ts';
import type { ChannelId, Meter, RoleId, Setup, TrackId } from '../../../kernel/setup.ts';
import { label } from '../../../text/labels.ts';
import { sayNumber, sayPercent } from '../../../text/numbers.ts';
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
  readonly role: RoleId | null;
  /** Only this seat reads the exact value. */
  readonly secret: boolean;
}

export function describeTracks(setup: Setup, view: View): readonly DescribedTrack[] {
  return setup.tracks.map((track) => {
    const walked = stepsWalked(setup, view, track.id);
    const held = heldSteps(setup, view, track);
    return {
      track: track.id,
      says: `${track.says}: ${sayNumber(walked)} of ${sayNumber(track.steps)} steps. ${held.length === 0 ? 'No step is held.' : `${sayNumber(held.length)} held.`}`,
      clamps: held.map(({ holder, step }) => {
        const role = setup.roles.find((one) => one.id === holder);
        return {
          holder,
          step,
          role: role?.id ?? null,
          says: `Step ${sayNumber(step)} is held by ${role?.name ?? track.neutral[holder] ?? holder}.`,
        };
      }),
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
      state: `${label('channel', state)}${share > 0 ? `, carries ${sayPercent(share)} of sales` : ''}`,
    };
  });

/** Meters and credibilities that this viewer may read, exactly or as a band. */
export function describeNumbers(setup: Setup, view: View): readonly DescribedNumber[] {
  const meters = setup.meters.flatMap((meter): DescribedNumber[] => {
    const exact = meterValue(setup, view, meter.id);
    const value = exact === null ? view.bands[meter.id] : withUnit(meter, exact);
    if (value === undefined) return [];
    const secret = meter.seenBy !== null && exact !== null;
    return [{ id: meter.id, says: meter.says, value, role: meter.of, secret }];
  });
  const credibilities = setup.roles.flatMap((role): DescribedNumber[] => {
    const value = credibilityOf(setup, view, role.id);
    const id = `credibility-${role.id}`;
    return value === null ? [] : [{ id, says: 'Credibility', value: sayNumber(value), role: role.id, secret: false }];
  });
  return [...credibilities, ...meters];
}

const withUnit = (meter: Meter, value: number): string =>
  `${sayNumber(value)}${meter.unit === '' ? '' : meter.unit === '%' ? '%' : ` ${meter.unit}`}`;
