/** Motion between two moments of a table, as pure functions of time: what the disc is at a millisecond, and what is half drawn. */
import { CUE_MS, type Cue, type CueKind } from './cues.ts';
import { drawIn, morph } from './disc/draw-in.ts';
import { smooth, soften, springy } from './disc/easing.ts';
import type { DiscChannel, DiscInput } from './disc/input.ts';
import { outline } from './disc/overlay.ts';
import { sleeves } from './disc/sleeves.ts';
import type { DiscShapes, Group, Part } from './disc/shapes.ts';

export interface Motion {
  readonly before: DiscInput;
  readonly after: DiscInput;
  readonly cues: readonly Cue[];
  /** Milliseconds until all is at rest; 0: nothing moves. */
  readonly total: number;
}

/** Degrees that money runs round in one `run`. */
const RUN = 16;

/** What moves from one moment to the next. Marks that are new draw in even where no cue names them. */
export function motionBetween(before: DiscInput, after: DiscInput, cues: readonly Cue[]): Motion {
  const all: Cue[] = [...cues];
  if (place(before) !== place(after) && !cues.some((cue) => cue.kind === 'sweep')) all.push({ kind: 'sweep', ids: [] });
  for (const channel of after.channels) {
    const was = before.channels.find((one) => one.id === channel.id);
    const id = `channel:${channel.id}`;
    if (was && was.state !== channel.state && !cues.some((cue) => cue.ids.includes(id)))
      all.push({ kind: channel.state === 'open' ? 'run' : 'drain', ids: [id] });
  }
  if (marks(after).some((id) => !marks(before).includes(id))) all.push({ kind: 'draw', ids: [] });
  // A sweep over no distance, or a change that shows nowhere, takes no time.
  const moving = all.filter((cue) => cue.kind !== 'sweep' || place(before) !== place(after));
  return { before, after, cues: moving, total: Math.max(0, ...moving.map(lasts)) };
}

const marks = (input: DiscInput): string[] => [
  ...input.deals.map((deal) => `deal ${deal.id} ${deal.public}`),
  ...input.pledges.map((pledge) => `pledge ${pledge.issue} ${pledge.state} ${pledge.exposed}`),
  ...input.moves.map((move) => `move ${move.by} ${move.move} ${move.round}`),
  ...input.tracks.flatMap((track) => track.clamps.map((clamp) => `clamp ${track.id} ${clamp.step} ${clamp.state}`)),
];

/** How far the laser is along its whole way, in turns. */
const place = ({ now, burned }: DiscInput): number => (now ? now.round - 1 + now.degrees / 360 : burned);

/** 0..1: how far a cue has come. */
export const progress = (cue: Cue, ms: number): number => Math.min(1, Math.max(0, ms / lasts(cue)));

const lasts = (cue: Cue): number => cue.left ?? CUE_MS[cue.kind];

/** The moment between: laser, steps and money where they are after so many milliseconds. */
export function inputAt(motion: Motion, ms: number): DiscInput {
  const { before, after, cues } = motion;
  if (ms >= motion.total) return after;
  let input = after;
  const sweep = cues.find((cue) => cue.kind === 'sweep');
  if (sweep) {
    // One that goes on is at speed already.
    const way = sweep.left === undefined ? smooth(progress(sweep, ms)) : soften(progress(sweep, ms));
    const turns = place(before) + (place(after) - place(before)) * way;
    const round = Math.min(after.months.length, Math.floor(turns) + 1);
    input = {
      ...input,
      burned: Math.min(Math.floor(turns), after.months.length),
      now: { round, degrees: (turns - Math.floor(turns)) * 360 },
    };
    if (turns >= after.months.length) input = { ...input, now: null };
  }
  const part = (kind: CueKind, id: string): number | null => {
    const cue = cues.find((one) => one.kind === kind && meant(one, id));
    return cue ? progress(cue, ms) : null;
  };
  return {
    ...input,
    tracks: after.tracks.map((track) => {
      const from = before.tracks.find((one) => one.id === track.id)?.at ?? track.at;
      return { ...track, at: from + (track.at - from) * soften(Math.min(1, ms / CUE_MS.draw)) };
    }),
    channels: after.channels.map((channel) =>
      flowing(channel, before, part('drain', `channel:${channel.id}`), part('run', `channel:${channel.id}`)),
    ),
    offers: after.offers.map((offer) => {
      const sent = part('send', `offer:${offer.id}`);
      return sent === null ? offer : { ...offer, sent: smooth(sent) };
    }),
    pledges: after.pledges.map((pledge) => {
      const drawn = part('fill', `pledge:${pledge.issue}`) ?? part('scratch', `pledge:${pledge.issue}`);
      return drawn === null ? pledge : { ...pledge, drawn: soften(drawn) };
    }),
  };
}

const meant = (cue: Cue, id: string): boolean => cue.ids.some((start) => id.startsWith(start));

/** Money that drains into its caps; that comes back out of them where it had been cut; or that goes round. */
function flowing(channel: DiscChannel, { channels }: DiscInput, drain: number | null, run: number | null): DiscChannel {
  if (drain !== null) return { ...channel, flow: { shift: 0, drained: smooth(drain) } };
  if (run === null) return channel;
  const was = channels.find((one) => one.id === channel.id)?.state;
  const returns = channel.state === 'open' && was !== 'open' && was !== undefined;
  const back = returns ? 1 - smooth(Math.min(1, (run * CUE_MS.run) / CUE_MS.drain)) : 0;
  const drained = channel.state === 'open' ? back : 1;
  return { ...channel, flow: { shift: RUN * (soften(run) - 1), drained } };
}

/**
 * What goes on when something else is to be shown: the laser, from where it is. A month would never be seen to burn
 * while seats talk at once; every other motion is cut short at its end. Where the laser is to go further still, it
 * takes its whole time for that.
 */
export function goesOn(
  motion: Motion,
  ms: number,
  next: DiscInput,
): { readonly before: DiscInput; readonly cues: readonly Cue[] } {
  const sweep = motion.cues.find((cue) => cue.kind === 'sweep');
  const left = sweep ? lasts(sweep) - ms : 0;
  if (left <= 0) return { before: motion.after, cues: [] };
  const { burned, now } = inputAt(motion, ms);
  const before = { ...motion.after, burned, now };
  return { before, cues: place(next) === place(motion.after) ? [{ kind: 'sweep', ids: [], left }] : [] };
}

/** Parts that move by what the input says of the moment, not by how far they are drawn. */
const BY_INPUT: readonly Part[] = ['burn', 'sled', 'rail', 'step', 'offer'];

/** Which live groups look different, or move, at some time from one moment to the next; the others may rest. */
export function movingIds(motion: Motion, before: DiscShapes, after: DiscShapes): Set<string> {
  const was = new Map(before.groups.map((group) => [group.id, group]));
  const moved = after.groups.filter((group) => {
    if (group.layer !== 'live') return false;
    const old = was.get(group.id);
    return !old || !sameInk(old, group) || motion.cues.some((cue) => MOVES.includes(cue.kind) && meant(cue, group.id));
  });
  // Clamps lie over the steps: they may not rest beneath steps that move.
  const over = moved.some((group) => group.part === 'step')
    ? after.groups.filter((group) => group.part === 'clamp')
    : [];
  return new Set([...moved, ...over].map((group) => group.id));
}

/** Kinds that move what they mean though it ends as it began. */
const MOVES: readonly CueKind[] = ['run', 'drain', 'send', 'fill', 'scratch'];

/** What only passes: sleeves that open, a ring that says "look here". */
export function passing(motion: Motion, shapes: DiscShapes, ms: number): Group[] {
  return motion.cues.flatMap((cue): Group[] => {
    const part = progress(cue, ms);
    if (part >= 1) return [];
    if (cue.kind === 'open') return [sleeves(motion.after, ms)];
    if (cue.kind !== 'pulse') return [];
    return shapes.groups
      .filter((group) => group.intent && meant(cue, group.id))
      .map((group) => ({ ...outline(shapes, group.intent, Math.sin(Math.PI * part)), id: `pulse:${group.id}` }));
  });
}

/** The group as far as it is drawn: new marks draw in, changed ones move over, a clamp springs. */
export function groupAt(motion: Motion, before: DiscShapes, group: Group, ms: number): Group {
  if (ms >= motion.total || group.layer !== 'live' || BY_INPUT.includes(group.part)) return group;
  const was = before.groups.find((one) => one.id === group.id);
  if (was && sameInk(was, group)) return group;
  const cue = motion.cues.find((one) => meant(one, group.id)) ?? { kind: 'draw' as const, ids: [] };
  // How far these are drawn is in the input already.
  if (cue.kind === 'fill' || cue.kind === 'scratch') return group;
  const part = progress(cue, ms);
  if (!was) return { ...group, ink: drawIn(group.ink, soften(part)) };
  return { ...group, ink: morph(was.ink, group.ink, cue.kind === 'spring' ? springy(part) : soften(part)) };
}

/** Whether two groups look alike. */
export const sameInk = (a: Group, b: Group): boolean => a === b || JSON.stringify(a.ink) === JSON.stringify(b.ink);
