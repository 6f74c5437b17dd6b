/** Questions to talk about, found in this very game: where truth and verdict part, where a date was missing, where money moved. */
import type { Debrief, PledgeEnd } from '../../kernel/debrief.ts';
import type { ChannelId, ChannelState, RoleId } from '../../kernel/setup.ts';
import { contextOf } from '../../text/context.ts';
import { debriefWords } from '../../text/screens/debrief.ts';
import { leftOutside, offersBeforeFirst, rewrittenIn } from './moments-of-talks.ts';
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

/** The most telling kinds first; what the reader's seat did is said to them as “you”. */
export function momentsOf(debrief: Debrief, timeline: Timeline, seat: RoleId | null = null): Moment[] {
  const { setup, pledges } = debrief;
  const at = contextOf(setup, seat);
  const words = debriefWords().moments;
  const told = (pledge: PledgeEnd): number =>
    timeline.capsules.find((capsule) => capsule.issue === pledge.issue)?.round ?? pledge.signed;
  const moments: Moment[] = [];

  const hollow = pledges.find((p) => p.verdict === 'kept' && p.truth === false);
  if (hollow) {
    const round = told(hollow);
    moments.push({ round, at: { role: hollow.by }, ...words.hollow(round, hollow.issue, at) });
  }
  const undated = pledges.find((p) => p.verdict === 'never_due' && !p.lapsed);
  if (undated) {
    const round = undated.signed;
    moments.push({ round, at: { role: undated.by }, ...words.undated(round, undated.issue, at) });
  }
  const wronged = pledges.find((p) => p.verdict === 'broken' && p.truth === true);
  if (wronged) {
    const round = told(wronged);
    moments.push({ round, at: { role: wronged.by }, ...words.wronged(round, wronged.issue, wronged.by, at) });
  }
  const broken = pledges.find((p) => p.verdict === 'broken' && p.truth !== true);
  if (broken) {
    const round = told(broken);
    moments.push({ round, at: { role: broken.by }, ...words.broken(round, broken.issue, broken.by, at) });
  }
  const changes = changesOf(timeline);
  const moved = changes.find(({ how }) => how === 'opens') ?? changes.find(({ how }) => how === 'cut') ?? changes[0];
  if (moved) {
    const { round, channel, how } = moved;
    moments.push({ round, at: { channel }, ...words.channel(round, channel, how, at) });
  }
  const passed = passedUnused(debrief);
  if (passed) {
    const { round, step, track, holder } = passed;
    const wanted = setup.tracks.find((one) => one.id === track)?.wantedBy ?? '';
    const role = at.isRole(holder) ? holder : wanted;
    moments.push({ round, at: { role }, ...words.unused(round, step, track, at) });
  }
  const stopped = timeline.moves.find((move) => move.blocked);
  if (stopped) {
    const { round, role, move } = stopped;
    moments.push({ round, at: { role }, ...words.blocked(round, role, move, at) });
  }
  const outside = leftOutside(debrief);
  if (outside) {
    const { round, role, signatories } = outside;
    moments.push({ round, at: { role }, ...words.outside(round, role, signatories, at) });
  }
  const rewritten = rewrittenIn(debrief);
  if (rewritten) {
    const { round, before, issue, by } = rewritten;
    moments.push({ round, at: { role: by }, ...words.rewritten(round, before, issue, at) });
  }
  const slow = offersBeforeFirst(debrief);
  if (slow) moments.push({ round: slow.round, at: { role: slow.by }, ...words.slow(slow.round, slow.offers, at) });
  if (timeline.bridges.length === 0)
    moments.unshift({ round: timeline.rounds, at: { role: setup.roles[0]?.id ?? '' }, ...words.silence() });
  return moments.slice(0, MOST).sort((a, b) => a.round - b.round);
}

/** What became of a way to pay: from nothing to something, and so on. */
export type Turn = 'opens' | 'widens' | 'narrows' | 'cut' | 'closes';

/** Every change of a channel that the rails show, channel by channel. */
export function changesOf({ rails }: Pick<Timeline, 'rails'>): { round: number; channel: ChannelId; how: Turn }[] {
  return rails.flatMap(({ channel, spans }) =>
    spans.slice(1).map((span, before) => ({
      channel,
      round: span.from,
      how: turnOf(spans[before]?.state ?? 'closed', span.state),
    })),
  );
}

const WIDTH: { readonly [state in ChannelState]: number } = { closed: 0, cut: 0, leaking: 1, open: 2 };

function turnOf(from: ChannelState, to: ChannelState): Turn {
  if (WIDTH[to] === 0) return to === 'cut' ? 'cut' : 'closes';
  if (WIDTH[from] === 0) return 'opens';
  return WIDTH[to] > WIDTH[from] ? 'widens' : 'narrows';
}

/** The first hold that its step was walked past: leverage gone without a price. */
function passedUnused({ facts }: Debrief) {
  let round = 1;
  for (const fact of facts) {
    if (fact.type === 'month-began') round = fact.round;
    else if (fact.type === 'unclamped' && fact.passed)
      return { round, step: fact.step, track: fact.track, holder: fact.holder };
  }
  return null;
}
