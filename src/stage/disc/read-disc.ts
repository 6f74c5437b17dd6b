/** From what one viewer may know to what the disc draws. */
import type { Phase, View } from '../../kernel/board.ts';
import { CHANNEL_CODES } from '../../kernel/expressions.ts';
import type { Fact } from '../../kernel/facts.ts';
import { layoutOf, type Layout } from '../../kernel/layout.ts';
import type { Channel, ChannelState, RoleId, Setup, Track } from '../../kernel/setup.ts';
import { chronicle, clampKey, type Chronicle } from './chronicle.ts';
import type { DiscChannel, DiscClamp, DiscHub, DiscInput, DiscTrack } from './input.ts';
import { shortened } from './lettering.ts';
import { readPledges } from './read-pledges.ts';
import type { DiscWords } from './words.ts';

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
export function readDisc(view: View, setup: Setup, facts: readonly Fact[], words: DiscWords): DiscInput {
  const layout = layoutOf(setup);
  const story = chronicle(facts);
  const over = view.phase === 'over';
  const tracks = setup.tracks.map((track) => readTrack(view, setup, layout, story, track));
  return {
    seed: setup.id,
    title: setup.title,
    roles: setup.roles.map(({ id, mark }) => ({ id, mark })),
    months: Array.from({ length: setup.calendar.rounds }, (_, i) => ({ label: words.month(i + 1) })),
    burned: over ? view.round : Math.max(0, view.round - 1),
    now: over || view.round < 1 ? null : { round: view.round, degrees: PHASE_DEGREES[view.phase] },
    hub: hubOf(view, setup, tracks, words),
    tracks,
    channels: setup.channels.map((channel) => readChannel(view, layout, channel, words)),
    pledges: readPledges(view, setup, layout, story),
    offers: view.offers.filter((offer) => offer.status === 'live').map(({ id, by, to }) => ({ id, by, to })),
    deals: view.deals.map((deal) => ({
      id: deal.id,
      between: deal.signatories,
      round: deal.round,
      public: deal.public,
    })),
    moves: story.opened.map(({ role, move, round, blocked }) => ({ move, by: role, round, blocked })),
    activity: Object.fromEntries(setup.roles.map(({ id }) => [id, activityOf(story, id, setup.calendar.rounds)])),
  };
}

const activityOf = (story: Chronicle, role: RoleId, rounds: number): number[] =>
  Array.from({ length: rounds }, (_, i) => Math.min(1, (story.deeds.get(role)?.[i] ?? 0) / BUSY));

function readTrack(view: View, setup: Setup, layout: Layout, story: Chronicle, track: Track): DiscTrack {
  return {
    id: track.id,
    steps: track.steps,
    at: view.slots[layout.track(track.id)] ?? 0,
    clamps: track.clamps.map(({ holder, step }, i): DiscClamp => {
      const role = setup.roles.find((one) => one.id === holder);
      const held = view.slots[layout.clamp(track.id, i)] === 1;
      const sprung = story.sprung.has(clampKey(track.id, holder, step));
      return {
        holder,
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
    const { rounds } = setup.calendar;
    const [figure, short] = [words.figure(view.round, rounds), words.figureShort(view.round, rounds)];
    return { title: words.monthTitle(), figure, short, note: '', noteShort: '', of: null };
  }
  const walked = Math.floor(track.at);
  const held = track.clamps.filter((clamp) => clamp.state === 'held' && clamp.step > track.at);
  const byRoles = held.filter((clamp) => clamp.role !== null);
  const holder = byRoles[0]?.role ?? null;
  const one = holder !== null && byRoles.every((clamp) => clamp.role === holder);
  const count = one ? byRoles.length : held.length;
  return {
    title: setup.tracks[0]?.says ?? '',
    figure: words.figure(walked, track.steps),
    short: words.figureShort(walked, track.steps),
    note: one ? words.holds(holder, count) : words.held(count),
    noteShort: words.heldShort(count),
    of: one ? holder : null,
  };
}

const CHANNEL_STATES: readonly ChannelState[] = ['closed', 'cut', 'leaking', 'open'] satisfies ChannelState[];

/** Letters of a channel's name that a label on the rim has room for. */
const NAME = 20;

function readChannel(view: View, layout: Layout, channel: Channel, words: DiscWords): DiscChannel {
  const code = view.slots[layout.channelState(channel.id)] ?? CHANNEL_CODES[channel.state];
  const state = CHANNEL_STATES[code] ?? channel.state;
  const leak = view.slots[layout.channelLeak(channel.id)] ?? channel.leak;
  const name = shortened(channel.says, NAME);
  const label = state === 'cut' ? words.cut(name) : state === 'leaking' ? words.leaking(name, leak) : null;
  return { id: channel.id, to: channel.to, state, leak, label };
}
