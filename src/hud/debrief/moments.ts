/** Questions to talk about, found in this very game: where truth and verdict part, where a date was missing, where money moved. */
import type { Debrief, PledgeEnd } from '../../kernel/debrief.ts';
import type { ChannelId, RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { monthName } from '../../text/months.ts';
import type { Timeline } from './timeline.ts';

export interface Moment {
  readonly round: number;
  readonly title: string;
  readonly text: string;
  /** Where the timeline puts its number. */
  readonly at: { readonly role: RoleId } | { readonly channel: ChannelId };
}

/** At most this many, one of each kind, in order of time. */
const MOST = 4;

export function momentsOf(debrief: Debrief, timeline: Timeline): Moment[] {
  const { setup, pledges, facts } = debrief;
  const words = contextOf(setup, null);
  const month = (round: number): string => monthName(setup, round, 'long');
  const told = (pledge: PledgeEnd): number =>
    timeline.capsules.find((capsule) => capsule.issue === pledge.issue)?.round ?? pledge.signed;
  const moments: Moment[] = [];

  const hollow = pledges.find((p) => p.verdict === 'kept' && p.truth === false);
  if (hollow)
    moments.push({
      round: told(hollow),
      at: { role: hollow.by },
      title: `${month(told(hollow))}: kept in form`,
      text: `The verdict on “${words.issue(hollow.issue)}” was kept; in substance it was not. What would have shown it?`,
    });
  const undated = pledges.find((p) => p.verdict === 'never_due' && !p.lapsed);
  if (undated)
    moments.push({
      round: undated.signed,
      at: { role: undated.by },
      title: `${month(undated.signed)}: a promise without a date`,
      text: `Nobody called “${words.issue(undated.issue)}”. What was it worth to each side?`,
    });
  const broken = pledges.find((p) => p.verdict === 'broken');
  if (broken)
    moments.push({
      round: told(broken),
      at: { role: broken.by },
      title: `${month(told(broken))}: a broken pledge`,
      text: `${words.role(broken.by)} did not keep “${words.issue(broken.issue)}”. What would have made it credible?`,
    });
  const changed = timeline.rails.flatMap(({ channel, spans }) =>
    spans
      .slice(1)
      .map((span) => ({ channel, round: span.from, open: span.state === 'open' || span.state === 'leaking' })),
  );
  const moved = changed.find((change) => change.open) ?? changed[0];
  if (moved)
    moments.push({
      round: moved.round,
      at: { channel: moved.channel },
      title: `${month(moved.round)}: ${moved.open ? 'a way to pay opens' : 'a way to pay closes'}`,
      text: `“${words.channel(moved.channel)}” changed. Who gained leverage, and who lost it?`,
    });
  let round = 1;
  for (const fact of facts) {
    if (fact.type === 'month-began') round = fact.round;
    if (fact.type !== 'unclamped' || !fact.passed) continue;
    const wanted = setup.tracks.find((track) => track.id === fact.track)?.wantedBy ?? '';
    moments.push({
      round,
      at: { role: setup.roles.some((role) => role.id === fact.holder) ? fact.holder : wanted },
      title: `${month(round)}: leverage passed unused`,
      text: `Step ${fact.step} of “${words.track(fact.track)}” was walked, and the hold on it was gone. What could it have bought?`,
    });
    break;
  }
  const stopped = timeline.moves.find((move) => move.blocked);
  if (stopped)
    moments.push({
      round: stopped.round,
      at: { role: stopped.role },
      title: `${month(stopped.round)}: a move that came to nothing`,
      text: `${words.role(stopped.role)} played “${words.move(stopped.move)}”, and it was blocked. Could it have known?`,
    });
  if (timeline.bridges.length === 0)
    moments.push({
      round: timeline.rounds,
      at: { role: setup.roles[0]?.id ?? '' },
      title: 'No deal was signed',
      text: 'Which side was closest to signing, and what did it wait for?',
    });
  return moments.slice(0, MOST).sort((a, b) => a.round - b.round);
}
