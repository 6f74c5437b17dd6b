/**
 * Where each number of a game lives: one flat list of slots, laid out from the setup alone, so
 * that expressions are closures over an array and a view masks numbers one by one.
 */
import type { Issue, IssueId, MeterId, MoveId, RoleId, Setup, TrackId } from './setup.ts';

/** A count of plays noted at signature, so that `played` in a pledge means "since". */
export interface Mark {
  readonly issue: IssueId;
  readonly move: MoveId;
  readonly slot: number;
}

export interface Layout {
  readonly size: number;
  readonly round: number;
  meter(id: MeterId): number;
  credibility(role: RoleId): number;
  capital(role: RoleId): number;
  /** Steps walked. */
  track(id: TrackId): number;
  /** 1 while this clamp of `track.clamps` is held. */
  clamp(track: TrackId, index: number): number;
  channelState(id: string): number;
  channelLeak(id: string): number;
  deal(issue: IssueId): number;
  verdict(issue: IssueId): number;
  kept(issue: IssueId): number;
  /** Plays not blocked, ever; this round; and the round a card was last opened (blocked or not). */
  times(move: MoveId): number;
  now(move: MoveId): number;
  last(move: MoveId): number;
  /** Each option's at-signature effects have fired. */
  signedOnce(issue: IssueId, option: number): number;
  readonly marks: readonly Mark[];
  /** Share of a role's non-paper worth delivered, where an option of the issue has a delivery expression. */
  delivery(issue: IssueId, role: RoleId): number | null;
  readonly nowSlots: { readonly from: number; readonly to: number };
}

/** Lays out a setup. Deterministic: the order is that of the setup's lists. */
export function layOut(setup: Setup): Layout {
  let size = 0;
  const place = (): number => size++;
  const table = <T>(list: readonly T[], key: (item: T) => string): Map<string, number> =>
    new Map(list.map((item) => [key(item), place()]));
  const byId = (item: { readonly id: string }): string => item.id;

  const round = place();
  const meters = table(setup.meters, byId);
  const credibilities = table(setup.roles, byId);
  const capitals = table(setup.roles, byId);
  const tracks = table(setup.tracks, byId);
  const clamps = new Map(setup.tracks.map((track) => [track.id, track.clamps.map(place)]));
  const states = table(setup.channels, byId);
  const leaks = table(setup.channels, byId);
  const deals = table(setup.issues, byId);
  const verdicts = table(setup.issues, byId);
  const kepts = table(setup.issues, byId);
  const timesOf = table(setup.moves, byId);
  const nowFrom = size;
  const nows = table(setup.moves, byId);
  const nowTo = size;
  const lasts = table(setup.moves, byId);
  const signed = new Map(setup.issues.map((issue) => [issue.id, issue.options.map(place)]));
  const marks: Mark[] = setup.issues.flatMap((issue) => {
    const named = movesInPledges(issue);
    return setup.moves.flatMap(({ id }) => (named.has(id) ? [{ issue: issue.id, move: id, slot: place() }] : []));
  });
  const deliveries = new Map<string, number>();
  for (const issue of setup.issues) {
    const roles = new Set(issue.options.flatMap((option) => Object.keys(option.delivery)));
    for (const role of setup.roles) if (roles.has(role.id)) deliveries.set(`${issue.id}/${role.id}`, place());
  }

  const at =
    (map: Map<string, number>, what: string) =>
    (id: string): number =>
      found(map.get(id), what, id);
  return {
    size,
    round,
    meter: at(meters, 'meter'),
    credibility: at(credibilities, 'role'),
    capital: at(capitals, 'role'),
    track: at(tracks, 'track'),
    clamp: (track, index) => found(clamps.get(track)?.[index], 'clamp', `${track}/${index}`),
    channelState: at(states, 'channel'),
    channelLeak: at(leaks, 'channel'),
    deal: at(deals, 'issue'),
    verdict: at(verdicts, 'issue'),
    kept: at(kepts, 'issue'),
    times: at(timesOf, 'move'),
    now: at(nows, 'move'),
    last: at(lasts, 'move'),
    signedOnce: (issue, option) => found(signed.get(issue)?.[option], 'option', `${issue}/${option}`),
    marks,
    delivery: (issue, role) => deliveries.get(`${issue}/${role}`) ?? null,
    nowSlots: { from: nowFrom, to: nowTo },
  };
}

const cache = new WeakMap<Setup, Layout>();
/** The layout of a setup, made once. A redacted setup has the layout of the whole one. */
export function layoutOf(setup: Setup): Layout {
  let layout = cache.get(setup);
  if (!layout) cache.set(setup, (layout = layOut(setup)));
  return layout;
}

function found(slot: number | undefined, what: string, id: string): number {
  if (slot === undefined) throw new Error(`No ${what} "${id}" in this setup`);
  return slot;
}

/** The moves whose plays the pledges of an issue count, anywhere in them. */
function movesInPledges(issue: Issue): ReadonlySet<MoveId> {
  const moves = new Set<MoveId>();
  for (const { pledge } of issue.options) visit(pledge, moves);
  return moves;
}

/** Looks through a tree of setup parts; only an expression is a list that begins with `played` or `times`. */
function visit(part: unknown, moves: Set<MoveId>): void {
  if (typeof part !== 'object' || part === null) return;
  if (Array.isArray(part) && (part[0] === 'played' || part[0] === 'times') && typeof part[1] === 'string')
    moves.add(part[1]);
  for (const inner of Object.values(part)) visit(inner, moves);
}
