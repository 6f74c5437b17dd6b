/** Meters, tracks, channels and what they pay. */
import type { Band, Channel, Meter, Pay, Track } from '../../kernel/setup.ts';
import type { ScenarioFile } from '../format/scenario.ts';
import { effectsOf } from './effects.ts';
import { type Reader, shortOf, sourcesOf } from './reader.ts';

export function metersOf(reader: Reader, file: ScenarioFile): Meter[] {
  return Object.entries(file.meters).map(([id, meter]) => {
    const path = ['meters', id];
    if (meter.of !== undefined) reader.known('roles', meter.of, [...path, 'of']);
    if (meter.min >= meter.max)
      reader.error(
        'meter-range',
        [...path, 'max'],
        `\`max\` (${meter.max}) should be above \`min\` (${meter.min}).`,
        'Change one of them.',
      );
    else if (meter.start < meter.min || meter.start > meter.max) {
      reader.error(
        'meter-start',
        [...path, 'start'],
        `\`${id}\` starts at ${meter.start}, outside ${meter.min} to ${meter.max}.`,
        `Change \`start\`, or write \`min\` and \`max\`.`,
      );
    }
    const seers = meter['seen-by'];
    if (Array.isArray(seers)) seers.forEach((role, place) => reader.known('roles', role, [...path, 'seen-by', place]));
    return {
      id,
      says: meter.says,
      start: meter.start,
      min: meter.min,
      max: meter.max,
      unit: meter.unit,
      of: meter.of ?? null,
      seenBy: seers === 'everyone' ? null : seers === 'nobody' ? [] : seers,
      bands: bandsOf(reader, id, meter),
      ...(meter.stages
        ? { stages: rising(meter.stages).map((one) => ({ ...one, says: one.id.replaceAll('_', ' ') })) }
        : {}),
    };
  });
}

const rising = (given: { readonly [name: string]: number }): Band[] =>
  Object.entries(given)
    .map(([id, from]) => ({ id, from }))
    .sort((a, b) => a.from - b.from);

function bandsOf(reader: Reader, id: string, meter: ScenarioFile['meters'][string]): Meter['bands'] {
  const given = meter['others-see'];
  if (!given) return null;
  const path = ['meters', id, 'others-see'];
  const bands = rising(given);
  if (meter['seen-by'] === 'everyone' && !reader.names.replaced(['meters', id, 'seen-by']))
    reader.warning(
      'bands-unused',
      path,
      'Everyone sees this meter exactly, so nobody sees these bands.',
      'Add `seen-by: [role]`, or delete `others-see`.',
      'key',
    );
  const lowest = bands[0];
  if (lowest && lowest.from > meter.min)
    reader.error(
      'bands-gap',
      path,
      `The lowest band begins at ${lowest.from}, but the meter can be ${meter.min}.`,
      `Let \`${lowest.id}\` begin at ${meter.min}.`,
    );
  return bands;
}

export function tracksOf(reader: Reader, file: ScenarioFile): Track[] {
  return Object.entries(file.tracks).map(([id, track]) => {
    const path = ['tracks', id];
    reader.known('roles', track['wanted-by'], [...path, 'wanted-by']);
    if (track.start > track.steps)
      reader.error(
        'track-start',
        [...path, 'start'],
        `The track starts at step ${track.start} of ${track.steps}.`,
        'Start it lower, or give it more steps.',
      );
    for (const holder of Object.keys(track.neutral)) {
      if (reader.names.roles.has(holder))
        reader.error(
          'neutral-role',
          [...path, 'neutral', holder],
          `\`${holder}\` is a role, so it is not neutral.`,
          'Delete it here, or choose another id.',
          'key',
        );
    }
    return {
      id,
      says: track.says,
      ...shortOf(track),
      steps: track.steps,
      start: track.start,
      wantedBy: track['wanted-by'],
      eachRound: reader.number(track['each-round'], [...path, 'each-round']),
      clamps: clampsOf(reader, id, track),
      holdingCosts: Object.entries(track['holding-costs']).flatMap(([holder, list]) => {
        const at = [...path, 'holding-costs', holder];
        const effects = effectsOf(reader, list, at);
        if (!reader.known('roles', holder, at, 'key')) return [];
        if (!Object.hasOwn(track.clamps, holder))
          reader.warning(
            'holds-nothing',
            at,
            `\`${holder}\` holds no step of this track, so it never pays this.`,
            'Give it steps under `clamps`.',
            'key',
          );
        return [{ holder, effects }];
      }),
      neutral: track.neutral,
    };
  });
}

function clampsOf(reader: Reader, id: string, track: ScenarioFile['tracks'][string]): Track['clamps'] {
  const path = ['tracks', id];
  for (const holder of Object.keys(track.held)) {
    if (!Object.hasOwn(track.clamps, holder))
      reader.error(
        'unknown-name',
        [...path, 'held', holder],
        `\`${holder}\` has no steps under \`clamps\`.`,
        `Holders are ${Object.keys(track.clamps).join(', ') || 'none'}.`,
        'key',
      );
  }
  return Object.entries(track.clamps).flatMap(([holder, steps]) => {
    const at = [...path, 'clamps', holder];
    if (
      !Object.hasOwn(track.neutral, holder) &&
      !reader.names.roles.has(holder) &&
      !reader.names.missing.has(holder) &&
      !reader.names.unread.has('roles')
    ) {
      reader.error(
        'unknown-name',
        at,
        `\`${holder}\` is neither a role nor named under \`neutral\`.`,
        `Add \`neutral: { ${holder}: Its name }\` to the track.`,
        'key',
      );
    }
    const held = Object.hasOwn(track.held, holder) ? track.held[holder] : 'all';
    if (Array.isArray(held)) {
      held.forEach((step, place) => {
        if (!steps.includes(step))
          reader.error(
            'not-a-clamp',
            [...path, 'held', holder, place],
            `Step ${step} is not among the steps \`${holder}\` can hold.`,
            `They are ${steps.join(', ')}.`,
          );
      });
    }
    return [...new Set(steps)].map((step, place) => {
      if (step > track.steps)
        reader.error(
          'clamp-step',
          [...at, place],
          `There is no step ${step}: the track has ${track.steps}.`,
          'Change the step, or the number of steps.',
        );
      else if (step <= track.start)
        reader.warning(
          'clamp-step',
          [...at, place],
          `Step ${step} is walked already: the track starts at ${track.start}.`,
          'Hold a later step.',
        );
      return { holder, step, held: Array.isArray(held) ? held.includes(step) : true };
    });
  });
}

export function channelsOf(reader: Reader, file: ScenarioFile): Channel[] {
  return Object.entries(file.channels).map(([id, channel]) => {
    reader.known('roles', channel.to, ['channels', id, 'to']);
    return {
      id,
      says: channel.says,
      ...shortOf(channel),
      to: channel.to,
      carries: channel.carries,
      leak: channel.leak,
      state: channel.state,
      ...(channel.since !== undefined && { since: channel.since }),
      upkeep: channel.upkeep,
      ...sourcesOf(channel.record),
    };
  });
}

export function paysOf(reader: Reader, file: ScenarioFile): Pay[] {
  return Object.entries(file.pays).map(([to, pay]) => {
    const path = ['pays', to];
    reader.known('roles', to, path, 'key');
    reader.known('meters', pay.meter, [...path, 'meter']);
    if (!Object.values(file.channels).some((channel) => channel.to === to)) {
      reader.warning(
        'no-channel',
        path,
        `No channel leads to \`${to}\`, so nothing is ever paid.`,
        `Add a channel with \`to: ${to}\`.`,
        'key',
      );
    }
    return {
      to,
      meter: pay.meter,
      rate: reader.number(pay.rate, [...path, 'rate']),
      demand: reader.number(pay.demand, [...path, 'demand']),
      costs: reader.number(pay.costs, [...path, 'costs']),
    };
  });
}
