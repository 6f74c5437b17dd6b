/** Pledges and deals of a view, as the disc draws them. */
import type { Standing, View } from '../../kernel/board.ts';
import { VERDICT_CODES } from '../../kernel/expressions.ts';
import type { Layout } from '../../kernel/layout.ts';
import type { Issue, Option, Pledge, RoleId, Setup } from '../../kernel/setup.ts';
import type { Chronicle } from './chronicle.ts';
import type { DiscPledge, PledgeState } from './input.ts';

/** The capsule of every standing pledge the viewer may read. */
export function readPledges(view: View, setup: Setup, layout: Layout, story: Chronicle): DiscPledge[] {
  return setup.issues.flatMap((issue): DiscPledge[] => {
    const standing = view.standing[issue.id];
    const pledge = issue.options.find((option) => option.id === standing?.option)?.pledge;
    if (!standing || !pledge) return [];
    const verdict = view.slots[layout.verdict(issue.id)] ?? VERDICT_CODES.none;
    return [
      {
        issue: issue.id,
        by: pledge.by,
        ...ringOf(pledge, standing, view, story),
        lane: lanesOf(setup, pledge.by, issue),
        state: standing.lapsed ? 'released' : stateOf(verdict, standing.tested),
        exposed: standing.exposed,
        called: standing.calledBy !== null,
      },
    ];
  });
}

/** A role's sector has a lane for each issue in which it may promise something. */
export function lanesOf(setup: Setup, role: RoleId, issue: Issue): DiscPledge['lane'] {
  const lanes = setup.issues.filter((one) => one.options.some((option) => promises(option, role)));
  return { at: Math.max(0, lanes.indexOf(issue)), of: Math.max(1, lanes.length) };
}

const promises = (option: Option, role: RoleId): boolean => option.pledge?.by === role;

/** Dated: where it falls due. Undated: where it was signed. Monthly: on the month in hand, until it is tested. */
function ringOf(
  { due }: Pledge,
  standing: Standing,
  view: View,
  story: Chronicle,
): Pick<DiscPledge, 'round' | 'since' | 'form'> {
  const since = standing.round;
  switch (due.kind) {
    case 'each-round':
      return { round: story.tested.get(standing.issue) ?? view.round, since, form: 'monthly' };
    case 'undated':
      return { round: since, since, form: 'undated' };
    case 'at':
    case 'after':
      return { round: standing.due ?? since, since, form: 'dated' };
  }
}

/** By verdict code, once tested. */
const STATES: readonly PledgeState[] = ['due', 'review', 'kept', 'broken', 'never-due'];
/** A verdict runs from the signature on; only a tested pledge is under review. */
const stateOf = (code: number, tested: boolean): PledgeState =>
  code === VERDICT_CODES.running && !tested ? 'due' : (STATES[code] ?? 'due');
