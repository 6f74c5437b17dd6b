/** What a scenario declares, for looking names up: the first thing read, so that the order of a file does not matter. */
import type { ScenarioFile } from './format/scenario.ts';
import { type Path, within } from './problems.ts';
import { likelyId } from './suggest.ts';

export interface MeterName {
  readonly min: number;
  readonly max: number;
  readonly start: number;
  /** null: everyone. */
  readonly seenBy: ReadonlySet<string> | null;
}
export interface Names {
  readonly roles: ReadonlySet<string>;
  readonly meters: ReadonlyMap<string, MeterName>;
  readonly tracks: ReadonlyMap<string, { readonly steps: number; readonly holders: ReadonlySet<string> }>;
  readonly channels: ReadonlySet<string>;
  readonly issues: ReadonlyMap<string, { readonly options: readonly string[]; readonly between: readonly string[] }>;
  /** Moves, and whose they are. */
  readonly moves: ReadonlyMap<string, string>;
  readonly events: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly first: string;
  readonly rounds: number;
  /** Names of parts that had to be left out: not to find them is an echo, not a problem. */
  readonly missing: ReadonlySet<string>;
  /** Sections that could not be read at all. */
  readonly unread: ReadonlySet<string>;
  /** Whether the value at this place was wrong and was replaced. */
  replaced(path: Path): boolean;
}
/** The kinds of names that can be looked up, with the words for one and for many. */
export const KINDS = {
  roles: ['a role', 'roles'],
  meters: ['a meter', 'meters'],
  tracks: ['a track', 'tracks'],
  channels: ['a channel', 'channels'],
  issues: ['an issue', 'issues'],
  moves: ['a move', 'moves'],
  events: ['an event', 'events'],
  sources: ['a source', 'sources'],
} as const satisfies { readonly [kind in keyof Names]?: readonly [string, string] };
export type Kind = keyof typeof KINDS;

/** `replaced`: the places that were wrong and were replaced or left out. */
export function namesOf(file: ScenarioFile, replaced: readonly Path[]): Names {
  const map = <From, To>(section: { readonly [id: string]: From }, to: (part: From) => To): Map<string, To> =>
    new Map(Object.entries(section).map(([id, part]) => [id, to(part)]));
  const missing = new Set<string>();
  const unread = new Set<string>();
  for (const [section, id, ...rest] of replaced) {
    if (id === undefined) unread.add(String(section));
    else if (rest.length === 0) missing.add(String(id)).add(likelyId(String(id)));
  }
  return {
    roles: new Set(Object.keys(file.roles)),
    meters: map(file.meters, (meter) => {
      const seers = meter['seen-by'];
      return {
        min: meter.min,
        max: meter.max,
        start: meter.start,
        seenBy: seers === 'everyone' ? null : new Set(seers === 'nobody' ? [] : seers),
      };
    }),
    tracks: map(file.tracks, (track) => ({ steps: track.steps, holders: new Set(Object.keys(track.clamps)) })),
    channels: new Set(Object.keys(file.channels)),
    issues: map(file.issues, (issue) => ({ options: Object.keys(issue.options), between: issue.between })),
    moves: map(file.moves, (move) => move.by),
    events: new Set(Object.keys(file.events)),
    sources: new Set(Object.keys(file.sources)),
    first: file.calendar.first,
    rounds: file.calendar.rounds,
    missing,
    unread,
    replaced: (path) => replaced.some((one) => within(path, one)),
  };
}

export const namesOfKind = (names: Names, kind: Kind): readonly string[] => [...names[kind].keys()];
