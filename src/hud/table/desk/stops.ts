/** The stops of one issue's fader: left is easier for the other side, right is better for you. */
import type { Board } from '../../../kernel/board.ts';
import type { Issue, IssueId, Option, OptionId, RoleId } from '../../../kernel/setup.ts';
import { deskWords } from '../../../text/screens/desk.ts';
import { shortOf } from '../../../text/short.ts';

export interface Stop {
  /** null: leave the issue out of the offer (what stands, stands on). */
  readonly option: OptionId | null;
  /** In its short form, if it has one: the row's notes say the whole. */
  readonly says: string;
  /** Own points if it is agreed and everything in it is kept. */
  readonly worth: number;
}

const worthTo = (option: Option | undefined, role: RoleId): number => option?.worth[role] ?? 0;

/**
 * Stops by rising own worth. "Leave it out" stands where what already stands (or nothing, 0 points) would. Ties go
 * with the file's order, which runs from easier to harder for the giver.
 */
export function stopsOf(issue: Issue, view: Pick<Board, 'standing'>, role: RoleId): readonly Stop[] {
  const words = deskWords();
  const standing = issue.options.find((option) => option.id === view.standing[issue.id]?.option);
  const leave: Stop = {
    option: null,
    says: standing ? words.asSigned(shortOf(standing)) : words.leaveOut,
    worth: worthTo(standing, role),
  };
  const giving = issue.options.some((option) => worthTo(option, role) < 0);
  const offered = issue.options
    .filter((option) => option !== standing)
    .map((option): Stop => ({ option: option.id, says: shortOf(option), worth: worthTo(option, role) }));
  const listed = giving ? [...offered.reverse(), leave] : [leave, ...offered];
  return listed
    .map((stop, place) => ({ stop, place }))
    .sort((a, b) => a.stop.worth - b.stop.worth || a.place - b.place)
    .map(({ stop }) => stop);
}

/** Where an option (or its absence) stands among the stops. */
export const stopAt = (stops: readonly Stop[], option: OptionId | undefined): number => {
  const wanted = option ?? null;
  const found = stops.findIndex((stop) => stop.option === wanted);
  return found >= 0 ? found : stops.findIndex((stop) => stop.option === null);
};

/** Points from the worst to the best thing that can become of an issue, for this role. */
export function spread(issue: Issue, role: RoleId): number {
  const worths = [0, ...issue.options.map((option) => worthTo(option, role))];
  return Math.max(...worths) - Math.min(...worths);
}

/** How much an issue matters to a role among all of them: 1 to 4 pips, 0 where it does not matter at all. */
export function pips(issues: readonly Issue[], issue: IssueId, role: RoleId): number {
  const most = Math.max(...issues.map((one) => spread(one, role)));
  const own = issues.find((one) => one.id === issue);
  return own && most > 0 ? Math.ceil((4 * spread(own, role)) / most) : 0;
}
