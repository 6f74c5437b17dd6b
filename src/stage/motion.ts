/** Motion between two moments of a table, as pure functions of time: what the disc is at a millisecond, and what is half drawn. */
import { CUE_MS, type Cue } from './cues.ts';
import { drawIn, morph } from './disc/draw-in.ts';
import type { DiscChannel, DiscInput } from './disc/input.ts';
import { outline, sheets } from './disc/overlay.ts';
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
      all.push({ kind: 'drain', ids: [id] });
  }
  if (marks(after).some((id) => !marks(before).includes(id))) all.push({ kind: 'draw', ids: [] });
  // A sweep over no distance, or a change that shows nowhere, takes no time.
  const moving = all.filter((cue) => cue.kind !== 'sweep' || place(before) !== place(after));
  return { before, after, cues: moving, total: Math.max(0, ...moving.map((cue) => CUE_MS[cue.kind])) };
}

const marks = (input: DiscInput): string[] => [
  ...input.deals.map((deal) => `deal ${deal.id} ${deal.public}`),
  ...input.pledges.map((pledge) => `pledge ${pledge.issue} ${pledge.state} ${pledge.exposed}`),
  ...input.moves.map((move) => `move ${move.by} ${move.move} ${move.round}`),
  ...input.tracks.flatMap((track) => track.clamps.map((clamp) => `clamp ${track.id} ${clamp.step} ${clamp.state}`)),
];

/** How far the laser is along its whole way, in turns. */
const place = ({ now, burned }: DiscInput): number => (now ? now.round - 1 + now.degrees / 360 : burned);

const smooth = (part: number): number => (part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2);
const soften = (part: number): number => 1 - (1 - part) ** 3;

/** 0..1: how far a cue has come. */
export const progress = (cue: Cue, ms: number): number => Math.min(1, Math.max(0, ms / CUE_MS[cue.kind]));

/** The moment between: laser, steps and money where they are after so many milliseconds. */
export function inputAt(motion: Motion, ms: number): DiscInput {
  const { before, after, cues } = motion;
  if (ms >= motion.total) return after;
  let input = after;
  const sweep = cues.find((cue) => cue.kind === 'sweep');
  if (sweep) {
    const turns = place(before) + (place(after) - place(before)) * smooth(progress(sweep, ms));
    const round = Math.min(after.months.length, Math.floor(turns) + 1);
    input = {
      ...input,
      burned: Math.min(Math.floor(turns), after.months.length),
      now: { round, degrees: (turns - Math.floor(turns)) * 360 },
    };
    if (turns >= after.months.length) input = { ...input, now: null };
  }
  return {
    ...input,
    tracks: after.tracks.map((track) => {
      const from = before.tracks.find((one) => one.id === track.id)?.at ?? track.at;
      return { ...track, at: from + (track.at - from) * soften(Math.min(1, ms / CUE_MS.draw)) };
    }),
    channels: after.channels.map((channel) => flowing(channel, cues, ms)),
  };
}

function flowing(channel: DiscChannel, cues: readonly Cue[], ms: number): DiscChannel {
  const cue = cues.find(
    (one) =>
      (one.kind === 'drain' || one.kind === 'run') && one.ids.some((id) => `channel:${channel.id}`.startsWith(id)),
  );
  if (!cue) return channel;
  const part = progress(cue, ms);
  return {
    ...channel,
    flow: cue.kind === 'drain' ? { shift: 0, gap: smooth(part) } : { shift: RUN * (soften(part) - 1), gap: 1 },
  };
}

/** Parts that move by what the input says of the moment, not by how far they are drawn. */
const BY_INPUT: readonly Part[] = ['burn', 'sled', 'rail', 'step'];

/** Which live groups look different, or move, at some time from one moment to the next; the others may rest. */
export function movingIds(motion: Motion, before: DiscShapes, after: DiscShapes): Set<string> {
  const was = new Map(before.groups.map((group) => [group.id, group]));
  const flowing = inputAt(motion, 0)
    .channels.filter((channel) => channel.flow)
    .map((channel) => `channel:${channel.id}`);
  const moved = after.groups.filter((group) => {
    const old = was.get(group.id);
    return group.layer === 'live' && (!old || !sameInk(old, group));
  });
  // Clamps lie over the steps: they may not rest beneath steps that move.
  const over = moved.some((group) => group.part === 'step')
    ? after.groups.filter((group) => group.part === 'clamp')
    : [];
  return new Set([...moved, ...over].map((group) => group.id).concat(flowing));
}

/** What only passes: sheets on their way, a ring that says "look here". */
export function passing(motion: Motion, shapes: DiscShapes, ms: number): Group[] {
  return motion.cues.flatMap((cue): Group[] => {
    const part = progress(cue, ms);
    if (cue.kind === 'send' && cue.from && cue.to && part < 1)
      return [sheets(motion.after, cue.from, cue.to, smooth(part))];
    if (cue.kind !== 'pulse' || part >= 1) return [];
    return shapes.groups
      .filter((group) => group.intent && cue.ids.some((id) => group.id.startsWith(id)))
      .map((group) => ({ ...outline(shapes, group.intent, Math.sin(Math.PI * part)), id: `pulse:${group.id}` }));
  });
}

/** The group as far as it is drawn: new marks draw in, changed ones move over, a scratch runs across. */
export function groupAt(motion: Motion, before: DiscShapes, group: Group, ms: number): Group {
  if (ms >= motion.total || group.layer !== 'live' || BY_INPUT.includes(group.part)) return group;
  const was = before.groups.find((one) => one.id === group.id);
  if (was && sameInk(was, group)) return group;
  const cue = motion.cues.find((one) => one.ids.some((id) => group.id.startsWith(id))) ?? {
    kind: 'draw' as const,
    ids: [],
  };
  const part = soften(progress(cue, ms));
  if (was && cue.kind !== 'scratch') return { ...group, ink: morph(was.ink, group.ink, part) };
  if (was) {
    // The scratch is the last two strokes of a broken pledge.
    const kept = group.ink.slice(0, -2);
    return { ...group, ink: [...kept, ...drawIn(group.ink.slice(-2), part)] };
  }
  return { ...group, ink: drawIn(group.ink, part) };
}

/** Whether two groups look alike. */
export const sameInk = (a: Group, b: Group): boolean => a === b || JSON.stringify(a.ink) === JSON.stringify(b.ink);
