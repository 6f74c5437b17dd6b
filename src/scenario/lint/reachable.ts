/**
 * What each name of a scenario can come to in play, by what its effects do at all: a meter that
 * nothing moves stays where it starts. Errs on the side of "possible".
 */
import type { Effect } from '../../kernel/effect.ts';
import { CHANNEL_CODES } from '../../kernel/expressions.ts';
import type { Setup } from '../../kernel/setup.ts';
import { ANYTHING, type LeafRange, type Range } from '../expressions/ranges.ts';

export function reachable(setup: Setup): LeafRange {
  const moved = movedBy(setup);
  const meters = new Map(
    setup.meters.map((meter): [string, Range] => [
      meter.id,
      moved.meters.has(meter.id) ? [meter.min, meter.max] : [meter.start, meter.start],
    ]),
  );
  const tracks = new Map(setup.tracks.map((track) => [track.id, track]));
  const channels = new Map(
    setup.channels.map((channel): [string, Range] => {
      const codes = [channel.state, ...(moved.channels.get(channel.id) ?? [])].map((state) => CHANNEL_CODES[state]);
      return [channel.id, [Math.min(...codes), Math.max(...codes)]];
    }),
  );
  const issues = new Map(setup.issues.map((issue) => [issue.id, issue]));
  const { rounds } = setup.calendar;
  return (leaf) => {
    const id = leaf[0] === 'round' ? '' : leaf[1];
    switch (leaf[0]) {
      case 'meter':
        return meters.get(id) ?? ANYTHING;
      case 'credibility':
        return [0, 100];
      case 'capital':
        return [0, 1e4];
      case 'round':
        return [1, rounds];
      case 'track':
        return [0, tracks.get(id)?.steps ?? Infinity];
      case 'clamps':
        return [0, tracks.get(id)?.clamps.filter(({ holder }) => holder === leaf[2]).length ?? Infinity];
      case 'channel':
        return channels.get(id) ?? ANYTHING;
      case 'deal': {
        const issue = issues.get(id);
        return issue ? [0, issue.opens > rounds ? 0 : issue.options.length] : ANYTHING;
      }
      case 'verdict':
        return issues.get(id)?.options.some(({ pledge }) => pledge) === false ? [0, 0] : [0, 4];
      case 'kept':
        return issues.get(id)?.options.some(({ pledge }) => pledge) === false ? [0, 0] : [0, 1];
      case 'played':
        return [0, 1];
      case 'times':
        return [0, rounds];
    }
  };
}

interface Moved {
  readonly meters: Set<string>;
  readonly channels: Map<string, Setup['channels'][number]['state'][]>;
}

/** What any effect of the scenario, or its pay, can change. */
function movedBy(setup: Setup): Moved {
  const moved: Moved = { meters: new Set(setup.pays.map(({ meter }) => meter)), channels: new Map() };
  const visit = (effect: Effect): void => {
    if (effect.do === 'group') [...effect.then, ...effect.else].forEach(visit);
    else if ((effect.do === 'add' || effect.do === 'set' || effect.do === 'scale') && effect.to.kind === 'meter')
      moved.meters.add(effect.to.id);
    else if (effect.do === 'open' || effect.do === 'cut')
      moved.channels.set(effect.channel, [...(moved.channels.get(effect.channel) ?? []), effect.as]);
  };
  allEffects(setup).forEach(visit);
  return moved;
}

/** Every effect that stands in a list of its own. */
export function allEffects(setup: Setup): Effect[] {
  const options = setup.issues.flatMap((issue) => issue.options);
  const pledges = options.flatMap(({ pledge }) => (pledge ? [pledge] : []));
  return [
    ...setup.eachRound,
    ...setup.moves.flatMap((move) => move.then),
    ...setup.events.flatMap((event) => event.then),
    ...setup.tracks.flatMap((track) => track.holdingCosts.flatMap(({ effects }) => effects)),
    ...options.flatMap((option) => option.atSignature),
    ...pledges.flatMap((pledge) => [
      ...pledge.ifCalledEarly,
      ...pledge.ifKept,
      ...pledge.ifBroken,
      ...(pledge.act?.then ?? []),
    ]),
  ];
}
