/** The disc in plain sentences: what a screen reader gets for "Describe the table", in the order the eye would go. */
import type { ClampState, DiscInput } from './input.ts';
import { channelSays } from './parts/rails.ts';
import { dealSays } from './parts/deals.ts';
import { pledgeSays } from './parts/pledges.ts';
import { list, say, type DiscKey } from './words.ts';

const CLAMP: { readonly [state in ClampState]: DiscKey } = {
  held: 'clamp.held',
  sprung: 'clamp.sprung',
  gone: 'clamp.gone',
};

/** One fact a sentence: the month, who is here, tracks and clamps, channels, deals, pledges, this month's moves. */
export function describeDisc(input: DiscInput): string[] {
  const { words, months } = input;
  const present = input.now?.round ?? input.burned;
  return [
    input.now
      ? say(words, 'table.month', {
          month: months[present - 1]?.says ?? '',
          round: present,
          months: months.length,
        })
      : say(words, 'table.over', { months: input.burned }),
    say(words, 'table.roles', {
      roles: list(
        words,
        input.roles.map((role) => role.name),
      ),
    }),
    ...input.tracks.flatMap((track) => [
      say(words, 'track.at', { track: track.name, at: Math.floor(track.at), steps: track.steps }),
      ...track.clamps
        .filter((clamp) => clamp.step > track.at)
        .map((clamp) => say(words, CLAMP[clamp.state], { holder: clamp.name, step: clamp.step, track: track.name })),
    ]),
    ...input.channels.map((channel) => channelSays(input, channel)),
    ...input.deals.map((deal) => dealSays(input, deal)),
    ...(input.pledges.length === 0
      ? [say(words, 'table.no-pledges')]
      : input.pledges.map((pledge) => pledgeSays(input, pledge))),
    ...input.moves
      .filter((move) => move.round === present)
      .map((move) =>
        say(words, move.blocked ? 'move.blocked' : 'move.opened', {
          role: input.roles.find((role) => role.id === move.by)?.name ?? move.by,
          move: move.name,
          month: months[move.round - 1]?.says ?? '',
        }),
      ),
  ];
}
