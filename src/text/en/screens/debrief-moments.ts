/** Questions to talk about, each about a moment of the very game that was played. */
import type { ChannelId, IssueId, MoveId, RoleId, TrackId } from '../../../kernel/setup.ts';
import type { Context } from '../../context.ts';
import { capital, month, quote, who, Who, whoAll } from '../grammar.ts';

export interface MomentWords {
  readonly title: string;
  readonly text: string;
}
const issue = (at: Context, id: IssueId): string => quote(at.issue(id));
const when = (at: Context, round: number): string => capital(month(at, round));

/** What became of a way to pay. */
const TURNS = {
  opens: { title: 'opens', says: 'began to carry money' },
  widens: { title: 'widens', says: 'carried more money than before' },
  narrows: { title: 'narrows', says: 'went from open to a leak: it carried less money than before' },
  cut: { title: 'is cut', says: 'was cut and carried no more money' },
  closes: { title: 'closes', says: 'closed and carried no more money' },
};

export const MOMENTS = {
  hollow: (round: number, id: IssueId, at: Context): MomentWords => ({
    title: `${when(at, round)}: kept in form`,
    text: `The verdict on ${issue(at, id)} said kept; in truth it was not. What would have shown it?`,
  }),
  undated: (round: number, id: IssueId, at: Context): MomentWords => ({
    title: `${when(at, round)}: a promise without a date`,
    text: `Nobody called ${issue(at, id)}. What was it worth to each side?`,
  }),
  wronged: (round: number, id: IssueId, by: RoleId, at: Context): MomentWords => ({
    title: `${when(at, round)}: called broken, though kept`,
    text: `The verdict on ${issue(at, id)} said broken; in truth ${who(at, by)} kept it. What would have shown it?`,
  }),
  broken: (round: number, id: IssueId, by: RoleId, at: Context): MomentWords => ({
    title: `${when(at, round)}: a broken pledge`,
    text: `The verdict on ${issue(at, id)} said broken, and ${who(at, by)} had indeed not kept it. What would have made it credible?`,
  }),
  channel: (round: number, id: ChannelId, how: keyof typeof TURNS, at: Context): MomentWords => ({
    title: `${when(at, round)}: a way to pay ${TURNS[how].title}`,
    text: `${quote(at.channel(id))} ${TURNS[how].says}. Who gained leverage, and who lost it?`,
  }),
  unused: (round: number, step: number, track: TrackId, at: Context): MomentWords => ({
    title: `${when(at, round)}: leverage passed unused`,
    text: `Step ${step} of ${quote(at.track(track))} was walked, and the hold on it was gone. What could it have bought?`,
  }),
  blocked: (round: number, by: RoleId, move: MoveId, at: Context): MomentWords => ({
    title: `${when(at, round)}: a move that came to nothing`,
    text: `${Who(at, by)} played ${quote(at.move(move))}, and it was blocked. Could ${at.isYou(by) ? 'you' : 'it'} have known?`,
  }),
  rewritten: (round: number, before: number, id: IssueId, at: Context): MomentWords => ({
    title: `${when(at, round)}: a deal rewritten`,
    text: `${capital(month(at, before))}’s word on ${issue(at, id)} was replaced. What had changed, and who asked for it?`,
  }),
  outside: (round: number, by: RoleId, signatories: readonly RoleId[], at: Context): MomentWords => ({
    title: `${when(at, round)}: not in the room`,
    text: `${capital(whoAll(at, signatories))} signed without ${who(at, by)}, and ${who(at, by)} lost by it. What could ${at.isYou(by) ? 'you' : 'it'} have offered to be asked?`,
  }),
  slow: (round: number, offers: number, at: Context): MomentWords => ({
    title: `${when(at, round)}: the first signature`,
    text: `${offers} offers came before it. Which of them moved the talks, and which only filled them?`,
  }),
  silence: (): MomentWords => ({
    title: 'No deal was signed',
    text: 'Which side was closest to signing, and what did it wait for?',
  }),
};
