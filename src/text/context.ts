/** What words are about and who hears them: labels by id, in no language of their own. */
import type { OfferId } from '../kernel/action.ts';
import type {
  Channel,
  ChannelId,
  Issue,
  IssueId,
  Meter,
  MeterId,
  Move,
  MoveId,
  Option,
  OptionId,
  RoleId,
  Setup,
  Track,
  TrackId,
} from '../kernel/setup.ts';

export interface Context {
  readonly setup: Setup;
  readonly listener: RoleId | null;
  /** The month it is, where that is known: it is then not called by its name. */
  readonly now?: number | undefined;
  readonly isYou: (role: RoleId) => boolean;
  /** Whether an id is a role's: a holder may be a neutral party. */
  readonly isRole: (id: string) => boolean;
  readonly role: (id: RoleId) => string;
  readonly issue: (id: IssueId) => string;
  readonly option: (issue: IssueId, id: OptionId) => string;
  readonly move: (id: MoveId) => string;
  readonly channel: (id: ChannelId) => string;
  readonly track: (id: TrackId) => string;
  /** Whoever holds steps of a track: a role, or a neutral party by its name. */
  readonly holder: (track: TrackId, holder: string) => string;
  /** An event's headline; null where the listener's setup does not hold it. */
  readonly headline: (event: string) => string | null;
  /** Whatever an id names: meter, track, channel, issue, move or role. */
  readonly thing: (id: string) => string;
  readonly issueOf: (id: IssueId) => Issue | undefined;
  readonly optionOf: (issue: IssueId, id: OptionId) => Option | undefined;
  readonly meterOf: (id: MeterId) => Meter | undefined;
  readonly channelOf: (id: ChannelId) => Channel | undefined;
  readonly trackOf: (id: TrackId) => Track | undefined;
  readonly moveOf: (id: MoveId) => Move | undefined;
  /** The one giver of an issue's pledges; null when there is none, or more than one. */
  readonly pledgor: (issue: IssueId) => RoleId | null;
  /** Whether a meter is a yes or no: whole numbers from 0 to 1 with no unit. */
  readonly isFlag: (meter: MeterId) => boolean;
  /** Whether the listener reads a meter's exact value. */
  readonly sees: (meter: MeterId) => boolean;
}

/** Whose offer an id names, for whom, and which of that seat's offers to them it is; null for an id of another make. */
export function readOfferId(id: OfferId): { by: RoleId; to: RoleId[]; number: number } | null {
  const [, by, to, number] = /^([^>]+)>([^#]+)#(\d+)$/.exec(id) ?? [];
  return by && to && number ? { by, to: to.split('+'), number: Number(number) } : null;
}

/** An id made readable, where a label is not to be had. */
export const fromId = (id: string): string => id.replace(/[_-]+/g, ' ');

const labelled = <T extends { readonly id: string }>(list: readonly T[], label: (item: T) => string) => {
  return (id: string): string => {
    const item = list.find((one) => one.id === id);
    return (item && label(item).trim()) || fromId(id);
  };
};
const says = (item: { readonly says: string }): string => item.says;

export function contextOf(setup: Setup, listener: RoleId | null, now?: number): Context {
  const by =
    <T extends { readonly id: string }>(list: readonly T[]) =>
    (id: string): T | undefined =>
      list.find((one) => one.id === id);
  const role = labelled(setup.roles, (one) => one.name);
  const issueOf = by(setup.issues);
  const optionOf = (issue: IssueId, id: OptionId): Option | undefined =>
    issueOf(issue)?.options.find((one) => one.id === id);
  const meterOf = by(setup.meters);
  const trackOf = by(setup.tracks);
  return {
    setup,
    listener,
    now,
    isYou: (id) => id === listener,
    isRole: (id) => setup.roles.some((one) => one.id === id),
    role,
    issue: labelled(setup.issues, says),
    option: (issue, id) => optionOf(issue, id)?.says.trim() || fromId(id),
    move: labelled(setup.moves, says),
    channel: labelled(setup.channels, says),
    track: labelled(setup.tracks, says),
    holder: (track, holder) => trackOf(track)?.neutral[holder] ?? role(holder),
    headline: (event) => setup.events.find((one) => one.id === event)?.headline.trim() || null,
    thing: (id) => {
      const named = [setup.meters, setup.tracks, setup.channels, setup.issues, setup.moves];
      for (const list of named)
        if (list.some((one) => one.id === id)) return labelled<{ id: string; says: string }>([...list], says)(id);
      return role(id);
    },
    issueOf,
    optionOf,
    meterOf,
    channelOf: by(setup.channels),
    trackOf,
    moveOf: by(setup.moves),
    pledgor: (issue) => {
      const givers = new Set(issueOf(issue)?.options.flatMap((one) => (one.pledge ? [one.pledge.by] : [])));
      return givers.size === 1 ? ([...givers][0] ?? null) : null;
    },
    isFlag: (id) => {
      const meter = meterOf(id);
      return meter?.min === 0 && meter.max === 1 && meter.unit === '';
    },
    sees: (id) => {
      const seenBy = meterOf(id)?.seenBy;
      return seenBy === null || (listener !== null && (seenBy?.includes(listener) ?? false));
    },
  };
}
