/** Pledges and deals of a view, as the disc draws them. */
import type { Standing, View } from '../../kernel/board.ts';
import { VERDICT_CODES } from '../../kernel/expressions.ts';
import type { Layout } from '../../kernel/layout.ts';
import type { Issue, Option, Pledge, RoleId, Setup } from '../../kernel/setup.ts';
import type { Chronicle } from './chronicle.ts';
import type { DiscPledge, PledgeState } from './input.ts';

/** The capsules of every standing pledge the viewer may read; a monthly pledge has one for each month tested and one for the next. */
export function readPledges(view: View, setup: Setup, layout: Layout, story: Chronicle): DiscPledge[] {
  return setup.issues.flatMap((issue): DiscPledge[] => {
    const standing = view.standing[issue.id];
    const pledge = issue.options.find((option) => option.id === standing?.option)?.pledge;
    if (!standing || !pledge) return [];
    const verdict = view.slots[layout.verdict(issue.id)] ?? VERDICT_CODES.none;
    const capsule = { ...common(setup, issue, pledge), exposed: standing.exposed, called: standing.calledBy !== null };
    if (pledge.due.kind === 'each-round') return monthly(capsule, view, standing, story);
    const dated = pledge.due.kind !== 'undated';
    return [
      {
        ...capsule,
        round: dated ? (standing.due ?? standing.round) : standing.round,
        form: dated ? 'dated' : 'undated',
        state: standing.lapsed ? 'released' : stateOf(verdict),
      },
    ];
  });
}

type Capsule = Omit<DiscPledge, 'round' | 'form' | 'state'>;

function common(setup: Setup, issue: Issue, pledge: Pledge): Omit<Capsule, 'exposed' | 'called'> {
  const mine = setup.issues.filter((one) => one.options.some((option) => promises(option, pledge.by)));
  return {
    id: issue.id,
    issue: issue.id,
    name: issue.says,
    by: pledge.by,
    byName: setup.roles.find((role) => role.id === pledge.by)?.name ?? pledge.by,
    lane: { at: Math.max(0, mine.indexOf(issue)), of: Math.max(1, mine.length) },
  };
}

const promises = (option: Option, role: RoleId): boolean => option.pledge?.by === role;

function monthly(capsule: Capsule, view: View, standing: Standing, story: Chronicle): DiscPledge[] {
  const tests = story.tests.get(standing.issue) ?? [];
  const past = tests.map(({ round, verdict }, i): DiscPledge => ({
    ...capsule,
    id: `${capsule.id}@${round}`,
    round,
    form: 'monthly',
    state: STATES[VERDICT_CODES[verdict]] ?? 'due',
    // What came out came out of the last test.
    exposed: capsule.exposed && i === tests.length - 1,
  }));
  if (view.phase === 'over' || tests.some((test) => test.round === view.round)) return past;
  const next: DiscPledge = {
    ...capsule,
    id: `${capsule.id}@${view.round}`,
    round: view.round,
    form: 'monthly',
    state: standing.lapsed ? 'released' : 'due',
    exposed: false,
  };
  return [...past, next];
}

/** By verdict code. */
const STATES: readonly PledgeState[] = ['due', 'review', 'kept', 'broken', 'never-due'];
const stateOf = (code: number): PledgeState => STATES[code] ?? 'due';
