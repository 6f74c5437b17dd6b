/** From what one viewer may know to what the disc draws. */
import type { Phase, View } from '../../kernel/board.ts';
import { CHANNEL_CODES } from '../../kernel/expressions.ts';
import type { Fact } from '../../kernel/facts.ts';
import { layoutOf, type Layout } from '../../kernel/layout.ts';
import type { Calendar, Channel, ChannelState, RoleId, Setup, Track } from '../../kernel/setup.ts';
import { chronicle, clampKey, type Chronicle } from './chronicle.ts';
import type { DiscChannel, DiscClamp, DiscHub, DiscInput, DiscMonth, DiscTrack } from './input.ts';
import { readPledges } from './read-pledges.ts';
import { ENGLISH, say, share, stepsHeld, type DiscWords } from './words.ts';

/** How far round the laser stands in each phase: one fifth a phase. */
export const PHASE_DEGREES: { readonly [phase in Phase]: number } = {
  news: 72,
  talks: 144,
  moves: 216,
  resolution: 288,
  over: 360,
};
/** So many deeds in a month count as busy. */
const BUSY = 6;

/**
 * Reads a view, with everything its viewer was shown so far (`facts`, from the start). The same works
 * for the debrief: its board as a view, its facts. Pure; hidden numbers (null) read as nothing known.
 */
export function readDisc(view: View, setup: Setup, facts: readonly Fact[], words: DiscWords = ENGLISH): DiscInput {
  const layout = layoutOf(setup);
  const story = chronicle(facts);
  const over = view.phase === 'over';
  const tracks = setup.tracks.map((track) => readTrack(view, setup, layout, story, track));
  return {
    seed: setup.id,
    words,
    title: setup.title,
    roles: setup.roles.map(({ id, name, mark }) => ({ id, name, mark })),
    months: monthsOf(setup.calendar, words),
    burned: over ? view.round : Math.max(0, view.round - 1),
    now: over || view.round < 1 ? null : { round: view.round, degrees: PHASE_DEGREES[view.phase] },
    hub: hubOf(view, setup, tracks, words),
    tracks,
    channels: setup.channels.map((channel) => readChannel(view, layout, channel, words)),
    pledges: readPledges(view, setup, layout, story),
    deals: view.deals.map((deal) => ({
      id: deal.id,
      between: deal.signatories,
      round: deal.round,
      public: deal.public,
    })),
    moves: story.opened.map(({ role, move, round, blocked }) => ({
      move,
      name: setup.moves.find((one) => one.id === move)?.says ?? move,
      by: role,
      round,
      blocked,
    })),
    activity: Object.fromEntries(setup.roles.map(({ id }) => [id, activityOf(story, id, setup.calendar.rounds)])),
  };
}

const activityOf = (story: Chronicle, role: RoleId, rounds: number): number[] =>
  Array.from({ length: rounds }, (_, i) => Math.min(1, (story.deeds.get(role)?.[i] ?? 0) / BUSY));

/** Every month of the calendar, named in the language of the words. */
export function monthsOf(calendar: Calendar, words: DiscWords): DiscMonth[] {
  const [year = 2000, month = 1] = calendar.first.split('-').map(Number);
  const short = new Intl.DateTimeFormat(words.locale, { month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(words.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: calendar.rounds }, (_, i) => {
    const date = new Date(Date.UTC(year, month - 1 + i, 15));
    const label = short.format(date).replace('.', '').slice(0, 3).toLocaleUpperCase(words.locale);
    return { label, says: long.format(date) };
  });
}

function readTrack(view: View, setup: Setup, layout: Layout, story: Chronicle, track: Track): DiscTrack {
  return {
    id: track.id,
    name: track.says,
    steps: track.steps,
    at: view.slots[layout.track(track.id)] ?? 0,
    clamps: track.clamps.map(({ holder, step }, i): DiscClamp => {
      const role = setup.roles.find((one) => one.id === holder);
      const held = view.slots[layout.clamp(track.id, i)] === 1;
      const sprung = story.sprung.has(clampKey(track.id, holder, step));
      return {
        holder,
        name: role?.name ?? track.neutral[holder] ?? holder,
        role: role?.id ?? null,
        step,
        state: held ? 'held' : sprung ? 'sprung' : 'gone',
      };
    }),
  };
}

function hubOf(view: View, setup: Setup, tracks: readonly DiscTrack[], words: DiscWords): DiscHub {
  const track = tracks[0];
  if (!track) {
    const data = { at: view.round, steps: setup.calendar.rounds };
    const figure = say(words, 'hub.figure', data);
    return {
      title: say(words, 'hub.month'),
      figure,
      short: say(words, 'hub.short', data),
      note: '',
      noteShort: '',
      of: null,
    };
  }
  const data = { at: Math.floor(track.at), steps: track.steps };
  const held = track.clamps.filter((clamp) => clamp.state === 'held' && clamp.step > track.at);
  const byRoles = held.filter((clamp) => clamp.role !== null);
  const holder = byRoles[0];
  const one = holder !== undefined && byRoles.every((clamp) => clamp.holder === holder.holder);
  const count = one ? byRoles.length : held.length;
  return {
    title: track.name,
    figure: say(words, 'hub.figure', data),
    short: say(words, 'hub.short', data),
    note: one
      ? say(words, 'hub.holds', { holder: holder.name, n: count })
      : count === 0
        ? say(words, 'hub.free')
        : stepsHeld(words, count),
    noteShort: count === 0 ? say(words, 'hub.free') : say(words, 'hub.held-short', { n: count }),
    of: one ? holder.role : null,
  };
}

const CHANNEL_STATES: readonly ChannelState[] = ['closed', 'cut', 'leaking', 'open'] satisfies ChannelState[];

/** Letters of a channel's name that a label on the rim has room for. */
const NAME = 20;

function readChannel(view: View, layout: Layout, channel: Channel, words: DiscWords): DiscChannel {
  const code = view.slots[layout.channelState(channel.id)] ?? CHANNEL_CODES[channel.state];
  const state = CHANNEL_STATES[code] ?? channel.state;
  const leak = view.slots[layout.channelLeak(channel.id)] ?? channel.leak;
  const letters = [...channel.says];
  const short =
    letters.length > NAME
      ? `${letters
          .slice(0, NAME - 1)
          .join('')
          .trimEnd()}…`
      : channel.says;
  return {
    id: channel.id,
    name: channel.says,
    to: channel.to,
    state,
    leak,
    label:
      state === 'cut'
        ? say(words, 'channel.cut', { channel: short })
        : state === 'leaking'
          ? say(words, 'channel.leaking', { channel: short, share: share(words, leak) })
          : null,
  };
}
